import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** The events of the background, which only Chromium lets a test dispatch. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  storage: { local: { get(key: string): Promise<object> } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  omnibox: {
    onInputChanged: {
      dispatch(text: string, suggest: (lines: { content: string; description: string }[]) => void): void;
    };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
};

const STORY = '<p id="p">Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><article>${body}</article>`;
}

/** What is seen of look-up in the popup. */
function readLookUp() {
  const field = document.querySelector('input[role=combobox]') as HTMLInputElement;
  const active = field.getAttribute('aria-activedescendant');
  return {
    count: document.querySelector('.res-body [role=status]')?.textContent ?? null,
    labels: [...document.querySelectorAll('[role=option] b')].map((label) => label.textContent),
    active: active && document.getElementById(active)?.querySelector('b')?.textContent,
    topic: document.querySelector('.topic h2')?.textContent ?? null,
    typed: field.value,
    inField: document.activeElement === field,
  };
}

describe.each(BROWSER_KINDS)('look-up in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': page(STORY) });
  });
  afterAll(() => stage?.close());

  /** Wait until the popup shows this. */
  function shows(popup: Page, expected: Partial<ReturnType<typeof readLookUp>>) {
    return until(JSON.stringify(expected), async () => {
      const seen = await popup.evaluate(readLookUp);
      return (
        Object.entries(expected).every(([key, value]) => seen[key as keyof typeof seen] === value) && seen
      );
    });
  }

  it('is used by keyboard alone: "/", a query, arrows, Enter, and back by Escape', async () => {
    const tab = await stage.open('/story', { state: 'marked' });
    const popup = await stage.openPopup(tab);
    await popup.waitForSelector('.row-btn');
    await popup.bringToFront();
    await popup.keyboard.press('/');
    await shows(popup, { inField: true, typed: '' });
    await popup.keyboard.type('khark');
    const { labels } = await shows(popup, { active: 'Kharkiv' });
    expect(labels.slice(0, 2)).toEqual(['Kharkiv', 'Kharkiv region']);
    await popup.keyboard.press('ArrowDown');
    await shows(popup, { active: 'Kharkiv region' });
    await popup.keyboard.press('Enter');
    await shows(popup, { topic: 'Kharkiv region', inField: false });
    await popup.keyboard.press('Escape');
    await shows(popup, { topic: null, inField: true, active: 'Kharkiv region', typed: 'khark' });
    await popup.keyboard.press('Escape');
    await shows(popup, { count: null, typed: '', inField: true });
    await popup.waitForSelector('.row-btn');
    await popup.close();
    await tab.close();
  });

  it.each([
    ['習近平', 'Xi Jinping'],
    ['Харьков', 'Kharkiv'],
    ['Vovchnsk', 'Vovchansk'],
  ])('finds a topic by what is typed for it: %s', async (typed, label) => {
    const popup = await stage.session.openExtensionPage(`popup/index.html?q=${encodeURIComponent(typed)}`);
    await shows(popup, { active: label, typed });
    await popup.close();
  });

  it('says where nothing is found', async () => {
    const popup = await stage.session.openExtensionPage('popup/index.html?q=wheat%20prices');
    await shows(popup, { count: say('lookup_none'), active: null });
    await popup.close();
  });
});

describe('look-up outside the popup in chromium', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('chromium', { '/story': page(STORY) });
  });
  afterAll(() => stage?.close());

  async function background(): Promise<WebWorker> {
    const target = await stage.session.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(stage.session.extensionOrigin),
    );
    const worker = await target.worker();
    if (worker === null) throw new Error('no background');
    return worker;
  }

  /** Wait for a tab whose address ends so. */
  function opened(address: string) {
    return until(`a tab with ${address}`, async () => {
      const tabs = await stage.desk.evaluate(() => chrome.tabs.query({}));
      return tabs.some(({ url }) => url?.endsWith(address));
    });
  }

  async function chooseOnSelection(selectionText: string, tab: number): Promise<void> {
    const worker = await background();
    await worker.evaluate(
      (words, id) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: words }, { id }),
      selectionText,
      tab,
    );
  }

  it('opens a card where the selected words stand', async () => {
    const tab = await stage.open('/story', { state: 'marked' });
    const last = () => document.documentElement.lastElementChild?.localName;
    expect(await tab.evaluate(last)).toBe('body');
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('p') as Element));
    await chooseOnSelection('Xi Jinping', stage.tabOf(tab));
    // The host of a card stands behind the body.
    await until('a card', async () => (await tab.evaluate(last)) !== 'body');
    await tab.close();
  });

  it('opens the story where no page can show a card, and look-up where nothing is named', async () => {
    const stamp = () => chrome.storage.local.get('lexicons.stamp');
    await until('all lexicons', async () => Object.keys(await stage.desk.evaluate(stamp)).length > 0, 60_000);
    await chooseOnSelection('по словам Путина', 0);
    await opened('topic=vladimir-putin&tab=0');
    await chooseOnSelection('wheat prices', 0);
    await opened('popup/index.html?q=wheat+prices&tab=0');
  });

  it('suggests topics below the address bar, in well-formed lines, and opens the one that is gone to', async () => {
    const worker = await background();
    const lines = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) =>
          chrome.omnibox.onInputChanged.dispatch('khark', resolve),
        ),
    );
    expect(lines[0]?.content).toBe('Kharkiv');
    const wellFormed = await stage.desk.evaluate(
      (texts) =>
        texts.map((text) =>
          new DOMParser().parseFromString(`<a>${text}</a>`, 'text/xml').querySelector('parsererror'),
        ),
      lines.map(({ description }) => description),
    );
    expect(wellFormed.every((fault) => fault === null)).toBe(true);
    await worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('Kharkiv region', 'newForegroundTab'));
    await opened('topic=kharkiv-region');
  });
});
