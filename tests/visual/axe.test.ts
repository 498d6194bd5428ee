import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery } from '../../scripts/open-gallery.ts';
import { inProject } from '../../scripts/project.ts';

declare const axe: { run(options: object): Promise<AxeResults> };

const COLOURS = ['light', 'dark', 'forced'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;
const ZOOMS = [1, 2] as const;

const gallery = await openGallery('system');
const { page } = gallery;
const views = gallery.states.filter(({ sameElements }) => !sameElements);
beforeAll(() => page.evaluate(readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8')));
afterAll(() => gallery.close());

/**
 * What is asked of a view: `all`; all but contrast, which takes two thirds of axe's time and does not depend on layout; or
 * only what does depend on it, where the rest has been asked in other colours.
 */
type Asked = 'all' | 'structure' | 'layout';

function askedIn(colours: (typeof COLOURS)[number], direction: string, zoom: number): Asked {
  if (direction === 'ltr' && zoom === 1) return 'all';
  return colours === 'light' ? 'structure' : 'layout';
}

/** Runs in the page: each fault as one line, the rule and the element that it was found at. */
async function faultsOfPage(asked: Asked): Promise<string[]> {
  const contrast = asked === 'all';
  const { violations } = await axe.run({
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
    ...(asked === 'layout'
      ? { runOnly: ['scrollable-region-focusable'] }
      : { rules: { 'color-contrast': { enabled: contrast } } }),
  });
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`it scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`);
  return contrast ? [...faults, ...stage.lowContrast()] : faults;
}

describe.each(COLOURS)('in %s colours', (colours) => {
  beforeAll(() => gallery.colour(colours));

  it('the page shows these colours', async () => {
    const seen = await page.evaluate(() => {
      if (matchMedia('(forced-colors: active)').matches) return 'forced';
      return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    });
    expect(seen).toBe(colours);
  });

  it.each(views)('$name has no fault, enlarged or not, from left to right or back', async (state) => {
    const faults: string[] = [];
    for (const direction of DIRECTIONS) {
      await gallery.draw(state, { direction });
      for (const zoom of ZOOMS) {
        await gallery.enlarge(state, zoom);
        const found = await page.evaluate(faultsOfPage, askedIn(colours, direction, zoom));
        faults.push(...found.map((fault) => `${direction}, ${zoom * 100} %: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
