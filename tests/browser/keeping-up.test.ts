import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import type { PainterKind } from '../../src/core/settings/settings.ts';
import { say } from '../../src/ui/say.ts';
import { countHighlights, highlightedTexts, seenMarkElements } from './marks.ts';
import { editAtRandom, rerender } from './page-changes.ts';
import { popupSays, press } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const STORY = '<p class="story">Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';
const PIECES =
  '<p class="pieces">It is called Power <i>of <em>Sibe</em></i>ria, and <b>Xi</b> Jinping wants it.</p>';
const COOKING =
  '<p>Stir the soup, add salt, and let it stand for a while until it is thick enough to eat.</p>'.repeat(30);
const IN_PASSING = `${COOKING}<p>It is said that Putin likes it, too.</p>`;
const NAMES = [
  'Vladimir Putin',
  'Putin',
  'Xi Jinping',
  'Xi',
  'Beijing',
  'Power of Siberia',
  'Gazprom',
  'Ukraine',
];

/** Changes of two paragraphs, each the body of a function. */
const CHANGES: Readonly<Record<string, string>> = {
  'new text in a node': 'story.firstChild.data = "A cat sat on a mat, and slept there until it was dark."',
  'text put before a name': 'story.firstChild.insertData(0, "Today ")',
  'text cut from a node': 'story.firstChild.deleteData(0, 4)',
  'new text in the middle of a name': 'pieces.querySelector("em").firstChild.data = "Nowhe"',
  'new text at the end of a name': 'pieces.querySelector("b").nextSibling.data = " came."',
  'an element put into a name': 'pieces.querySelector("i").insertAdjacentHTML("beforebegin", "<u>out </u>")',
  'an element taken from a name': 'pieces.querySelector("em").remove()',
  'the text of a block replaced': 'story.textContent = "A cat sat on a mat."',
  'a block taken away': 'story.remove()',
};

const PAGES = {
  '/story': page(STORY + PIECES),
  '/copies': page(`<section>${STORY}${PIECES}</section>`.repeat(Object.keys(CHANGES).length)),
  '/long': page(`${STORY}${PIECES}`.repeat(10)),
  '/rows': page(`${'<p class="row">Row</p>'.repeat(20)}${STORY}`),
  '/cooking': page(COOKING),
  '/longest': page(`${STORY}${COOKING.repeat(700)}`),
};

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><article id="article">${body}</article>
    <script>addEventListener('pageshow', (event) => { globalThis.persisted = event.persisted; });</script>`;
}

describe.each(BROWSER_KINDS)('a page that changes in %s', (kind) => {
  let stage: Stage;
  const pages: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, PAGES);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.change({ kind: 'restore' });
    for (const opened of pages.splice(0)) await opened.close();
  });

  async function open(...args: Parameters<Stage['open']>): Promise<Page> {
    const opened = await stage.open(...args);
    pages.push(opened);
    return opened;
  }

  it('gets marks in text that comes late', async () => {
    const tab = await open('/story', { state: 'marked' });
    const before = await countHighlights(tab);
    await tab.evaluate(append, '<p id="late">Then Gazprom and Ukraine came up.</p>');
    await until('two more marks', async () => (await countHighlights(tab)) === before + 2);
    expect((await highlightedTexts(tab)).slice(-2)).toEqual(['Gazprom', 'Ukraine']);
  });

  describe('keeps no mark on what is no name before it is drawn:', () => {
    let tab: Page;
    beforeAll(async () => {
      tab = await stage.open('/copies', { state: 'marked' });
    });
    afterAll(() => tab?.close());

    it.each(Object.entries(CHANGES))('%s', async (name, change) => {
      const copy = Object.keys(CHANGES).indexOf(name);
      const before = await tab.evaluate(textsIn, copy, '');
      expect(before).toEqual(['Vladimir Putin', 'Xi Jinping', 'Beijing', 'Power of Siberia', 'Xi Jinping']);
      const after = await tab.evaluate(textsIn, copy, change);
      expect(after.filter((text) => !NAMES.includes(text))).toEqual([]);
    });
  });

  it('has marks on all names and on nothing else after two hundred changes at random', async () => {
    const tab = await open('/long', { state: 'marked' });
    await tab.evaluate(editAtRandom, 200, 7);
    await tab.evaluate(append, '<p id="late">Then Gazprom and Ukraine came up.</p>');
    await until('marks in the last text', async () => (await highlightedTexts(tab)).at(-1) === 'Ukraine');
    const kept = await highlightedTexts(tab);
    expect(kept.filter((text) => !NAMES.includes(text))).toEqual([]);
    await stage.change({ kind: 'paused', paused: true });
    await until('no mark', async () => (await countHighlights(tab)) === 0);
    await stage.change({ kind: 'paused', paused: false });
    await stage.reaches(tab, 'marked');
    expect(await highlightedTexts(tab)).toEqual(kept);
  });

  it('is judged anew when the reader goes to another address within it', async () => {
    const tab = await open('/story', { state: 'marked' });
    await tab.evaluate(goWithin, '/another', IN_PASSING);
    await stage.reaches(tab, 'passing');
    expect(await countHighlights(tab)).toBe(0);
    const popup = await stage.openPopup(tab);
    pages.push(popup);
    await popupSays(popup, say('popup_passing_line'));
    await press(popup, say('popup_show_anyway'));
    await until('a mark', async () => (await countHighlights(tab)) === 1);
    await tab.bringToFront();
    await tab.evaluate(goWithin, '/third', null);
    await stage.reaches(tab, 'passing');
    await until('no mark', async () => (await countHighlights(tab)) === 0);
    await tab.evaluate(goWithin, '/fourth', STORY);
    await stage.reaches(tab, 'marked');
    expect(await countHighlights(tab)).toBe(3);
  });

  it('comes back from the back-forward cache without marks if its site was switched off meanwhile', async (context) => {
    const tab = await open('/story', { state: 'marked' });
    await tab.goto(stage.server.url('/cooking', 'other.localhost'));
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    // Later, since going back ends the world that this is called in.
    await tab.evaluate(() => void setTimeout(() => history.back()));
    const persisted = await until('the page again', () =>
      tab.evaluate(() => location.pathname === '/story' && (globalThis as { persisted?: boolean }).persisted),
    ).catch(() => false);
    if (!persisted) context.skip('the browser did not keep the page');
    await stage.reaches(tab, 'off');
    expect(await countHighlights(tab)).toBe(0);
    await stage.change({ kind: 'site', host: 'news.localhost', on: true });
    await stage.reaches(tab, 'marked');
    expect(await countHighlights(tab)).toBe(5);
  });

  it('stays quick and gets its marks while it changes a hundred times a second', async () => {
    const tab = await open('/cooking', { state: 'empty' });
    await tab.evaluate(startTicking);
    await tab.evaluate(append, STORY);
    await until('marks', async () => (await countHighlights(tab)) === 3);
    expect(await tab.evaluate(longestGap)).toBeLessThan(1000);
  });

  it('is read to its end although it is long and hidden, where timers run once a second', async () => {
    const tab = await open('/longest', { state: 'marked' });
    await open('/cooking', { state: 'empty' });
    expect(await tab.evaluate(() => document.visibilityState)).toBe('hidden');
    await stage.change({ kind: 'paused', paused: true });
    await until('no mark', async () => (await countHighlights(tab)) === 0);
    await stage.change({ kind: 'paused', paused: false });
    await until('marks', async () => (await countHighlights(tab)) === 3);
  });

  it('gets marks again at its next change after it has cleared the highlight registry', async () => {
    const tab = await open('/story', { state: 'marked' });
    await tab.evaluate(() => CSS.highlights.clear());
    expect(await countHighlights(tab)).toBe(0);
    await tab.evaluate(append, '<p>Gazprom said nothing.</p>');
    await until('marks', async () => (await countHighlights(tab)) === 6);
  });

  it.each<PainterKind>(['highlight', 'mark'])(
    'shows what a framework renders and nothing else, step by step, with painter %s',
    async (painter) => {
      await stage.change({ kind: 'painter', painter });
      const tab = await open('/rows', { state: 'marked' });
      await until(
        'a mark',
        async () => (await countHighlights(tab)) + (await seenMarkElements(tab)).length >= 3,
      );
      expect(await tab.evaluate(rerender, 300)).toEqual({});
    },
  );
});

// What follows runs in a page.

function append(html: string): void {
  document.getElementById('article')?.insertAdjacentHTML('beforeend', html);
}

/**
 * Texts of the ranges in a copy of the two paragraphs after a change, in the very task of the change: a browser
 * draws only later.
 */
async function textsIn(copy: number, change: string): Promise<string[]> {
  const section = document.querySelectorAll('section')[copy] as HTMLElement;
  const [story, pieces] = ['.story', '.pieces'].map((selector) => section.querySelector(selector));
  new Function('story', 'pieces', change)(story, pieces);
  await Promise.resolve();
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(
      ({ startContainer, endContainer }) => section.contains(startContainer) && endContainer.isConnected,
    )
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => range.toString());
}

function goWithin(path: string, html: string | null): void {
  history.pushState(null, '', path);
  const article = document.getElementById('article');
  if (article && html !== null) article.innerHTML = html;
}

function startTicking(): void {
  const clock = document.createElement('p');
  document.getElementById('article')?.prepend(clock);
  const ticks = { last: performance.now(), gap: 0, count: 0 };
  setInterval(() => {
    const now = performance.now();
    ticks.gap = Math.max(ticks.gap, now - ticks.last);
    ticks.last = now;
    clock.textContent = `It is ${ticks.count++} o’clock.`;
  }, 10);
  (globalThis as { ticks?: object }).ticks = ticks;
}

function longestGap(): number {
  return (globalThis as unknown as { ticks: { gap: number } }).ticks.gap;
}
