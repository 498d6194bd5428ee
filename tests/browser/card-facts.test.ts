import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say } from '../../src/ui/say.ts';
import { cardOf, clickOn, pressInCard, type SeenCard } from './card-page.ts';
import { collectFaults } from './page-faults.ts';
import { press } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

const DATED = '<meta property="article:published_time" content="2024-05-16T09:30:00+08:00">';

/** An article with a figure in it. */
function articlePage(head: string): string {
  return `<!doctype html><html lang="en"><title>Talks</title>${head}
<style>body { margin: 40px 240px; font: 20px/40px serif; }</style>
<article>
<h1>Talks in the capital</h1>
<p>Vladimir Putin met Xi Jinping in Beijing on Thursday for talks on Power of Siberia 2.</p>
<p>China and Russia have raised their bilateral trade by 170 percent over the past decade, Xi said.</p>
</article>`;
}

describe.each(BROWSER_KINDS)('the facts that fit an article in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    const pages = { '/dated': articlePage(DATED), '/undated': articlePage('') };
    stage = await setStage(kind, pages, { openCards: true });
  });
  afterAll(() => stage?.close());

  async function open(path: string): Promise<void> {
    page = await stage.open(path, { state: 'marked' });
  }

  async function openCard(words: string, title: string): Promise<SeenCard> {
    await clickOn(page, words);
    return cardOf(page, title);
  }

  it('set the article’s figure beside the record, on the card at its sentence', async () => {
    await open('/dated');
    const faults = collectFaults(page);
    const { body } = await openCard('trade', 'Russia–China trade');
    expect(body).toContain(say('figure_head'));
    expect(body).toContain('+169%');
    expect(body).toContain(say('figure_agrees'));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stand apart by the day of the article, and say why they are there', async () => {
    await open('/dated');
    const { body } = await openCard('Power of Siberia 2', 'Power of Siberia 2');
    expect(body).toContain(say('since_article'));
    expect(body).not.toContain(say('card_undated'));
    await page.evaluate(() => {
      const root = document.querySelector('html > div')?.shadowRoot;
      root?.querySelector('.card-note [aria-pressed]')?.scrollIntoView();
    });
    await pressInCard(page, say('fact_why'));
    const reasons = () =>
      page.evaluate(
        () => document.querySelector('html > div')?.shadowRoot?.querySelectorAll('.reasons').length,
      );
    await until('reasons', reasons);
    await page.close();
  });

  it('are not set apart on a page without a date, which the card says', async () => {
    await open('/undated');
    const { body } = await openCard('Power of Siberia 2', 'Power of Siberia 2');
    expect(body).not.toContain(say('since_article'));
    expect(body).toContain(say('card_undated'));
    await page.close();
  });

  it('are counted in the popup, which shows the newer ones', async () => {
    await open('/dated');
    const popup = await stage.openPopup(page);
    const line = () => popup.evaluate(() => document.querySelector('.p-article p')?.textContent);
    await until('the date', async () => (await line()) === say('article_of', '16 May 2024'));
    const newer = await popup.$eval('.p-article button', ({ textContent }) => textContent);
    await press(popup, newer ?? '');
    await popup.waitForSelector('.newer .fact');
    await popup.close();
    await page.close();
  });

  it('stand in the popup too, where a topic is opened whole: the figures of the article beside the record', async () => {
    await open('/dated');
    const popup = await stage.openPopup(page);
    await popup.locator('[data-row$=" russia-china-trade"]').click();
    await popup.locator('.all-facts').click();
    const block = await popup.waitForSelector('.figures');
    expect(await block?.evaluate(({ textContent }) => textContent)).toContain('170 percent');
    await popup.close();
    await page.close();
  });

  it('leave the page as it is, the finding of its date and figures included', async () => {
    await open('/dated');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await stage.openPopup(page);
    await popup.locator('[data-row$=" russia-china-trade"]').click();
    await popup.locator('.all-facts').click();
    await popup.waitForSelector('.figures');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
    await page.close();
  });
});
