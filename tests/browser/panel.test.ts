import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { inProject } from '../../scripts/project.ts';
import { say } from '../../src/ui/say.ts';
import { press, tintInView } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** The parts of the extension API used here. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]>;
  };
  sidePanel: { open(options: { tabId: number }): Promise<void> };
  storage: { session: { set(items: object): Promise<void> } };
};

const STORY = 'russia-china-summit-2024';
const PAGES = {
  '/article': { file: inProject('site/article.html') },
  '/plain': '<html lang="en"><title>Plain</title><p>Nothing of the story stands here.</p></html>',
  '/changing':
    '<html lang="en"><title>Changing</title><meta property="article:published_time" content="2024-05-15T08:00:00Z"><article><h1>Talks</h1><p>Xi Jinping met Vladimir Putin.</p></article></html>',
};

/** Wait until the line below the story's name says this. */
function besideSays(panel: Page, line: string | RegExp): Promise<string> {
  return until(`a panel that says "${line}"`, async () => {
    const said = await panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    return (typeof line === 'string' ? said === line : line.test(said)) && said;
  });
}

/** The topics that the panel lists as standing in the article. */
function topicsInArticle(panel: Page): Promise<string> {
  return panel.evaluate(() => {
    const names = document.querySelector('.kind-list')?.querySelectorAll('.topic-btn') ?? [];
    return [...names].map(({ textContent }) => textContent).join(', ');
  });
}

describe.each(BROWSER_KINDS)('in %s the story panel', (kind) => {
  let stage: Stage;
  const opened: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind, PAGES);
  });
  afterEach(async () => {
    await stage.change({ kind: 'restore' });
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(() => stage?.close());

  async function openPage(path: string, state: 'marked' | 'empty'): Promise<Page> {
    const page = await stage.open(path, { state });
    opened.push(page);
    return page;
  }

  async function openPanel(beside: Page, query = ''): Promise<Page> {
    const path = `panel/index.html?tab=${stage.tabOf(beside)}${query}`;
    const panel = await stage.session.openExtensionPage(path);
    opened.push(panel);
    return panel;
  }

  it('follows the page from address to address', async () => {
    const page = await openPage('/article', 'marked');
    const panel = await openPanel(page);
    await besideSays(panel, /^\d\d topics of this story stand in the page on news\.localhost\.$/);
    await page.goto(stage.server.url('/plain', 'news.localhost'));
    await besideSays(panel, 'No topic of this story stands in the page on news.localhost.');
    await page.goto('about:blank');
    await besideSays(panel, 'The page in this tab is not read.');
    await page.goto(stage.server.url('/article', 'other.localhost'));
    await besideSays(panel, /^\d\d topics of this story stand in the page on other\.localhost\.$/);
  });

  it('follows a page that changes without going anywhere', async () => {
    const page = await openPage('/changing', 'marked');
    const panel = await openPanel(page);
    await until('both topics', async () => (await topicsInArticle(panel)) === 'Xi Jinping, Vladimir Putin');
    // As many topics as before, but another.
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('p');
      if (paragraph) paragraph.textContent = 'Xi Jinping did not speak of Vovchansk.';
    });
    await until('the other topic', async () => (await topicsInArticle(panel)) === 'Xi Jinping, Vovchansk');
  });

  it('tells the date of another article on the same topics that comes after its address', async () => {
    const page = await openPage('/changing', 'marked');
    const panel = await openPanel(page);
    const tells = (words: string) =>
      until(words, () => panel.evaluate((said) => document.body.textContent?.includes(said), words));
    await tells(say('article_of', '15 May 2024'));
    await page.evaluate(() => history.pushState(null, '', '/of-16-may'));
    await until('news of the address', async () => (await stage.report(page))?.state === 'marked');
    await page.evaluate(() => {
      document.head.innerHTML = '<meta property="article:published_time" content="2024-05-16T08:00:00Z">';
      const [article] = document.getElementsByTagName('article');
      if (article) article.innerHTML = '<h1>More talks</h1><p>Xi and Xi Jinping met Vladimir Putin.</p>';
    });
    await tells(say('article_of', '16 May 2024'));
  });

  it('says that a page is not read as soon as its site is switched off', async () => {
    const page = await openPage('/article', 'marked');
    const panel = await openPanel(page);
    await besideSays(panel, /^\d\d topics/);
    await stage.change({ kind: 'site', host: 'news.localhost', on: false });
    await besideSays(panel, 'The page on news.localhost is not read.');
    expect(await panel.$$('.standing')).toEqual([]);
  });

  it('goes to a mention, and brings the page to the front', async () => {
    const page = await openPage('/article', 'marked');
    const panel = await openPanel(page);
    await panel.bringToFront();
    // A locator waits until the button stands still.
    await panel.locator('#by-date button.standing').click();
    await until('the page in front', () => page.evaluate(() => document.visibilityState === 'visible'));
    await until('a tinted mention in view', () => page.evaluate(tintInView));
  });

  it('opens the topic that its address names, with focus on its name', async () => {
    const page = await openPage('/plain', 'empty');
    const panel = await openPanel(page, `&pack=${STORY}&topic=vovchansk`);
    const name = await until('focus on a topic', () =>
      panel.evaluate(() => document.activeElement?.closest('h4')?.textContent),
    );
    expect(name).toBe('Vovchansk');
    expect(await panel.$$eval('.topic-facts .fact', (facts) => facts.length)).toBeGreaterThan(0);
  });

  it('opens every list and topic by keyboard alone', async () => {
    const page = await openPage('/plain', 'empty');
    const panel = await openPanel(page);
    await panel.bringToFront();
    await (await panel.waitForSelector('.kind-btn'))?.focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.topic-facts');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  });

  it('opens when a page of ours asks for it: beside the page, or as a tab where it may not', async () => {
    const { desk } = stage;
    await desk.bringToFront();
    const wish = { kind: 'panel.open', takes: { pack: STORY, topic: 'vovchansk' } };
    await desk.evaluate((message) => void chrome.runtime.sendMessage(message), wish);
    const panel = await until('the panel', () =>
      desk.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({});
        return contexts.find(({ documentUrl = '' }) => documentUrl.includes('/panel/index.html'));
      }),
    );
    expect(panel.contextType).toBe(kind === 'chromium' ? 'SIDE_PANEL' : 'TAB');
    if (kind === 'firefox') {
      expect(panel.documentUrl).toMatch(new RegExp(`\\?pack=${STORY}&topic=vovchansk&tab=\\d+$`));
    }
  });

  it.each(['ltr', 'rtl'])('never scrolls sideways when it is narrow or enlarged (%s)', async (direction) => {
    const page = await openPage('/article', 'marked');
    const panel = await openPanel(page, `&pack=${STORY}&topic=treaty-2001`);
    await panel.waitForSelector('.topic-facts');
    await panel.evaluate((dir) => {
      document.documentElement.dir = dir;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, direction);
    // A panel of 360 px at 200 % has 180 to lay out; a page of its own is 1240 wide.
    for (const width of [1240, 761, 760, 400, 320, 240, 180]) {
      await panel.setViewport({ width, height: 600 });
      const overflow = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, `${width} px`).toBe(0);
    }
  });
});

describe('the side panel of Chromium', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('chromium', PAGES);
  });
  afterAll(() => stage?.close());

  it('follows the tab in front, and goes to the topic that is asked for while it is open', async () => {
    const article = await stage.open('/article', { state: 'marked' });
    const plain = await stage.open('/plain', { state: 'empty' });
    await stage.desk.evaluate(openSidePanel, stage.tabOf(plain));
    const target = await stage.session.browser.waitForTarget((one) =>
      one.url().endsWith('/panel/index.html'),
    );
    const panel = await target.asPage();
    await besideSays(panel, 'No topic of this story stands in the page on news.localhost.');
    await article.bringToFront();
    await besideSays(panel, /^\d\d topics of this story stand in the page on news\.localhost\.$/);
    await stage.desk.evaluate(putWish, { pack: STORY, topic: 'vovchansk', tab: stage.tabOf(plain) });
    await stage.desk.evaluate(putWish, { pack: STORY, topic: 'harbin', tab: stage.tabOf(article) });
    await until('Harbin', () =>
      panel.evaluate(() => document.activeElement?.closest('h4')?.textContent === 'Harbin'),
    );
    expect(await panel.$$('.topic-facts')).toHaveLength(1);
    await press(panel, 'Open as a page');
    await stage.session.browser.waitForTarget((one) => one.url().includes(`?pack=${STORY}&tab=`));
  });
});

// What follows runs in the desk.

function openSidePanel(tabId: number): void {
  // The answer comes when the panel is drawn.
  void chrome.sidePanel.open({ tabId });
}

function putWish(wish: object): Promise<void> {
  return chrome.storage.session.set({ 'panel.wish': wish });
}
