import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { markedLine, popupSays, tintedText } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { type TabWalk, tabTo, walkByTab } from './tab-walk.ts';
import { until } from './until.ts';

const CAT = '<p>A cat sat on the mat and slept until it was dark.</p>';
const STORY = '<p>Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><article>${body}</article>`;
}

/** All stops were expected, were reached and could be seen. */
function expectWhole({ unreached, unseen }: TabWalk): void {
  expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
}

describe.each(BROWSER_KINDS)('by keyboard alone, in %s, the popup', (kind) => {
  let stage: Stage;
  const pages: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, {
      '/story': page(`${STORY}${CAT.repeat(60)}<p>Xi spoke last.</p>${CAT.repeat(60)}`),
      '/in-passing': page(`${CAT.repeat(100)}<p>Putin has one, too.</p>`),
    });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.change({ kind: 'restore' });
    for (const opened of pages.splice(0)) await opened.close();
  });

  async function open(path: string, state: 'marked' | 'passing'): Promise<{ tab: Page; popup: Page }> {
    const tab = await stage.open(path, { state });
    const popup = await stage.openPopup(tab);
    pages.push(popup, tab);
    await popup.setViewport({ width: 360, height: 600 });
    await popup.bringToFront();
    await popup.waitForSelector('.row-btn');
    await until('what is said of the date', () =>
      popup.evaluate(() => document.querySelector('.p-article p:empty') === null),
    );
    return { tab, popup };
  }

  async function enter(popup: Page, name: string): Promise<void> {
    await tabTo(popup, name);
    await popup.keyboard.press('Enter');
  }

  const focused = (popup: Page) =>
    popup.evaluate(() => {
      const { ariaLabel, textContent, ariaExpanded } = document.activeElement as HTMLElement;
      return `${ariaLabel ?? textContent?.split(',')[0]} ${ariaExpanded ?? ''}`.trim();
    });

  it('is walked through from its switch to its foot, whatever is open', async () => {
    const { popup } = await open('/story', 'marked');
    const closed = await walkByTab(popup);
    expectWhole(closed);
    expect(closed.stops.slice(0, 3)).toEqual([
      say('popup_switch', 'news.localhost'),
      say('lookup_field'),
      say('popup_open_story'),
    ]);
    expect(closed.stops.slice(-4)).toEqual([
      say('popup_packs'),
      say('popup_settings'),
      say('popup_shortcuts'),
      say('popup_pause'),
    ]);
    for (const name of ['Xi Jinping', say('popup_mentions_of', 2)]) {
      await enter(popup, name);
      expectWhole(await walkByTab(popup));
    }
  });

  it('is walked through where it only says something', async () => {
    const { popup } = await open('/in-passing', 'passing');
    const { stops, ...walk } = await walkByTab(popup);
    expectWhole({ stops, ...walk });
    expect(stops).toContain(say('popup_show_anyway'));
  });

  it('goes to a mention that is chosen from the list of them', async () => {
    const { tab, popup } = await open('/story', 'marked');
    await enter(popup, 'Xi Jinping');
    await enter(popup, say('popup_mentions_of', 2));
    await enter(popup, 'Xi50%');
    expect(await focused(popup)).toMatch(/^Xi\d/);
    await until('the mention', async () => (await tab.evaluate(tintedText)) === 'Xi');
  });

  it('opens all facts on a topic, and Escape leads back step by step', async () => {
    const { popup } = await open('/story', 'marked');
    await enter(popup, 'Xi Jinping');
    const all = await popup.$eval('.all-facts', ({ textContent }) => textContent);
    await enter(popup, all);
    expect(await focused(popup)).toBe('Xi Jinping');
    expectWhole(await walkByTab(popup));
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe(all);
    await enter(popup, say('why_marked'));
    expect(await focused(popup)).toBe(`${say('why_marked')} true`);
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe(`${say('why_marked')} false`);
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe('Xi Jinping false');
  });

  it('moves between rows by arrows, and switches the site by the space bar', async () => {
    const { tab, popup } = await open('/story', 'marked');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press(' ');
    await popupSays(popup, say('popup_off_line'));
    await stage.reaches(tab, 'off');
    await popup.keyboard.press(' ');
    await popupSays(popup, markedLine(4, 3));
    expect(await focused(popup)).toBe(say('popup_switch', 'news.localhost'));
    await enter(popup, 'Vladimir Putin');
    expect(await focused(popup)).toBe('Vladimir Putin true');
    await popup.keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('Xi Jinping false');
    await popup.keyboard.press('ArrowUp');
    expect(await focused(popup)).toBe('Vladimir Putin true');
  });

  it('leads to the packs in the settings', async () => {
    const { popup } = await open('/story', 'marked');
    await enter(popup, say('popup_packs'));
    const address = await until('the packs', () => stage.desk.evaluate(findPacks));
    expect(address).toMatch(/\/options\/index\.html#packs$/);
  });
});

// What follows runs in the desk.

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
};

async function findPacks(): Promise<string | null> {
  const found = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/options/'));
  if (found?.url === undefined) return null;
  await chrome.tabs.remove(found.id);
  return found.url;
}
