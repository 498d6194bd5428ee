import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { type CardEvent, delayOf, logCards } from './card-log.ts';
import {
  cardOf,
  clickOn,
  hover,
  noCard,
  passed,
  placeInCard,
  placeOf,
  pressInCard,
  seenCards,
} from './card-page.ts';
import { longPage, storyPage } from './card-stories.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(BROWSER_KINDS)('a card and the pointer in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];
  let log: () => Promise<CardEvent[]>;

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': storyPage(), '/long': longPage() }, { openCards: true });
  });
  beforeEach(async () => {
    page = await stage.open('/story', { state: 'marked' });
    faults = collectFaults(page);
    log = await logCards(page);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  afterAll(() => stage?.close());

  /** What was noted but for the pointer's ways. */
  const order = async () => (await log()).map(({ what }) => what).filter((what) => what !== 'pointer');

  const opened = async () => (await log()).filter(({ what }) => what === 'opened').length;

  /** Where nothing stands. */
  const away = () => page.mouse.move(20, 20);

  it('opens when the pointer has rested on a mark for 400 ms', async () => {
    await hover(page, 'Xi Jinping');
    const { title, theme, pinned } = await cardOf(page, 'Xi Jinping');
    expect({ title, theme, pinned }).toEqual({ title: 'Xi Jinping', theme: 'light', pinned: false });
    expect(delayOf(await log(), 'opened')).toBeGreaterThanOrEqual(400);
  });

  it('does not open for a pointer that passes on', async () => {
    await hover(page, 'Xi Jinping');
    await hover(page, 'met');
    await hover(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    expect(await opened()).toBe(1);
  });

  it('does not open where the page was scrolled under the pointer', async () => {
    await hover(page, 'Xi Jinping');
    await page.evaluate(() => {
      document.body.style.paddingTop = '300px';
    });
    await hover(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    expect(await opened()).toBe(1);
  });

  it('opens over a mark inside a link', async () => {
    await hover(page, 'Gazprom');
    await cardOf(page, 'Gazprom');
  });

  it('closes 300 ms after the pointer has left mark and card, and not on the way from one to the other', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    const from = await placeOf(page, 'Xi Jinping');
    const to = await placeInCard(page, 'Xi Jinping');
    for (let step = 1; step <= 10; step++)
      await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
    await page.mouse.move(from.x, from.y, { steps: 10 });
    await page.mouse.move(to.x, to.y, { steps: 10 });
    expect((await log()).filter(({ what }) => what === 'closed')).toEqual([]);
    await away();
    await noCard(page);
    expect(delayOf(await log(), 'closed')).toBeGreaterThanOrEqual(295);
    expect(await opened()).toBe(1);
  });

  it('leaves one card after two quick hovers', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await hover(page, 'Beijing');
    await hover(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    expect(await opened()).toBe(2);
  });

  it('opens at once on a click, and stays when the pointer leaves', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await away();
    await hover(page, 'Beijing');
    await passed(page, 800);
    await cardOf(page, 'Xi Jinping');
    await clickOn(page, 'talks');
    await noCard(page);
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
  });

  it('stays where it is when the mark under it is clicked, and then does not go by itself', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await clickOn(page, 'Xi Jinping');
    await away();
    await hover(page, 'Vladimir Putin');
    await clickOn(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    expect((await order()).filter((what) => what !== 'click')).toEqual(['opened', 'closed', 'opened']);
  });

  it('leaves a click on a link to the link', async () => {
    await clickOn(page, 'Gazprom');
    await until('the link was followed', () => page.evaluate(() => location.hash === '#followed'));
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    expect(await opened()).toBe(1);
  });

  it('leaves alone a press that selects', async () => {
    const from = await placeOf(page, 'Xi Jinping');
    await page.mouse.move(from.x - 20, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    await page.mouse.move(20, 20);
    await clickOn(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    expect(await opened()).toBe(1);
  });

  it('closes on a click outside, not on one inside', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, 'Xi Jinping');
    expect(await seenCards(page)).toHaveLength(1);
    await clickOn(page, 'talks');
    await noCard(page);
  });

  it('closes by its button', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_close'));
    await noCard(page);
  });

  it('keeps what is done in it from the page', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of [
        'pointerdown',
        'mousedown',
        'click',
        'keydown',
        'keyup',
        'wheel',
        'focusin',
        'focusout',
      ])
        document.addEventListener(type, () => heard.push(type));
    });
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await pressInCard(page, say('why_marked'));
    await until('a panel', async () => (await seenCards(page))[0]?.panel);
    await page.keyboard.press(' ');
    await until('no panel', async () => (await seenCards(page))[0]?.panel === null);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('stays after its own way to the next mention, though it came by hovering', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('popup_next_mention'));
    await until(
      'the second',
      async () => (await seenCards(page))[0]?.count === say('popup_mention_of', 2, 3),
    );
    await away();
    // The button had the focus, and held it.
    await page.focus('#field');
    await passed(page, 800);
    expect((await cardOf(page, 'Xi Jinping')).count).toBe(say('popup_mention_of', 2, 3));
  });

  it('opens at a mark that the pointer had come to as the page was scrolled', async () => {
    await page.close();
    page = await stage.open('/long', { state: 'marked' });
    await hover(page, 'Xi Jinping');
    // Longer than until the pointer is looked at, and shorter than until a card opens.
    await passed(page, 150);
    await page.evaluate(() => scrollTo(0, 300));
    await passed(page, 600);
    await noCard(page);
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, 'Jinping');
    await cardOf(page, 'Xi Jinping');
  });

  it('stays while the page is dragged or scrolled beside it', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    const { x, y } = await placeOf(page, 'Thursday');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    expect(await seenCards(page)).toHaveLength(1);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await noCard(page);
  });
});
