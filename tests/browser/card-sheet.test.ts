import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { cardOf, clickOn, hover, noCard, passed, placeOf, pressInCard, seenCards } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
const NARROW = { width: 390, height: 844 };
const PAGE = storyPage({
  head: '<meta name="viewport" content="width=device-width"><style>body { margin: 20px !important; }</style>',
});

describe.each(BROWSER_KINDS)('a sheet in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': PAGE }, { openCards: true });
  });
  beforeEach(async () => {
    page = await stage.open('/story', { state: 'marked' });
    await page.setViewport(NARROW);
    faults = collectFaults(page);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  afterAll(() => stage?.close());

  it('comes from the foot of a narrow window, at most 55 % high', async () => {
    await clickOn(page, 'Xi Jinping');
    const { sheet, box } = await cardOf(page, 'Xi Jinping');
    expect(sheet).toBe(true);
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect(box.y + box.height).toBeCloseTo(844, 0);
    expect(box.height).toBeLessThanOrEqual(0.55 * 844 + 1);
  });

  it('has controls of 44 px, and none to pin it', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    const controls = await page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      return [...(root?.querySelectorAll('.card-tools button, .card-foot button') ?? [])].map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return {
          name: control.getAttribute('aria-label') ?? control.textContent,
          least: Math.min(width, height),
        };
      });
    });
    expect(controls.map(({ name }) => name)).not.toContain(say('card_pin'));
    expect(controls.filter(({ least }) => least < 44)).toEqual([]);
  });

  it('does not come by hovering, far from the pointer', async () => {
    await hover(page, 'Xi Jinping');
    await passed(page, 800);
    expect(await seenCards(page)).toEqual([]);
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
  });

  it('goes to the other mentions of its topic, and goes with its mention', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('popup_next_mention'));
    await until(
      'the second',
      async () => (await seenCards(page))[0]?.count === say('popup_mention_of', 2, 3),
    );
    await page.evaluate(() => document.querySelector('article')?.remove());
    await noCard(page);
  });

  it('closes by a press outside', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await clickOn(page, 'talks');
    await noCard(page);
  });

  // Automation tells Firefox of no touch screen.
  it.each(kind === 'chromium' ? [PHONE, { ...PHONE, width: 1280, height: 900 }] : [])(
    'comes at a tap on a touch screen $width px wide, and goes at one beside it',
    async (size) => {
      await page.setViewport(size);
      await page.reload();
      await stage.reaches(page, 'marked');
      await tap('Xi Jinping');
      const { sheet, box } = await cardOf(page, 'Xi Jinping');
      expect(sheet).toBe(true);
      expect(box.width).toBe(Math.min(560, size.width));
      await tap('talks');
      await noCard(page);
    },
  );

  async function tap(words: string): Promise<void> {
    const { x, y } = await placeOf(page, words);
    await page.touchscreen.tap(x, y);
  }
});
