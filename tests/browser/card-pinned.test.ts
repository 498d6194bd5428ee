import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { cardOf, clickOn, hover, noCard, placeInCard, pressInCard, seenCards } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(BROWSER_KINDS)('a pinned card in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': storyPage() }, { openCards: true });
  });
  beforeEach(async () => {
    page = await stage.open('/story', { state: 'marked' });
    faults = collectFaults(page);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  afterAll(() => stage?.close());

  it('stays while another opens, and while the pointer and clicks are elsewhere', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await clickOn(page, 'talks');
    await clickOn(page, 'Vladimir Putin');
    await until('two cards', async () => (await seenCards(page)).length === 2);
    await page.keyboard.press('Escape');
    const left = await cardOf(page, 'Xi Jinping');
    expect(left.pinned).toBe(true);
    await pressInCard(page, say('card_close'));
    await noCard(page);
  });

  it('is let loose by its pin, and is a card at its mention again', async () => {
    await clickOn(page, 'Xi Jinping');
    const { box } = await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await drag({ x: box.x + 30, y: box.y + 14 }, { x: box.x + 130, y: box.y + 114 });
    await clickOn(page, 'Vladimir Putin');
    await until('two cards', async () => (await seenCards(page)).length === 2);
    await pressInCard(page, say('card_pin'));
    const loose = await cardOf(page, 'Xi Jinping');
    expect(loose).toMatchObject({ pinned: false, box });
    await clickOn(page, 'Thursday');
    await noCard(page);
  });

  it('goes when it is let loose and its mention is out of sight', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
    });
    await pressInCard(page, say('card_pin'));
    await noCard(page);
  });

  it('is moved by arrow keys, and from corner to corner by presses, inside the window', async () => {
    await clickOn(page, 'Xi Jinping');
    const { box } = await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    const { x, y } = await placeInCard(page, say('card_move'));
    await page.mouse.click(x, y);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const right = window.width - box.width - 12;
    const foot = window.height - box.height - 12;
    const at = async () => {
      const [card] = await seenCards(page);
      return { x: card?.box.x, y: card?.box.y };
    };
    expect(await at()).toEqual({ x: right, y: 12 });
    for (const [key, place] of [
      ['ArrowLeft', { x: right - 16, y: 12 }],
      ['ArrowDown', { x: right - 16, y: 28 }],
      ['ArrowUp', { x: right - 16, y: 12 }],
      ['ArrowUp', { x: right - 16, y: 0 }],
      ['ArrowRight', { x: right, y: 0 }],
      ['Enter', { x: right, y: foot }],
      ['Enter', { x: 12, y: foot }],
      ['Enter', { x: 12, y: 12 }],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await at()]).toEqual([key, place]);
    }
  });

  it('has no second card beside it at the same mention', async () => {
    await clickOn(page, 'Beijing');
    await cardOf(page, 'Beijing');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await clickOn(page, 'Beijing');
    await hover(page, 'Vladimir Putin');
    await until('two cards', async () => (await seenCards(page)).length === 2);
    expect((await seenCards(page)).map(({ title }) => title)).toEqual(['Beijing', 'Vladimir Putin']);
  });

  it('is dragged by its head, and stays inside the window', async () => {
    await clickOn(page, 'Xi Jinping');
    const { box } = await cardOf(page, 'Xi Jinping');
    const grip = { x: box.x + 30, y: box.y + 14 };
    // Not before it is pinned.
    await drag(grip, { x: grip.x + 50, y: grip.y + 50 });
    expect((await seenCards(page))[0]?.box).toEqual(box);
    await pressInCard(page, say('card_pin'));
    await drag(grip, { x: grip.x + 50, y: grip.y + 40 });
    expect((await seenCards(page))[0]?.box).toEqual({ ...box, x: box.x + 50, y: box.y + 40 });
    await drag({ x: grip.x + 50, y: grip.y + 40 }, { x: 2, y: 2 });
    expect((await seenCards(page))[0]?.box).toEqual({ ...box, x: 0, y: 0 });
  });

  async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }
});
