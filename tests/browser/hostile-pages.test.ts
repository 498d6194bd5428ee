import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { CLOBBERED, forge, HOSTILE, OTHER_TYPES } from './hostile-pages.ts';
import { countHighlights, highlightedTexts, seenMarkElements } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { probePage } from './probe-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const chrome: { runtime: { readonly id: string } };

const STORY = ['Vladimir Putin', 'Xi Jinping', 'Beijing'];
/** How long a page of five million letters may take to be read on a busy machine, in milliseconds. */
const BIG_PATIENCE = 40_000;

describe.each(BROWSER_KINDS)('a hostile page in %s', (kind) => {
  let stage: Stage;
  const pages: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, {
      ...Object.fromEntries(Object.entries(HOSTILE).map(([name, { html }]) => [`/${name}`, html])),
      ...Object.fromEntries(OTHER_TYPES.map(({ path, type, body }) => [path, { html: body, type }])),
      '/clobbered': CLOBBERED,
      '/story': HOSTILE['an ordinary page']?.html ?? '',
      '/nothing':
        '<!doctype html><html lang="en"><link rel="icon" href="data:,"><article><p>A cat sat.</p></article>',
    });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    for (const opened of pages.splice(0)) await opened.close();
  });

  /** Open a page and collect its faults from its first moment. */
  async function open(path: string): Promise<{ tab: Page; faults: string[] }> {
    let faults: string[] = [];
    const watch = (page: Page) => {
      faults = collectFaults(page);
    };
    const tab = await stage.open(encodeURI(path), { watch });
    pages.push(tab);
    return { tab, faults };
  }

  /** Whether a page is marked or bare, as soon as its content script knows. */
  function readState(tab: Page): Promise<'marked' | 'bare'> {
    return until('a page that is read', async () => {
      const report = await stage.report(tab);
      if (!report || report.state === 'reading') return null;
      return report.state === 'marked' ? 'marked' : 'bare';
    });
  }

  it.each(Object.entries(HOSTILE))(
    'is marked where it should be, without an error: %s',
    async (name, { marks }) => {
      const { tab, faults } = await open(`/${name}`);
      expect(await readState(tab)).toBe(marks.length > 0 ? 'marked' : 'bare');
      expect(await highlightedTexts(tab)).toEqual(marks);
      expect(faults).toEqual([]);
    },
  );

  it.each(OTHER_TYPES)('is left alone if it is $type', async ({ path }) => {
    const { tab, faults } = await open(path);
    expect(await readState(tab)).toBe('bare');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each(['highlight', 'mark'] as const)(
    'is marked although a form’s fields go by the names of properties, with painter %s',
    async (painter) => {
      onTestFinished(async () => {
        await stage.change({ kind: 'restore' });
      });
      await stage.change({ kind: 'defaultMode', mode: 'any' }, { kind: 'painter', painter });
      const { tab, faults } = await open('/clobbered');
      await stage.reaches(tab, 'marked');
      const elements = (await seenMarkElements(tab)).map(({ text }) => text);
      // In Chromium words in the form itself are out of reach for mark.js, which asks the form what it is.
      const inForm = painter === 'mark' && kind === 'chromium' ? [] : ['Gazprom', 'Ukraine'];
      expect(painter === 'mark' ? elements : await highlightedTexts(tab)).toEqual([...STORY, ...inForm]);
      await stage.change({ kind: 'paused', paused: true });
      await until('no mark', () =>
        tab.evaluate(() => !document.querySelector('mark') && CSS.highlights.size === 0),
      );
      expect(faults).toEqual([]);
    },
  );

  it('is marked although it deletes what scripts live by from its own world', async () => {
    const { tab, faults } = await open('/story');
    await stage.reaches(tab, 'marked');
    await tab.evaluate(() => {
      for (const name of ['NodeFilter', 'MutationObserver', 'StaticRange', 'Highlight'])
        Reflect.deleteProperty(globalThis, name);
      for (const name of ['closest', 'matches', 'getAttribute'])
        Reflect.deleteProperty(Element.prototype, name);
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Gazprom came, too.</p>');
    });
    await until('a fourth mark', async () => (await countHighlights(tab)) === 4);
    expect(faults).toEqual([]);
  });

  it('is marked again after it has written itself anew', async () => {
    const { tab, faults } = await open('/story');
    await stage.reaches(tab, 'marked');
    await tab.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><article><p>Gazprom sells gas to China and Russia has it.</p></article>',
      );
      document.close();
    });
    await until('other marks', async () => (await highlightedTexts(tab)).includes('Gazprom'));
    expect(await highlightedTexts(tab)).not.toContain('Beijing');
    expect(faults).toEqual([]);
  });

  it('stays usable and gets its marks with five million letters in one block', async () => {
    const { tab, faults } = await open('/story');
    await tab.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const filler = 'A man went into the woods and saw a tree that stood very high there. '.repeat(72);
      const block = document.createElement('p');
      block.textContent = `${filler} Putin saw Xi Jinping. `.repeat(1000);
      article.append(block);
    });
    const started = Date.now();
    await until('two thousand marks', async () => (await countHighlights(tab)) === 2003, BIG_PATIENCE);
    expect(Date.now() - started).toBeLessThan(BIG_PATIENCE);
    expect(
      await tab.evaluate(() => document.querySelector('p:last-child')?.textContent.length),
    ).toBeGreaterThan(4.9e6);
    expect(faults).toEqual([]);
  }, 90_000);

  it('can switch nothing by messages, events or what it finds in its world', async () => {
    const { tab, faults } = await open('/story');
    await stage.reaches(tab, 'marked');
    await tab.evaluate(forge);
    // The background takes one change at a time: when this one is stored, all before it were heard.
    const settings = await stage.change({ kind: 'density', density: 'every' });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(await stage.report(tab)).toMatchObject({ state: 'marked', shownAnyway: false });
    expect(await highlightedTexts(tab)).toEqual(STORY);
    expect(faults).toEqual([]);
  });

  it('cannot tell from a page without topics that we are there', async () => {
    const { tab } = await open('/nothing');
    await stage.reaches(tab, 'empty');
    const ours = stage.session.extensionOrigin;
    const seen = await tab.evaluate(probePage, ours);
    expect(Object.keys(seen).length).toBeGreaterThan(15);
    await stage.session.browser.uninstallExtension(await stage.desk.evaluate(() => chrome.runtime.id));
    const without = await stage.session.newPage(stage.server.url('/nothing', 'news.localhost'));
    await without.bringToFront();
    expect(seen).toEqual(await without.evaluate(probePage, ours));
  });
});
