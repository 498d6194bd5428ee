import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { say, sayCount } from '../../src/ui/say.ts';
import { askCards, hostsOf, told } from './card-page.ts';
import { storyPage } from './card-stories.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(BROWSER_KINDS)('what is said aloud in %s', (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    const pages = {
      '/story': storyPage(),
      '/other': '<!doctype html><title>Other</title><p>Another page.</p>',
    };
    stage = await setStage(kind, pages, { openCards: true });
  });
  afterEach(async () => {
    await page.close();
    await stage.change({ kind: 'restore' });
  });
  afterAll(() => stage?.close());

  const hears = (text: string) => until(text, async () => (await told(page)) === text);

  it('is how many mentions are marked when the site was switched on', async () => {
    page = await stage.open('/story', { state: 'marked' });
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    await stage.reaches(page, 'off');
    await stage.change({ kind: 'site', host: 'news.localhost', on: true });
    await askCards(stage, page, 'tellMarks');
    const { topics = [] } = (await stage.report(page)) ?? {};
    await hears(
      sayCount(
        'card_told_marks',
        topics.reduce((sum, { mentions }) => sum + mentions.length, 0),
      ),
    );
  });

  it('is that the site is off, and nothing of it is left in the page soon after', async () => {
    page = await stage.open('/story', { state: 'marked' });
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    await askCards(stage, page, 'tellMarks');
    await hears(say('card_told_off'));
    await until('no host', async () => (await hostsOf(page)) === 0);
  });

  it.each(['next', 'previous', 'card', 'tellMarks'] as const)(
    'is that nothing is marked, or that all is paused, when %s is asked for there',
    async (command) => {
      page = await stage.open('/other', { state: 'empty' });
      await askCards(stage, page, command);
      await hears(say('card_told_none'));
      await stage.change({ kind: 'paused', paused: true });
      await askCards(stage, page, command);
      await hears(say('card_told_paused'));
    },
  );

  it('can be heard while a modal dialog is open, and after it has closed', async () => {
    page = await stage.open('/story', { state: 'marked' });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<dialog><button>In</button></dialog>');
      document.querySelector('dialog')?.showModal();
    });
    await askCards(stage, page, 'next');
    await until('a voice in the dialog', async () => (await parentOfVoice(page)) === 'dialog');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await until('a voice in the page', async () => (await parentOfVoice(page)) === 'html');
  });
});

/** What the element that speaks stands in. */
function parentOfVoice(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('html > div, dialog > div')];
    return hosts.find(({ shadowRoot }) => shadowRoot?.querySelector('[aria-live]'))?.parentElement?.localName;
  });
}
