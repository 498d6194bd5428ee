import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/ui/say.ts';
import { askCards, cardOf, clickOn, pressInCard, seenCards } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** Styles of pages that must not change a pixel of a card. */
const HEADS: Readonly<Record<string, string>> = {
  'tiny type': 'html { font-size: 5px; }',
  'huge type':
    'html, body, div { font: bold italic 40px/3 monospace !important; letter-spacing: 1em !important; } p, h1 { font: 20px serif; letter-spacing: 0; }',
  'right to left': 'html { direction: rtl; } * { unicode-bidi: bidi-override; }',
  'written downwards': 'html { writing-mode: vertical-rl; } body { writing-mode: horizontal-tb; }',
  'a scaled root': 'html { transform: scale(1.5); transform-origin: 0 0; }',
  'a zoomed root': 'html { zoom: 1.4; } body { zoom: calc(1 / 1.4); }',
  'a turned body':
    'body { transform: rotate(2deg) skewX(3deg); filter: hue-rotate(90deg) blur(0.4px); opacity: 0.6; }',
  'a filtered root': 'html { filter: invert(1); }',
  'a pale root': 'html { opacity: 0.5; }',
  'a contained root':
    'html { contain: paint; perspective: 100px; will-change: transform; overflow: hidden; }',
  'no div at all': 'div { display: none !important; }',
  'everything important':
    '* { display: block !important; position: static !important; color: red !important; font: 30px cursive !important; transform: none !important; text-transform: uppercase !important; text-align: right !important; box-sizing: content-box !important; margin: 3px !important; padding: 5px !important; background: yellow !important; float: none !important; animation: none !important; text-shadow: 2px 2px lime !important; }',
  'importance in layers':
    '@layer one { * { color: red !important; inset: 9px !important; } :host, .card, .place { display: none !important; } }',
  'our own names':
    ':root, * { --ink: red !important; --surface: yellow !important; --room: 10px !important; --sans: cursive !important; --t-body: 40px monospace !important; --s3: 40px !important; --r-3: 90px !important; } .card, .place, .fact { display: none !important; } @keyframes card-in { to { opacity: 0; } }',
  'our names registered': [
    '--ink',
    '--surface',
    '--room',
    '--sans',
    '--t-body',
    '--t-head',
    '--s3',
    '--r-3',
    '--card-edge',
    '--line',
  ]
    .map((name) => `@property ${name} { syntax: "<length>"; inherits: false; initial-value: 40px; }`)
    .join(' '),
  attributes: '[popover], div[lang], [aria-live] { display: none !important; }',
  'selection and focus':
    '::selection { background: lime; color: red; } :focus-visible { outline: 9px solid lime !important; }',
};

/** Values of which every property that takes one gets it. */
const VALUES =
  'dark,0,none,hidden,auto,7px,-3px,50%,2,0.3,red,rtl,vertical-rl,uppercase,bold,italic,inherit,unset,absolute,fixed,sticky,inline,grid,rotate(9deg),scale(2),blur(2px),monospace,break-all,pre,justify,underline,multiply,paint,content,nowrap,strict'.split(
    ',',
  );

describe('a card on hostile pages in chromium', () => {
  let stage: Stage;
  let page: Page;
  let plain: string;

  beforeAll(async () => {
    const heads = Object.entries(HEADS).map(([name, css]) => [
      path(name),
      storyPage({ head: `<style>${css}</style>` }),
    ]);
    const pages = {
      '/plain': storyPage(),
      '/dialog': DIALOG,
      '/fullscreen': FULLSCREEN,
      ...Object.fromEntries(heads),
    };
    stage = await setStage('chromium', pages, { openCards: true });
    plain = await pictureOf('/plain');
    await page.close();
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());

  it.each(Object.keys(HEADS))('is the same to the pixel with %s', async (name) => {
    expect(await pictureOf(path(name))).toBe(plain);
  });

  it('is the same inside a modal dialog that is styled', async () => {
    const pictures: string[] = [];
    for (const at of ['/plain', '/dialog']) {
      page = await stage.open(at, { state: 'marked' });
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
      await askCards(stage, page, XI);
      pictures.push(await picture());
      await page.close();
    }
    expect(pictures[1]).toBe(pictures[0]);
    page = await stage.open('/plain');
  });

  it('is the same over a full screen', async () => {
    page = await stage.open('/fullscreen', { state: 'marked' });
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await clickOn(page, 'Xi Jinping');
    expect(await picture()).toBe(plain);
  });

  it('is the same whatever is said of its host, by rule or by attribute', async () => {
    const before = await pinned();
    for (const value of VALUES) {
      const count = await page.evaluate(sayOfHost, value);
      expect(count).toBeGreaterThan(0);
      expect([value, await picture()]).toEqual([value, before]);
    }
  });

  it('is the same whatever is said of the root, but that it is not shown', async () => {
    const before = await pinned();
    for (const value of VALUES) {
      await page.evaluate(sayOfRoot, value);
      expect([value, await picture()]).toEqual([value, before]);
    }
  });

  it('is the same with every name that its own style gives a meaning', async () => {
    const before = await pinned();
    const count = await page.evaluate(takeNames);
    expect(count).toBeGreaterThan(30);
    expect(await picture()).toBe(before);
  });

  function path(name: string): string {
    return `/${name.replaceAll(' ', '-')}`;
  }

  async function pictureOf(at: string): Promise<string> {
    page = await stage.open(at, { state: 'marked' });
    await clickOn(page, 'Xi Jinping');
    return picture();
  }

  /** Open a card and pin it: it stays, whatever becomes of the page. */
  async function pinned(): Promise<string> {
    await pictureOf('/plain');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await page.mouse.move(1, 1);
    // The button that was under the pointer fades.
    let last = '';
    return until('a card at rest', async () => {
      const now = await picture();
      const rests = now === last;
      last = now;
      return rests ? now : null;
    });
  }

  /** What is inside the card's rounded edge. */
  async function picture(): Promise<string> {
    const { box } = await cardOf(page, 'Xi Jinping');
    const clip = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
    // A picture beyond the window would resize it, and a pinned card keeps in the window.
    return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  }
});

const XI = {
  pack: 'russia-china-summit-2024',
  topic: 'xi-jinping',
  label: 'Xi Jinping',
  kind: 'person',
} as const;

/** A dialog whose words can be selected: they are not read. */
const DIALOG = storyPage({
  head: '<style>dialog { transform: scale(0.9); opacity: 0.9; overflow: hidden; color: red; direction: rtl; } dialog * { font-style: italic !important; } dialog > div { display: none !important; }</style>',
  foot: '<script>const dialog = document.createElement("dialog"); dialog.append(document.querySelector("h1")); document.body.append(dialog); dialog.showModal();</script>',
});

const FULLSCREEN = storyPage({
  foot: '<button id="full" onclick="document.querySelector(\'article\').requestFullscreen()">Full</button>',
  head: '<style>article:fullscreen { background: #fff; padding: 40px; }</style>',
});

// What follows runs in the page.

/** Give the host every property that takes a value, by a rule and by its attribute. Gives how many took it. */
function sayOfHost(value: string): number {
  const host = document.querySelector('html > div') as HTMLElement;
  document.getElementById('said')?.remove();
  const names = [...getComputedStyle(host)].filter((name) => CSS.supports(name, value));
  const text = names.map((name) => `${name}: ${value} !important;`).join('');
  const style = Object.assign(document.createElement('style'), {
    id: 'said',
    textContent: `html > div { ${text} }`,
  });
  document.head.append(style);
  host.setAttribute('style', text);
  return names.length;
}

/** Give the root every property that takes a value, but for those that take all of the page away or enlarge it. */
function sayOfRoot(value: string): void {
  const root = document.documentElement;
  const not = ['display', 'content-visibility', 'zoom'];
  const names = [...getComputedStyle(root)].filter(
    (name) => CSS.supports(name, value) && !not.includes(name),
  );
  root.setAttribute('style', names.map((name) => `${name}: ${value} !important;`).join(''));
}

/** Set every custom property, class and animation of our style to something else. Gives how many there are. */
function takeNames(): number {
  const root = document.querySelector('html > div')?.shadowRoot as ShadowRoot;
  const text = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  const own = [...new Set(text.match(/--[a-z0-9-]+/g))];
  const style = document.createElement('style');
  style.textContent = `html, html * { ${own.map((name) => `${name}: 33px !important;`).join(' ')} }
    @keyframes card-in { from, to { opacity: 0.2; } }`;
  document.head.append(style);
  return own.length;
}
