import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import {
  askCards,
  cardOf,
  clickOn,
  focusOf,
  noCard,
  placeOf,
  pressInCard,
  seenCards,
  told,
} from './card-page.ts';
import { LISTENING, storyPage } from './card-stories.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const keys: string[], moves: string[];

describe.each(BROWSER_KINDS)('a card and the keyboard in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': storyPage({ foot: LISTENING }) }, { openCards: true });
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
  const heard = () => page.evaluate(() => keys);

  it('opens by command at the first mention on screen, with the focus on its title', async () => {
    await askCards(stage, page, 'card');
    const card = await cardOf(page, 'Vladimir Putin');
    expect(card.focus).toBe('Vladimir Putin');
    expect(card.count).toBe(say('popup_mention_of', 1, 3));
  });

  it('goes from mention to mention by command, and says which', async () => {
    const all = await countMentions();
    for (const [command, name, number] of [
      ['next', 'Vladimir Putin', 1],
      ['next', 'Xi Jinping', 2],
      ['previous', 'Vladimir Putin', 1],
      ['previous', 'Vladimir Putin', all],
      ['next', 'Vladimir Putin', 1],
    ] as const) {
      await askCards(stage, page, command);
      const text = say('card_told_person', name, number, all);
      await until(text, async () => (await told(page)) === text);
    }
    expect(await seenCards(page)).toEqual([]);
  });

  it('goes on by command from the mention whose card is open', async () => {
    await clickOn(page, 'Vovchansk');
    await cardOf(page, 'Vovchansk');
    await askCards(stage, page, 'next');
    await cardOf(page, 'Gazprom');
  });

  it('moves an open card along by command, without taking the focus out and in', async () => {
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await page.evaluate(() => {
      Object.assign(globalThis, { moves: [] });
      addEventListener('focusin', ({ type }) => moves.push(type), true);
    });
    await askCards(stage, page, 'next');
    expect((await cardOf(page, 'Xi Jinping')).focus).toBe('Xi Jinping');
    await askCards(stage, page, 'next');
    expect((await cardOf(page, 'Beijing')).focus).toBe('Beijing');
    expect(await page.evaluate(() => moves)).toEqual([]);
  });

  it('takes no key from the page while the focus is there', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    for (const key of ['a', 'Tab', 'Enter', ' ', 'ArrowDown', '/', 'n', 'Escape'] as const)
      await page.keyboard.press(key);
    expect(await heard()).toEqual(['a', 'Tab', 'Enter', ' ', 'ArrowDown', '/', 'n', 'Escape']);
    await noCard(page);
  });

  it('leaves Escape to a dialog of the page', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog"><button id="inside">In</button></div>',
      );
      document.getElementById('inside')?.focus();
    });
    await page.keyboard.press('Escape');
    expect(await seenCards(page)).toHaveLength(1);
    await page.evaluate(() => document.getElementById('inside')?.blur());
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  it('closes its panel by Escape, then itself, and gives the focus back to the page', async () => {
    await page.focus('#field');
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await pressInCard(page, say('refuse_button'));
    await until('a panel', async () => (await seenCards(page))[0]?.panel === say('refuse_title'));
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await seenCards(page))[0]?.panel === null);
    expect((await seenCards(page))[0]?.focus).toBe(say('refuse_button'));
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focusOf(page)).toBe('field');
    expect(await heard()).toEqual([]);
  });

  it('is walked through by Tab, and left at the end for what follows its mention', async () => {
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    const stops = await tabThrough();
    expect(stops.slice(0, 3)).toEqual([say('card_pin'), say('card_close'), say('card_facts')]);
    expect(stops.slice(-5)).toEqual([
      say('popup_previous_mention'),
      say('popup_next_mention'),
      say('why_marked'),
      say('refuse_button'),
      say('card_open_story'),
    ]);
    await noCard(page);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toBe('link');
  });

  it('is left backwards from its title and from its first control', async () => {
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await noCard(page);
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await noCard(page);
  });

  it('stays when it is pinned and left by Tab', async () => {
    await page.focus('#field');
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await tabThrough();
    expect(await focusOf(page)).toBe('field');
    expect(await seenCards(page)).toMatchObject([{ title: 'Vladimir Putin', pinned: true, focus: null }]);
  });

  it('goes to the next and the previous mention by its buttons, which keep the focus', async () => {
    await askCards(stage, page, 'card');
    await cardOf(page, 'Vladimir Putin');
    await pressInCard(page, say('popup_next_mention'));
    const second = await until('the second mention', async () => {
      const [card] = await seenCards(page);
      return card?.count === say('popup_mention_of', 2, 3) && card;
    });
    expect(second.focus).toBe(say('popup_next_mention'));
    const { y } = await placeOf(page, 'Putin', 1);
    expect(Math.abs(second.box.y - y)).toBeLessThan(60);
    await page.keyboard.press('Enter');
    await until('the third', async () => (await seenCards(page))[0]?.count === say('popup_mention_of', 3, 3));
    await pressInCard(page, say('popup_previous_mention'));
    await until(
      'the second',
      async () => (await seenCards(page))[0]?.count === say('popup_mention_of', 2, 3),
    );
  });

  it('has a tab for each topic at its words, chosen by arrows', async () => {
    await clickOn(page, 'Ukraine crisis');
    const card = await cardOf(page, 'Russia–Ukraine war');
    expect(card.tabs).toEqual(['Russia–Ukraine war', 'Ukraine']);
    await pressInCard(page, say('why_marked'));
    await until('a panel', async () => (await seenCards(page))[0]?.panel);
    await pressInCard(page, 'Ukraine');
    const other = await cardOf(page, 'Ukraine');
    expect(other).toMatchObject({ focus: 'Ukraine', panel: null, count: '' });
    expect(other.body).not.toBe('');
    await page.keyboard.press('ArrowRight');
    await cardOf(page, 'Russia–Ukraine war');
    await page.keyboard.press('ArrowLeft');
    await cardOf(page, 'Ukraine');
    await page.keyboard.press('ArrowRight');
    expect((await cardOf(page, 'Russia–Ukraine war')).count).toBe(say('popup_mention_of', 1, 1));
  });

  it('opens at the reader’s selection, and leaves that as it is', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first') as Node));
    const name = {
      pack: 'russia-china-summit-2024',
      topic: 'gazprom',
      label: 'Gazprom',
      kind: 'organization',
    } as const;
    expect(await askCards(stage, page, name)).toMatchObject({ ok: true, value: { shown: true } });
    const card = await cardOf(page, 'Gazprom');
    expect(card).toMatchObject({ focus: 'Gazprom', count: '' });
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => getSelection()?.toString().slice(0, 14))).toBe('Vladimir Putin');
  });

  async function countMentions(): Promise<number> {
    const { topics = [] } = (await stage.report(page)) ?? {};
    return topics.reduce((sum, { mentions }) => sum + mentions.length, 0);
  }

  /** Press Tab until the focus has left the card; gives what had it on the way. */
  async function tabThrough(): Promise<string[]> {
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const focus = (await seenCards(page))[0]?.focus;
      if (!focus) return stops;
      stops.push(focus);
    }
  }
});
