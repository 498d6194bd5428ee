import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { say } from '../../src/ui/say.ts';
import { checkInventory, takeInventory } from './inventory.ts';
import { countHighlights, highlightedTexts, seenHighlights, seenMarkElements } from './marks.ts';
import { popupSays, press, turnSwitch } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const STORY = '<p>Vladimir Putin and Xi Jinping held talks in Beijing on Thursday.</p>';
const SECTIONS = `<p>Vladimir Putin came to Beijing. Putin left.</p>
  <h2>In the morning</h2><p>Putin spoke to Xi Jinping. Putin listened, too.</p>
  <h2>At night</h2><p>Putin slept.</p>`;
const COOKING = `${'<p>Stir the soup for a while, add salt, and let it stand on the stove until it is thick enough to eat.</p>'.repeat(30)}
  <p>It is said that Putin likes it, too.</p>`;

const PAGES = {
  '/article': { file: inProject('site/article.html') },
  '/story': page(STORY),
  '/sections': page(SECTIONS),
  '/cooking': page(COOKING),
  '/pieces': { file: inProject('tests/fixtures/pages/pieces.html') },
};

/** Texts marked on /sections, by density. */
const BY_DENSITY = {
  every: ['Vladimir Putin', 'Beijing', 'Putin', 'Putin', 'Xi Jinping', 'Putin', 'Putin'],
  section: ['Vladimir Putin', 'Beijing', 'Putin', 'Xi Jinping', 'Putin'],
  first: ['Vladimir Putin', 'Beijing', 'Xi Jinping'],
} as const;

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><article>${body}</article>`;
}

describe.each(BROWSER_KINDS)('the switches in %s', (kind) => {
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

  async function popupOf(opened: Page): Promise<Page> {
    const popup = await stage.openPopup(opened);
    pages.push(popup);
    return popup;
  }

  it('take the marks of all tabs of a host, hidden ones too, and of no other host', async () => {
    const hidden = await open('/story', { state: 'marked' });
    const other = await open('/story', { host: 'other.localhost', state: 'marked' });
    const front = await open('/article', { state: 'marked' });
    await Promise.all([hidden, other, front].map((tab) => tab.evaluate(plantFlag)));
    const popup = await popupOf(front);
    await popupSays(popup, /mentions/);
    await turnSwitch(popup);
    for (const tab of [front, hidden]) await until('no mark', async () => (await countHighlights(tab)) === 0);
    expect(await highlightedTexts(other)).toEqual(['Vladimir Putin', 'Xi Jinping', 'Beijing']);
    expect((await popupSays(popup, say('popup_off_line'))).switched).toBe('false');
    await turnSwitch(popup);
    for (const tab of [front, hidden]) await until('marks', async () => (await countHighlights(tab)) >= 3);
    await popupSays(popup, /mentions/);
    for (const tab of [hidden, other, front]) expect(await tab.evaluate(hasFlag)).toBe(true);
  });

  it('cover subdomains by the rule of their parent', async () => {
    const parent = await open('/story', { state: 'marked' });
    const child = await open('/story', { host: 'world.news.localhost', state: 'marked' });
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    for (const tab of [parent, child]) await until('no mark', async () => (await countHighlights(tab)) === 0);
    await stage.change({ kind: 'site', host: 'world.news.localhost', on: true });
    await stage.reaches(child, 'marked');
    expect(await countHighlights(parent)).toBe(0);
  });

  it('are remembered after a reload of the page', async () => {
    const tab = await open('/story', { state: 'marked' });
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    await tab.reload();
    await stage.reaches(tab, 'off');
    expect(await countHighlights(tab)).toBe(0);
    await stage.change({ kind: 'site', host: 'news.localhost', on: true });
    await tab.reload();
    await stage.reaches(tab, 'marked');
  });

  it('paint nothing until a site is switched on, if only listed sites are to be read', async () => {
    await stage.change({ kind: 'defaultMode', mode: 'listed' });
    const tab = await open('/story', { state: 'off' });
    expect(await countHighlights(tab)).toBe(0);
    const popup = await popupOf(tab);
    await popupSays(popup, say('popup_off_line'));
    await turnSwitch(popup);
    await until('marks', async () => (await countHighlights(tab)) === 3);
  });

  it('paint one mention on a page about something else, if any page is to be marked', async () => {
    await stage.change({ kind: 'defaultMode', mode: 'any' });
    const tab = await open('/cooking', { state: 'marked' });
    expect(await highlightedTexts(tab)).toEqual(['Putin']);
  });

  it('paint it else only when the reader asks to show it anyway', async () => {
    const tab = await open('/cooking', { state: 'passing' });
    expect(await countHighlights(tab)).toBe(0);
    const popup = await popupOf(tab);
    await popupSays(popup, say('popup_passing_line'));
    await press(popup, say('popup_show_anyway'));
    await popupSays(popup, '1 mention of 1 topic');
    expect(await highlightedTexts(tab)).toEqual(['Putin']);
  });

  it('pause every tab and resume', async () => {
    const one = await open('/story', { state: 'marked' });
    const two = await open('/story', { host: 'other.localhost', state: 'marked' });
    const popup = await popupOf(two);
    await popupSays(popup, /mentions/);
    await press(popup, say('popup_pause'));
    for (const tab of [one, two]) await until('no mark', async () => (await countHighlights(tab)) === 0);
    await popupSays(popup, say('popup_paused_line'));
    await press(popup, say('popup_resume'));
    for (const tab of [one, two]) await until('marks', async () => (await countHighlights(tab)) === 3);
  });

  it('change how many mentions are marked at once', async () => {
    const tab = await open('/sections', { state: 'marked' });
    expect(await highlightedTexts(tab)).toEqual(BY_DENSITY.every);
    for (const density of ['section', 'first', 'every'] as const) {
      await stage.change({ kind: 'density', density });
      await until(`marks of ${density}`, async () => {
        const texts = await highlightedTexts(tab);
        return texts.join() === BY_DENSITY[density].join();
      });
    }
  });

  it.each(['/article', '/pieces'])(
    'put the same words into mark elements, and take them out of: %s',
    async (path) => {
      const tab = await open(path, { state: 'marked' });
      const highlighted = (await seenHighlights(tab)).flatMap(({ name, pieces }) =>
        pieces.map((text) => ({ text, name })),
      );
      expect(highlighted.length).toBeGreaterThan(15);
      const before = await tab.evaluate(takeInventory);
      await stage.change({ kind: 'painter', painter: 'mark' });
      const marked = await until('mark elements', async () => {
        const marks = await seenMarkElements(tab);
        return marks.length > 0 && marks;
      });
      expect(marked.map(({ text, names }) => ({ text, name: names[1] }))).toEqual(highlighted);
      expect(await countHighlights(tab)).toBe(0);
      await stage.change({ kind: 'site', host: 'news.localhost', on: false });
      await until('no mark element', async () => (await seenMarkElements(tab)).length === 0);
      expect(await tab.evaluate(checkInventory)).toEqual({ ...before, replaced: 0 });
    },
  );
});

describe.each(BROWSER_KINDS)('a choice in %s', (kind) => {
  it('outlives the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    // Firefox takes an extension that automation brought as temporary, and empties its store when it goes.
    const keep = 'user_pref("extensions.webextensions.keepStorageOnUninstall", true);\n';
    if (kind === 'firefox') await writeFile(join(profile, 'prefs.js'), keep);
    const first = await setStage(kind, PAGES, { userDataDir: profile });
    await first.change({ kind: 'site', host: 'news.localhost', on: false });
    await first.change({ kind: 'density', density: 'first' });
    await first.close();

    const second = await setStage(kind, PAGES, { userDataDir: profile });
    const off = await second.open('/story', { state: 'off' });
    expect(await countHighlights(off)).toBe(0);
    const on = await second.open('/sections', { host: 'other.localhost', state: 'marked' });
    expect(await highlightedTexts(on)).toEqual(BY_DENSITY.first);
    await second.close();
    await rm(profile, { recursive: true, force: true });
  });
});

// What follows runs in a page; a reload would take the flag away.

function plantFlag(): void {
  (globalThis as { flag?: boolean }).flag = true;
}

function hasFlag(): boolean {
  return (globalThis as { flag?: boolean }).flag === true;
}
