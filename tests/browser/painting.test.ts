import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { checkInventory, takeInventory } from './inventory.ts';
import { countHighlights, highlightedTexts, type SeenMark, seenHighlights } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** Places of every-place.html and the texts that are marked in each. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  standfirst: ['Vladimir Putin', 'Xi Jinping', 'joint statement'],
  paragraph: ['Vladimir Putin', 'Xi Jinping', 'Beijing'],
  subhead: ['Gazprom'],
  link: ['Gazprom'],
  across: ['Xi Jinping', 'Vladimir Putin'],
  split: ['Power of Siberia'],
  quotation: ['Russia'],
  caption: ['Beijing'],
  item: ['Ukraine'],
  nested: ['Kharkiv'],
  cell: ['Rosneft'],
  headline: [],
  nav: [],
  footer: [],
  aside: [],
  comments: [],
  'read-more': [],
  button: [],
  code: [],
  kbd: [],
  pre: [],
  textarea: [],
  option: [],
  editable: [],
  textbox: [],
  svg: [],
  hidden: [],
  away: [],
  unseen: [],
  clear: [],
  'aria-hidden': [],
};

const DARK = '<style>body { background: #111; color: #eee; }</style>';
const PARAGRAPH =
  '<p id="p">Vladimir Putin and Xi Jinping held talks in Beijing, and Putin left Beijing at night.</p>';
const UNRELATED =
  '<!doctype html><html lang="en"><p id="p" style="font: 20px serif">A cat sat down on a mat and slept.</p>';

describe.each(BROWSER_KINDS)('painting in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, {
      '/every-place': { file: inProject('tests/fixtures/pages/every-place.html') },
      '/article': { file: inProject('site/article.html') },
      '/dark': `<!doctype html><html lang="en">${DARK}${PARAGRAPH}`,
      '/half-dark': `<!doctype html><html lang="en">${PARAGRAPH}<div style="background: #111; color: #eee">${PARAGRAPH}</div>`,
      '/unrelated': UNRELATED,
      '/strict': { html: `<!doctype html><html lang="en">${PARAGRAPH}`, csp: "default-src 'none'" },
    });
  });
  afterAll(() => stage?.close());

  describe('a name in every place of a page', () => {
    let marks: SeenMark[];
    beforeAll(async () => {
      const page = await stage.open('/every-place', { state: 'marked' });
      marks = await seenHighlights(page);
      await page.close();
    });

    it.each(Object.entries(PLACES))('is marked as it should be in: %s', (id, texts) => {
      const seen = marks.filter(({ within }) => within === id).map(({ text }) => text);
      expect(seen).toEqual(texts);
    });

    it('is marked nowhere else', () => {
      expect(marks.filter(({ within }) => !(within in PLACES))).toEqual([]);
    });
  });

  it('marks standfirst, subheads, caption, link and body of an article, but not its headline', async () => {
    const page = await stage.open('/article', { state: 'marked' });
    const ranges = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => {
          const element = startContainer.parentElement;
          return (
            element?.closest('h1,h2,nav,aside,footer,figcaption,a,.np-dek,.np-meta,p')?.className ||
            element?.localName
          );
        }),
      ),
    );
    expect([...new Set(ranges)].toSorted()).toEqual(['a', 'figcaption', 'h2', 'np-dek', 'p']);
    await page.close();
  });

  it('names its highlights by numbers and letters alone', async () => {
    const page = await stage.open('/article', { state: 'marked' });
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !/^ann-[1-5]-[abc]-[ld]$/.test(name))).toEqual([]);
    await page.close();
  });

  it('paints the first mention of a topic stronger than later ones', async () => {
    const page = await stage.open('/half-dark', { state: 'marked' });
    const strengths = (await seenHighlights(page)).map(({ name, text }) => `${text} ${name.split('-')[2]}`);
    expect(strengths.slice(0, 5)).toEqual([
      'Vladimir Putin a',
      'Xi Jinping a',
      'Beijing a',
      'Putin b',
      'Beijing b',
    ]);
    expect(strengths.slice(5).filter((strength) => !strength.endsWith(' b'))).toEqual([]);
    await page.close();
  });

  it('takes the dark set on a dark ground, block by block', async () => {
    const dark = await stage.open('/dark', { state: 'marked' });
    const onDark = (await seenHighlights(dark)).map(({ name }) => name.at(-1));
    expect(onDark).toEqual(['d', 'd', 'd', 'd', 'd']);
    await dark.close();
    const half = await stage.open('/half-dark', { state: 'marked' });
    const onHalf = (await seenHighlights(half)).map(({ name }) => name.at(-1)).join('');
    expect(onHalf).toBe('lllllddddd');
    await half.close();
  });

  it('gives each kind, strength and tone a look of its own', async () => {
    const page = await stage.open('/unrelated', { state: 'empty' });
    const looks = new Map<string, string>([[await look(page), 'none']]);
    for (const kindNumber of [1, 2, 3, 4, 5])
      for (const strength of ['a', 'b', 'c'])
        for (const tone of ['l', 'd']) {
          const name = `ann-${kindNumber}-${strength}-${tone}`;
          await page.evaluate(paintParagraph, name);
          const picture = await look(page);
          expect(`${name} looks like ${looks.get(picture) ?? 'no other'}`).toBe(
            `${name} looks like no other`,
          );
          looks.set(picture, name);
        }
    expect(looks.size).toBe(31);
    await page.close();
  });

  it('leaves the page the same before, while on, and after', async () => {
    await stage.change({ kind: 'paused', paused: true });
    const page = await stage.open('/article', { state: 'paused' });
    const before = await page.evaluate(takeInventory);
    await stage.change({ kind: 'paused', paused: false });
    await stage.reaches(page, 'marked');
    expect(await countHighlights(page)).toBeGreaterThan(50);
    expect(await page.evaluate(checkInventory)).toEqual({ ...before, replaced: 0 });
    await stage.change({ kind: 'paused', paused: true });
    await until('no highlight', async () => (await countHighlights(page)) === 0);
    expect(await page.evaluate(checkInventory)).toEqual({ ...before, replaced: 0 });
    await stage.change({ kind: 'restore' });
    await page.close();
  });

  it('paints under a policy that allows a page nothing', async () => {
    const page = await stage.open('/strict', { state: 'marked' });
    const faults = collectFaults(page);
    const on = await look(page);
    await stage.change({ kind: 'paused', paused: true });
    await until('no highlight', async () => (await countHighlights(page)) === 0);
    const off = await look(page);
    expect(off === on).toBe(false);
    expect(await look(page)).toBe(off);
    await stage.change({ kind: 'restore' });
    await stage.reaches(page, 'marked');
    expect(await look(page)).toBe(on);
    expect(await highlightedTexts(page)).toHaveLength(5);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leaves paper as it is', async () => {
    const page = await stage.open('/half-dark', { state: 'marked' });
    const on = await paper(page, kind);
    await stage.change({ kind: 'paused', paused: true });
    await until('no highlight', async () => (await countHighlights(page)) === 0);
    const off = await paper(page, kind);
    await stage.change({ kind: 'restore' });
    expect(on.length).toBeGreaterThan(1000);
    expect(on === off).toBe(true);
    await page.close();
  });
});

/** A picture of the paragraph `#p`, as text that is equal for equal pixels. */
async function look(page: Page): Promise<string> {
  const box = await (await page.waitForSelector('#p'))?.boundingBox();
  if (!box) throw new Error('the page shows no #p');
  return page.screenshot({ clip: box, encoding: 'base64' });
}

/**
 * What would be printed, as text that is equal for equal looks. Chromium's PDF cuts text where a highlight
 * begins even if nothing is painted, so there it is a picture of the page as for a printer; Firefox has no such
 * picture, but a PDF that differs only in its date.
 */
async function paper(page: Page, kind: BrowserKind): Promise<string> {
  if (kind === 'chromium') {
    await page.emulateMediaType('print');
    const picture = await page.screenshot({ encoding: 'base64' });
    await page.emulateMediaType();
    return picture;
  }
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n(x.*?)endstream/gs)].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return streams.join('\n').replace(/CreationDate \(.*?\)/g, '');
}

// What follows runs in the page.

function paintParagraph(name: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('p') as Element);
  CSS.highlights.clear();
  CSS.highlights.set(name, new Highlight(range));
}
