import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { cardOf, clickOn, placeOf } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { checkInventory, takeInventory } from './inventory.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const axe: { run(context: string): Promise<AxeResults> };

const AXE = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');
const DARK = '<style>body { background: #111; color: #ddd; }</style>';

describe.each(BROWSER_KINDS)('a card that ships in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': storyPage() });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  afterAll(() => stage?.close());

  async function open(): Promise<void> {
    // The inventory is taken before anything of ours has run in the page's article, and after it was marked.
    page = await stage.open('/story', { state: 'marked' });
    faults = collectFaults(page);
  }

  it('adds nothing to a page until it is asked for, and then one element that shows nobody its inside', async () => {
    await open();
    const before = await page.evaluate(takeInventory);
    expect(before.html).not.toContain('popover');
    await page.mouse.move(5, 5);
    expect(await page.evaluate(checkInventory)).toEqual({ ...before, replaced: 0 });
    await clickOn(page, 'Xi Jinping');
    const host = await until('the host of a card', () => page.evaluate(lookAtHost));
    expect(host).toEqual({ open: false, children: 0, added: 1 });
  });

  // The protocol by which Firefox is driven cannot show a page as it is printed.
  it.runIf(kind === 'chromium')('is not printed', async () => {
    await open();
    const unprinted = (await page.pdf()).length;
    await clickOn(page, 'Xi Jinping');
    await until('the host of a card', () => page.evaluate(lookAtHost));
    await page.emulateMediaType('print');
    expect(await page.evaluate(heightOfHost)).toBe(0);
    // A card has fonts of its own, so that a page with one is longer by more than the time that is written in it.
    expect(Math.abs((await page.pdf()).length - unprinted)).toBeLessThan(100);
  });
});

/** What a page can see of a card's host, or null where there is none. Runs in the page. */
function lookAtHost(): { open: boolean; children: number; added: number } | null {
  const added = [...document.documentElement.children].filter(
    ({ localName }) => !/^(head|body)$/.test(localName),
  );
  const [host] = added;
  if (!host) return null;
  return { open: host.shadowRoot !== null, children: host.childNodes.length, added: added.length };
}

/** Runs in the page. */
function heightOfHost(): number | undefined {
  return document.documentElement.lastElementChild?.getBoundingClientRect().height;
}

// Only in Chromium can a test ask for colours that are forced, or for less motion.
describe('a card in chromium', () => {
  let stage: Stage;

  beforeAll(async () => {
    const pages = { '/light': storyPage(), '/dark': storyPage({ head: DARK }) };
    stage = await setStage('chromium', pages, { openCards: true });
  });
  afterAll(() => stage?.close());

  it.each([
    ['/light', 'none', 1],
    ['/dark', 'none', 1],
    ['/light', 'active', 1],
    ['/dark', 'none', 2],
  ] as const)(
    'has nothing wrong that axe finds on a page %s, colours forced: %s, zoom %i',
    async (path, forced, zoom) => {
      const page = await stage.open(path, { state: 'marked' });
      await page.setViewport({ width: 1400 / zoom, height: 1600 / zoom, deviceScaleFactor: zoom });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: forced }],
      });
      await clickOn(page, 'Vovchansk');
      await cardOf(page, 'Vovchansk');
      await page.evaluate(AXE);
      const { violations, passes } = await page.evaluate(() => axe.run('html > div'));
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.find(({ id }) => id === 'aria-dialog-name')?.nodes).toHaveLength(1);
      await page.close();
    },
  );

  it('comes without a movement where less motion is asked for', async () => {
    const page = await stage.open('/light', { state: 'marked' });
    const animations = () =>
      page.evaluate(() => {
        const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.card');
        return card && getComputedStyle(card).animationName;
      });
    const { x, y } = await placeOf(page, 'Xi Jinping');
    await page.mouse.click(x, y);
    expect(await until('a card', animations)).not.toBe('none');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await until('a card', animations)).toBe('none');
    await page.close();
  });
});
