import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { cardOf, clickOn, noCard, pressInCard, type SeenCard, seenCards } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { highlightedTexts } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(BROWSER_KINDS)('what a card shows in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const strict = "default-src 'none'; style-src 'self'";
    const dark = storyPage({ head: '<style>body { background: #111; color: #ddd; }</style>' });
    const pages = { '/story': storyPage(), '/dark': dark, '/strict': { html: storyPage(), csp: strict } };
    stage = await setStage(kind, pages, { openCards: true });
  });
  beforeEach(() => open('/story'));
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
    await stage.change({ kind: 'restore' });
  });
  afterAll(() => stage?.close());

  async function open(path: string): Promise<void> {
    if (page?.isClosed() === false) await page.close();
    page = await stage.open(path, { state: 'marked' });
    faults = collectFaults(page);
  }

  async function openCard(words: string, title: string): Promise<SeenCard> {
    await clickOn(page, words);
    return cardOf(page, title);
  }

  it('is what the topic is, facts with date and sources, and how far they reach', async () => {
    const { summary, body, box } = await openCard('Beijing', 'Beijing');
    expect(summary).toMatch(/^Place\. /);
    expect(body).toMatch(/^(?:\d+\s?–\s?)?\d+ \w+ \d{4} /);
    expect(body).toContain(say('fact_sources'));
    expect(body).toContain('Facts as of ');
    expect(box).toMatchObject({ width: 360, height: 320 });
  });

  it('sets the sides of a dispute beside each other', async () => {
    await openCard('Vovchansk', 'Vovchansk');
    const sides = await page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      return [...(root?.querySelectorAll('.sides.two li') ?? [])].slice(0, 2).map((side) => {
        const { x, y, width } = side.getBoundingClientRect();
        return {
          x,
          y,
          width,
          who: side.querySelector('h4')?.textContent,
          cites: side.querySelectorAll('.sources a').length > 0,
        };
      });
    });
    const [one, two] = sides;
    expect(sides.map(({ who, cites }) => [who, cites])).toEqual([
      ['Russia', true],
      ['Ukraine', true],
    ]);
    expect([two?.y, two?.width]).toEqual([one?.y, one?.width]);
    expect(two?.x).toBeGreaterThan(one?.x ?? 0);
  });

  it('says why a mention is marked', async () => {
    await openCard('Xi Jinping', 'Xi Jinping');
    await pressInCard(page, say('why_marked'));
    const text = await until('the reason', () =>
      page.evaluate(() => {
        const panel = document.querySelector('html > div')?.shadowRoot?.querySelector('.panel');
        const terms = [...(panel?.querySelectorAll('dd') ?? [])].map((term) => term.textContent);
        return terms[1] && !/^Loading/.test(terms[1]) && terms;
      }),
    );
    expect(text).toHaveLength(4);
    expect(text[0]).toContain('Xi Jinping');
    await pressInCard(page, say('why_marked'));
    expect((await cardOf(page, 'Xi Jinping')).panel).toBeNull();
  });

  it.each(['highlight', 'mark'] as const)('takes back what was refused, with painter %s', async (painter) => {
    await stage.change({ kind: 'painter', painter });
    await open('/story');
    const marks = () =>
      painter === 'mark'
        ? page.$$eval('mark.ann', (all) => all.map((mark) => mark.textContent))
        : highlightedTexts(page);
    const isXi = (text: string) => text.startsWith('Xi');
    await until('marks', async () => (await marks()).filter(isXi).length === 3);
    await openCard('Xi Jinping', 'Xi Jinping');
    await pressInCard(page, say('refuse_button'));
    await pressInCard(page, `${say('refuse_site')} news.localhost`);
    const note = await until('the note', async () => {
      const [card] = await seenCards(page);
      return card?.focus === say('hidden_undo') && card;
    });
    expect(note.title).toBe('Xi Jinping is no longer marked on this site.');
    await until('no Xi', async () => (await marks()).filter(isXi).length === 0);
    // It is told after the marks have gone, and is still there.
    expect(await seenCards(page)).toHaveLength(1);
    await pressInCard(page, say('hidden_undo'));
    await noCard(page);
    await until('Xi again', async () => (await marks()).filter(isXi).length === 3);
  });

  it('sends the note on what was refused away by its button, and by Escape', async () => {
    for (const send of [() => pressInCard(page, say('card_close')), () => page.keyboard.press('Escape')]) {
      await openCard('Xi Jinping', 'Xi Jinping');
      await pressInCard(page, say('refuse_button'));
      await pressInCard(page, `${say('refuse_words')} Xi Jinping`);
      await until('the note', async () => (await seenCards(page))[0]?.focus === say('hidden_undo'));
      await send();
      await noCard(page);
      await stage.change({ kind: 'restore' });
      await until('the marks', async () => (await highlightedTexts(page)).includes('Xi Jinping'));
    }
  });

  it('is dark on a dark page, and light on a light one whatever the system', async () => {
    expect((await openCard('Xi Jinping', 'Xi Jinping')).theme).toBe('light');
    await open('/dark');
    expect((await openCard('Xi Jinping', 'Xi Jinping')).theme).toBe('dark');
    expect(await surface()).toBe('rgb(28, 31, 34)');
  });

  it('looks the same under a strict policy of the page', async () => {
    await open('/strict');
    const { box } = await openCard('Xi Jinping', 'Xi Jinping');
    expect(box).toMatchObject({ width: 360, height: 320 });
    expect(await surface()).toBe('rgb(255, 255, 255)');
  });

  function surface(): Promise<string> {
    return page.evaluate(() => {
      const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.card');
      return card ? getComputedStyle(card).backgroundColor : '';
    });
  }

  it('has names of its own in each of two cards', async () => {
    await openCard('Xi Jinping', 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await clickOn(page, 'Vladimir Putin');
    await until('two cards', async () => (await seenCards(page)).length === 2);
    const names = await page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      return [...(root?.querySelectorAll('[role=dialog]') ?? [])].map(
        (card) => root?.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent,
      );
    });
    expect(names).toEqual(['Xi Jinping', 'Vladimir Putin']);
  });
});
