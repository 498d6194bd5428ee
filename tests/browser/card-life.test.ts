import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import {
  askCards,
  cardOf,
  clickOn,
  hostsOf,
  hover,
  noCard,
  placeOf,
  pressInCard,
  seenCards,
} from './card-page.ts';
import { GAZPROM, longPage, storyPage } from './card-stories.ts';
import { highlightsAtRest } from './marks.ts';
import { collectFaults } from './page-faults.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const SMOOTH = longPage('html { scroll-behavior: smooth; }');
const BOX = storyPage({
  head: '<style>article { height: 200px; overflow: auto; }</style>',
}).replace('</article>', '<div style="height: 900px"></div></article>');
describe.each(BROWSER_KINDS)('a card and its page in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const pages = { '/story': storyPage(), '/smooth': SMOOTH, '/box': BOX, '/other': '<p>Another page.</p>' };
    stage = await setStage(kind, pages, { openCards: true });
  });
  beforeEach(() => open('/story'));
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  afterAll(() => stage?.close());

  async function open(path: string): Promise<void> {
    if (page?.isClosed() === false) await page.close();
    page = await stage.open(path, { state: 'marked' });
    faults = collectFaults(page);
  }

  describe('goes with its mention when the page', () => {
    it.each<[name: string, change: () => void]>([
      ['removes the paragraph', () => document.getElementById('first')?.remove()],
      ['removes all of the article', () => document.querySelector('article')?.remove()],
      [
        'writes other words',
        () => {
          const text = document.getElementById('first')?.firstChild as Text;
          text.replaceData(0, 80, 'x'.repeat(80));
        },
      ],
      ['hides it', () => document.querySelector('article')?.setAttribute('style', 'display: none')],
      ['replaces its body', () => document.body.replaceChildren('Nothing.')],
    ])('%s', async (_, change) => {
      await clickOn(page, 'Xi Jinping');
      await cardOf(page, 'Xi Jinping');
      await page.evaluate(change);
      await noCard(page);
    });
  });

  it('stays where a framework writes the same words again', async () => {
    await clickOn(page, 'Xi Jinping');
    const before = await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => {
      const text = document.getElementById('first')?.firstChild as Text;
      text.data = `${text.data}`;
      document.body.style.marginLeft = '260px';
    });
    await until(
      'the card 20 px further',
      async () => (await seenCards(page))[0]?.box.x === before.box.x + 20,
    );
  });

  it('stays when it is pinned, and its mention goes', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await until('a pin', async () => (await seenCards(page))[0]?.pinned);
    await page.evaluate(() => document.getElementById('first')?.remove());
    await clickOn(page, 'Vovchansk');
    await until('two cards', async () => (await seenCards(page)).length === 2);
  });

  it('comes up again after the page has taken its host away', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => document.querySelector('html > div')?.remove());
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
  });

  it('is no news of the page: nothing is read or painted anew for it', async () => {
    await highlightsAtRest(page);
    await page.evaluate(() => {
      const [[name, highlight] = []] = CSS.highlights;
      Object.assign(globalThis, { isAsBefore: () => CSS.highlights.get(name as string) === highlight });
    });
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    // Each takes longer than a page has to rest before it is read again.
    for (const name of ['Vladimir Putin', 'Beijing']) {
      await hover(page, name);
      await cardOf(page, name);
    }
    expect(await page.evaluate('isAsBefore()')).toBe(true);
  });

  it('follows to a mention that the page scrolls to gently', async () => {
    await open('/smooth');
    await clickOn(page, 'Xi Jinping');
    expect((await cardOf(page, 'Xi Jinping')).count).toBe(say('popup_mention_of', 1, 3));
    await pressInCard(page, say('popup_next_mention'));
    const isThere = async () => {
      const [card] = await seenCards(page);
      const { y } = await placeOf(page, 'Xi', 1);
      return card?.count === say('popup_mention_of', 2, 3) && y > 0 && Math.abs(card.box.y - y) < 60;
    };
    await until('the card at the second mention', isThere);
  });

  it('goes when its mention is scrolled out of the window', async () => {
    await open('/smooth');
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await noCard(page);
  });

  it('goes when its mention is scrolled out of its box', async () => {
    await open('/box');
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.evaluate(() => document.querySelector('article')?.scrollTo({ top: 300, behavior: 'instant' }));
    await noCard(page);
  });

  it('stands above its line where there is too little room below', async () => {
    await page.evaluate(() => {
      document.body.style.paddingTop = '560px';
    });
    await clickOn(page, 'Xi Jinping');
    const { box } = await cardOf(page, 'Xi Jinping');
    const { y } = await placeOf(page, 'Xi Jinping');
    expect(box.height).toBe(320);
    expect(box.y + box.height).toBeLessThan(y);
  });

  it('stands at the line that the pointer is on, of a mention that is broken in two', async () => {
    await page.evaluate(() => {
      const first = document.getElementById('first') as HTMLElement;
      first.style.width = 'min-content';
    });
    const second = await page.evaluate(() => {
      const text = document.getElementById('first')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Xi'));
      range.setEnd(text, text.data.indexOf('Xi') + 'Xi Jinping'.length);
      const lines = [...range.getClientRects()];
      const { x = 0, y = 0, height = 0 } = lines.at(-1) ?? {};
      return { x: x + 10, y: y + height / 2, bottom: y + height, lines: lines.length };
    });
    expect(second.lines).toBe(2);
    await page.mouse.click(second.x, second.y);
    const { box } = await cardOf(page, 'Xi Jinping');
    expect(Math.abs(box.y - second.bottom - 8)).toBeLessThanOrEqual(1);
  });

  it('does not come back with a page that is gone back to', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await page.goto(stage.server.url('/other', 'news.localhost'));
    await page.evaluate(() => history.back());
    await stage.reaches(page, 'marked');
    expect(await seenCards(page)).toEqual([]);
    await hover(page, 'Vladimir Putin');
    await cardOf(page, 'Vladimir Putin');
  });

  it('goes when the site is switched off, and its host too', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await pressInCard(page, say('card_pin'));
    await clickOn(page, 'Vladimir Putin');
    await until('two cards', async () => (await seenCards(page)).length === 2);
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    await until('no host', async () => (await hostsOf(page)) === 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await stage.change({ kind: 'site', host: 'news.localhost', on: true });
    await stage.reaches(page, 'marked');
    expect(await hostsOf(page)).toBe(0);
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    expect(await hostsOf(page)).toBe(1);
  });

  it('opens inside a modal dialog at selected words, and goes with it', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append('It is said that Mr Xi spoke.');
      document.body.append(dialog);
      dialog.showModal();
      getSelection()?.selectAllChildren(dialog);
    });
    await askCards(stage, page, GAZPROM);
    await cardOf(page, 'Gazprom');
    await pressInCard(page, say('card_close'));
    await noCard(page);
    await askCards(stage, page, GAZPROM);
    await cardOf(page, 'Gazprom');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await noCard(page);
    await clickOn(page, 'Vovchansk');
    await cardOf(page, 'Vovchansk');
  });

  it('leaves no host behind when the extension is updated', async () => {
    await clickOn(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await stage.update();
    // Chromium leaves the old script on the page: it goes at the reader's next touch.
    if (kind === 'chromium') await page.mouse.click(20, 20);
    await until('no host', async () => (await hostsOf(page)) === 0);
  });

  it('does not open by hovering once the extension is gone from the page', async () => {
    await hover(page, 'Xi Jinping');
    await cardOf(page, 'Xi Jinping');
    await stage.update();
    await page.bringToFront();
    await hover(page, 'Thursday');
    await hover(page, 'Beijing');
    if (kind === 'firefox') await cardOf(page, 'Beijing');
    else await until('no host', async () => (await hostsOf(page)) === 0);
  });
});
