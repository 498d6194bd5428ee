import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { askCards, cardOf, clickOn, focusOf, hover, noCard, pressInCard, seenCards } from './card-page.ts';
import { GAZPROM, storyPage } from './card-stories.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(BROWSER_KINDS)('the focus and a card in %s', (kind) => {
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

  it.each([
    ['hovered', hover],
    ['clicked', clickOn],
  ])('goes by command into the card that was %s up, not to the first mention on screen', async (_, bring) => {
    await bring(page, 'Vovchansk');
    await cardOf(page, 'Vovchansk');
    await askCards(stage, page, 'card');
    expect((await cardOf(page, 'Vovchansk')).focus).toBe('Vovchansk');
  });

  it('goes back to where it was when it came in, not to where it was when the card came up', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.focus('#field');
    await askCards(stage, page, 'card');
    expect((await cardOf(page, 'Xi Jinping')).focus).toBe('Xi Jinping');
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focusOf(page)).toBe('field');
  });

  it('comes into a pinned card by Tab after the page, and leaves it by Tab on either side', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await page.focus('#after');
    await page.keyboard.press('Tab');
    expect((await seenCards(page))[0]?.focus).toBe(say('card_move'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusOf(page)).toBe('after');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focusOf(page)).toBe('after');
  });

  it('stays in a card that is moved to a topic without the control that had it', async () => {
    await page.focus('#field');
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await pressInCard(page, say('why_marked'));
    await until('a panel', async () => (await seenCards(page))[0]?.panel);
    await pressInCard(page, say('why_marked'));
    await until('no panel', async () => (await seenCards(page))[0]?.panel === null);
    await askCards(stage, page, 'next');
    expect((await cardOf(page, 'Xi Jinping')).focus).toBe('Xi Jinping');
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focusOf(page)).toBe('field');
  });

  it('is on the way back when something is refused, and Escape then is taken', async () => {
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await pressInCard(page, say('refuse_button'));
    await until('a panel', async () => (await seenCards(page))[0]?.panel);
    await page.keyboard.down('Shift');
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until('a note', async () => (await seenCards(page))[0]?.focus === say('hidden_undo'));
    await page.evaluate(() => {
      const taken: boolean[] = [];
      Object.assign(globalThis, { taken });
      const note = (event: Event) => setTimeout(() => taken.push(event.defaultPrevented));
      addEventListener('keydown', note, true);
    });
    await page.keyboard.press('Escape');
    await noCard(page);
    await until('a key that was taken', () =>
      page.evaluate(() => (globalThis as unknown as { taken: boolean[] }).taken[0]),
    );
    await stage.change({ kind: 'restore' });
  });

  it('is not sent to mentions that the page has hidden since', async () => {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('#first')) element.style.display = 'none';
    });
    await askCards(stage, page, 'card');
    await cardOf(page, 'Russia–Ukraine war');
    await page.keyboard.press('Escape');
    await noCard(page);
    await clickOn(page, 'thanked');
    await askCards(stage, page, 'previous');
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
  });

  it('goes to another card where selected words begin with a mention whose card is open', async () => {
    await clickOn(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first') as Node));
    await askCards(stage, page, GAZPROM);
    expect((await cardOf(page, 'Gazprom')).focus).toBe('Gazprom');
  });
});
