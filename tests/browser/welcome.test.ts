import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import type { ExtensionBrowser } from '../../scripts/launch-extension.ts';
import { inProject } from '../../scripts/project.ts';
import { say } from '../../src/ui/say.ts';
import { launchWithExtension } from './launch.ts';
import { press } from './popup-page.ts';
import { tabTo, walkByTab } from './tab-walk.ts';
import { until } from './until.ts';

/** The parts of the extension API used here. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ url?: string; status?: string }[]> };
  permissions: { remove(of: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const RESUME = { kind: 'settings.change', takes: { kind: 'paused', paused: false } };

describe.each(BROWSER_KINDS)('in %s the welcome page', (kind) => {
  let session: ExtensionBrowser;
  let welcome: Page;

  const welcomes = () => session.evaluateInExtension(welcomeTabs);
  beforeAll(async () => {
    session = await launchWithExtension(kind, { keepWelcome: true });
  });
  afterAll(() => session?.close());

  it('opens on the first installation, once, and not after an update', async () => {
    // Loaded, too: Firefox leaves a page behind that was loading as its extension was updated.
    await until('the welcome page', async () => (await welcomes()).join() === 'complete');
    // To a browser, another installation of the same is an update: pages of the extension go.
    await session.browser.installExtension(inProject('dist', kind));
    await until('an answer of the new background', () =>
      session.evaluateInExtension((message) => chrome.runtime.sendMessage(message), RESUME),
    );
    // Firefox closes the old page some time after the new background has begun.
    await until('no welcome page', async () => (await welcomes()).length === 0);
    expect(await welcomes()).toEqual([]);
  });

  it('says that pages can be read, and what is installed', async () => {
    welcome = await session.openExtensionPage('welcome/index.html');
    await welcome.waitForSelector('.demo-card .fact');
    expect(await welcome.title()).toBe(say('welcome_page_title'));
    await until('the access', () => welcome.$('.state'));
    expect(await welcome.$eval('footer b', ({ textContent }) => textContent)).toBe(
      'Putin–Xi summit, May 2024',
    );
    expect(await welcome.$$eval('.keys tbody tr', (rows) => rows.length)).toBeGreaterThan(5);
  });

  it('shows lines of all kinds in its specimen, and facts with sources for each marked word', async () => {
    const lines = await welcome.$$eval('.spec', (words) =>
      words.map((word) => getComputedStyle(word).textDecorationLine),
    );
    expect(lines).toEqual(Array(6).fill('underline'));
    for (const number of lines.keys()) {
      const word = (await welcome.$$('.spec'))[number];
      await word?.click();
      await until('its facts', () =>
        welcome.evaluate(
          (place) =>
            document.querySelectorAll('.spec')[place]?.getAttribute('aria-expanded') === 'true' &&
            document.querySelectorAll('.demo-card .fact:has(.sources a)').length > 0,
          number,
        ),
      );
    }
  });

  it('is walked through by keyboard, and opens facts so', async () => {
    const { stops, unreached, unseen } = await walkByTab(welcome);
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
    expect(stops).toEqual(expect.arrayContaining([say('welcome_word_beijing'), say('welcome_keys_change')]));
    await tabTo(welcome, say('welcome_word_beijing'));
    await welcome.keyboard.press('Enter');
    await until('Beijing', () =>
      welcome.evaluate(() => document.querySelector('.demo-card h3')?.textContent === 'Beijing'),
    );
  });

  it.each([1000, 320])(
    'needs no sideways scrolling, %i px wide, from left to right or back',
    async (width) => {
      await welcome.setViewport({ width, height: 900 });
      for (const direction of ['ltr', 'rtl'])
        expect(await welcome.evaluate(overflow, direction), direction).toBeLessThanOrEqual(0);
    },
  );

  it('leads to the lists of sites', async () => {
    await welcome.setViewport({ width: 1000, height: 900 });
    await press(welcome, say('welcome_change'));
    await until('the settings', async () => {
      const tabs = await session.evaluateInExtension(() => chrome.tabs.query({}));
      return tabs.some(({ url }) => url?.endsWith('/options/index.html#sites'));
    });
  });

  // Chromium does not let an extension give up what its manifest asks for.
  it.runIf(kind === 'firefox')('asks for access as soon as it is taken away', async () => {
    await session.evaluateInExtension(
      (origins) => chrome.permissions.remove({ origins }),
      ['http://*/*', 'https://*/*'],
    );
    await press(welcome, say('welcome_choose_sites'));
    await welcome.waitForSelector(`::-p-text(${say('welcome_sites_later')})`);
    expect(await welcome.$eval('.btn.primary', ({ textContent }) => textContent)).toBe(
      say('popup_allow_all'),
    );
  });
});

// What follows runs in pages of the extension.

/** How far each welcome page has come: `loading` or `complete`. */
async function welcomeTabs() {
  const tabs = await chrome.tabs.query({});
  return tabs.filter(({ url }) => url?.endsWith('/welcome/index.html')).map(({ status }) => status);
}

/** By how many pixels the page is wider than its window. */
function overflow(direction: string): number {
  document.documentElement.dir = direction;
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
