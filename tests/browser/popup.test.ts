import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { say } from '../../src/ui/say.ts';
import { highlightedTexts, seenHighlights } from './marks.ts';
import { markedLine, popupSays, press, tintInView, watchLines } from './popup-page.ts';
import { STATES, stateWords } from './popup-states.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

const STORY = '<p>Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';
const CAT = '<p>A cat sat on the mat and slept until it was dark.</p>';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R>>\n%%EOF';

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><article>${body}</article>`;
}

/** The row of a topic that is marked. */
const XI = '//button[starts-with(@data-row, "marked")][contains(., "Xi Jinping")]';

describe.each(BROWSER_KINDS)('the popup in %s', (kind) => {
  let stage: Stage;
  const pages: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, {
      '/story': page(STORY),
      '/cat': page(CAT),
      '/in-passing': page(`${CAT.repeat(100)}<p>Putin has one, too.</p>`),
      '/long': page(`${CAT.repeat(60)}${STORY}${CAT.repeat(60)}<p>Putin left.</p>${CAT.repeat(60)}`),
      '/slow': page(STORY + CAT.repeat(4000)),
      '/article': { file: inProject('site/article.html') },
      '/plain.txt': { html: 'Vladimir Putin and Xi Jinping in Beijing', type: 'text/plain' },
      '/paper.pdf': { html: PDF, type: 'application/pdf' },
    });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.change({ kind: 'restore' });
    for (const opened of pages.splice(0)) await opened.close();
  });

  /** Open a page and the popup on it. */
  async function open(path: string, state?: 'marked'): Promise<{ tab: Page; popup: Page }> {
    const tab = await stage.open(path, state ? { state } : {});
    const popup = await stage.openPopup(tab);
    pages.push(popup, tab);
    return { tab, popup };
  }

  it.each(STATES)('says in a sentence what it is about on $path', async ({ path, says, buttons = [] }) => {
    const { popup } = await open(path);
    await popupSays(popup, says.line);
    const { line, title, text } = await until('the whole text', async () => {
      const seen = await popupSays(popup, says.line);
      return (seen.text.join() === says.text.join() && seen) || null;
    });
    expect({ line, title, text }).toEqual({ line: says.line, title: says.title, text: says.text });
    expect((await popupSays(popup, says.line)).buttons).toEqual(buttons);
  });

  it.each([
    ['off', { kind: 'site', host: 'news.localhost', on: false }, []],
    ['paused', { kind: 'paused', paused: true }, [say('popup_resume')]],
  ] as const)('says in a sentence that nothing is read: %s', async (what, change, buttons) => {
    await stage.change(change);
    const { popup } = await open('/story');
    expect(await popupSays(popup, say(`popup_${what}_line`))).toMatchObject({
      title: say(`popup_${what}_title`),
      text: [say(`popup_${what}_text`)],
      buttons,
    });
  });

  it('says of a page of the browser that it can not be read', async () => {
    const tab = await stage.session.newPage(kind === 'chromium' ? 'chrome://version' : 'about:blank');
    await tab.bringToFront();
    const [active] = await stage.desk.evaluate(() =>
      chrome.tabs.query({ active: true, currentWindow: true }),
    );
    const popup = await stage.session.openExtensionPage(`popup/index.html?tab=${active?.id}`);
    pages.push(popup, tab);
    const says = stateWords('closed_browser');
    expect(await popupSays(popup, says.line)).toMatchObject({ ...says, switched: null });
  });

  it('opens a topic with dated facts, each with sources to follow', async () => {
    const { popup } = await open('/article', 'marked');
    await popup.waitForSelector('.row-btn .name');
    expect(await popup.$$eval('.row-btn .name', (names) => names.length)).toBeGreaterThan(20);
    await popup.click('.row-btn');
    await popup.waitForSelector('.facts .fact');
    const facts = await popup.$$eval('.facts > li', (items) =>
      items.map((item) => ({
        date: item.querySelector('time')?.dateTime ?? '',
        links: [...item.querySelectorAll('a')].map(({ href, rel, target, textContent, title }) => ({
          ...{ href, rel, target, named: textContent !== '' && title !== '' },
        })),
      })),
    );
    expect(facts).toHaveLength(4);
    for (const { date, links } of facts) {
      expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(links.length).toBeGreaterThan(0);
      for (const { href, ...rest } of links) {
        expect(href).toMatch(/^https?:\/\/[^/]+\.[a-z]+\//);
        expect(rest).toEqual({ rel: 'noopener noreferrer', target: '_blank', named: true });
      }
    }
  });

  it('brings each mention of a topic into view and tints it', async () => {
    const { tab, popup } = await open('/long', 'marked');
    await (await popup.waitForSelector('::-p-xpath(//button[contains(., "Vladimir Putin")])'))?.click();
    for (const [button, text, count] of [
      [say('popup_next_mention'), 'Vladimir Putin', say('popup_mention_of', 1, 2)],
      [say('popup_next_mention'), 'Putin', say('popup_mention_of', 2, 2)],
      [say('popup_previous_mention'), 'Vladimir Putin', say('popup_mention_of', 1, 2)],
    ] as const) {
      // The page in front, as it is under a popup of the toolbar: hidden pages do not scroll smoothly.
      await tab.bringToFront();
      await popup.$eval(`[aria-label="${button}"]`, (element) => (element as HTMLElement).click());
      await until(`"${count}"`, () =>
        popup.$eval('.steps .count', (node, said) => node.textContent === said, count),
      );
      const tinted = await until('a tinted mention in view', () => tab.evaluate(tintInView));
      expect(tinted).toBe(text);
      expect((await seenHighlights(tab)).filter(({ name }) => /-c-/.test(name))).toHaveLength(1);
    }
  });

  it('stops marking a topic on its site, and marks it again by Undo and from the settings', async () => {
    const { tab, popup } = await open('/slow', 'marked');
    const marks = (texts: readonly string[]) =>
      until(`marks on ${texts}`, async () => (await highlightedTexts(tab)).join() === texts.join());
    const refuse = async () => {
      await press(popup, say('refuse_button'));
      await (await popup.waitForSelector(`.choice::-p-text(${say('refuse_site')})`))?.click();
      await marks(['Vladimir Putin', 'Beijing']);
      await popupSays(popup, markedLine(2, 2));
      await popup.waitForSelector(
        `::-p-xpath(//section[.//h2="${say('popup_hidden_section')}"]//*[.="Xi Jinping"])`,
      );
    };
    const openTopic = async () => (await popup.waitForSelector(`::-p-xpath(${XI})`))?.click();
    await openTopic();
    const lines = await watchLines(popup);
    await refuse();
    await press(popup, say('hidden_undo'));
    await marks(['Vladimir Putin', 'Xi Jinping', 'Beijing']);
    await popupSays(popup, markedLine(3, 3));
    expect(await lines()).toEqual([markedLine(2, 2), markedLine(3, 3)]);
    await until('the focus on the topic', () =>
      popup.evaluate(() => document.activeElement?.textContent?.startsWith('Xi Jinping')),
    );
    await openTopic();
    await refuse();
    pages.push(await stage.session.openExtensionPage('options/index.html'));
    await press(pages.at(-1) as Page, say('hidden_mark_again_name', 'Xi Jinping'));
    await marks(['Vladimir Putin', 'Xi Jinping', 'Beijing']);
    await popupSays(popup, markedLine(3, 3));
  });

  it('has the number of topics on its button, tab by tab', async () => {
    const story = await stage.open('/story', { state: 'marked' });
    const article = await stage.open('/article');
    const cat = await stage.open('/cat', { state: 'empty' });
    pages.push(story, article, cat);
    const badge = (tab: Page) =>
      stage.desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), stage.tabOf(tab));
    const { topics } = await stage.reaches(article, 'marked');
    await until('a badge', async () => (await badge(article)) === String(topics.length));
    expect(topics.length).toBeGreaterThan(20);
    expect(await badge(story)).toBe('3');
    expect(await badge(cat)).toBe('');
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    for (const tab of [story, article]) await until('no badge', async () => (await badge(tab)) === '');
  });
});
