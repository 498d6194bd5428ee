import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { say } from '../../src/ui/say.ts';
import { highlightedTexts, seenMarkElements } from './marks.ts';
import { press } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const CAT = '<p>A cat sat on the mat and slept until it was dark.</p>';
const IN_PASSING = `<!doctype html><html lang="en"><article>${CAT.repeat(100)}<p>Putin and Putin.</p></article>`;
const STORY = '<!doctype html><html lang="en"><article><p>Putin met Xi. Xi met Putin.</p></article>';

/** Each choice with what it comes to: what is stored, and what an open page shows. */
const CHOICES: readonly { press: string; stored: Partial<Settings>; path: string; marks: string[] }[] = [
  { press: '[value=any]', stored: { defaultMode: 'any' }, path: '/in-passing', marks: ['Putin', 'Putin'] },
  { press: '[value=listed]', stored: { defaultMode: 'listed' }, path: '/story', marks: [] },
  { press: '[value=first]', stored: { density: 'first' }, path: '/story', marks: ['Putin', 'Xi'] },
  { press: '[value=section]', stored: { density: 'section' }, path: '/story', marks: ['Putin', 'Xi'] },
  { press: '[type=checkbox]', stored: { paused: true }, path: '/story', marks: [] },
];

const SITES: readonly { typed: string; host: string }[] = [
  { typed: 'example.org', host: 'example.org' },
  { typed: '  Example.ORG. ', host: 'example.org' },
  { typed: 'https://www.bbc.co.uk/news/world-12?at=1#top', host: 'bbc.co.uk' },
  { typed: 'http://reader:secret@world.example.com:8080/', host: 'world.example.com' },
  { typed: 'bücher.example', host: 'xn--bcher-kva.example' },
  { typed: '192.0.2.7', host: '192.0.2.7' },
];

const NONSENSE = [
  'not a site',
  'https://',
  'javascript:alert(1)',
  'a..b',
  'reader@example.com',
  '<b>x</b>',
  '#',
];

/** What may stand in the store, and what the settings page says of it. */
const DAMAGED: readonly { stored: unknown; says: string }[] = [
  { stored: '{broken', says: say('options_damaged') },
  { stored: { paused: true }, says: say('options_damaged') },
  { stored: '{"version":1,"density":"sometimes"}', says: say('options_damaged') },
  { stored: '{"version":99,"paused":"perhaps"}', says: say('options_newer') },
];

describe.each(BROWSER_KINDS)('the settings page in %s', (kind) => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { '/story': STORY, '/in-passing': IN_PASSING });
    options = await openOptions();
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.desk.evaluate(() => chrome.storage.local.remove(['settings', 'settings.kept'])));

  async function openOptions(): Promise<Page> {
    const page = await stage.session.openExtensionPage('options/index.html');
    await page.waitForSelector('input[type=radio]');
    return page;
  }

  async function stored(): Promise<Settings> {
    const { settings } = await stage.desk.evaluate(() => chrome.storage.local.get('settings'));
    return JSON.parse(settings as string);
  }

  /** Put a text into the field of a list, all at once as pasted text comes, and press Enter. */
  async function enter(list: 'on' | 'off', text: string): Promise<void> {
    await options.bringToFront();
    const field = await options.waitForSelector(
      `input[aria-label="${say(list === 'on' ? 'options_list_on_add' : 'options_list_off_add')}"]`,
    );
    await field?.click({ count: 3 });
    await field?.evaluate((_, pasted) => document.execCommand('insertText', false, pasted), text);
    await options.keyboard.press('Enter');
  }

  it.each(CHOICES)(
    'stores $stored and applies it to an open page',
    async ({ press: control, stored: part, path, marks }) => {
      const tab = await stage.open(path, { state: path === '/story' ? 'marked' : 'passing' });
      await options.bringToFront();
      await options.click(control);
      await until('other marks', async () => (await highlightedTexts(tab)).join() === marks.join());
      expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, ...part });
      expect(await options.$eval(control, (input) => (input as HTMLInputElement).checked)).toBe(true);
      await tab.close();
    },
  );

  it('changes the painter of an open page', async () => {
    const tab = await stage.open('/story', { state: 'marked' });
    await options.bringToFront();
    await options.click('[value=mark]');
    await until('mark elements', async () => (await seenMarkElements(tab)).length === 4);
    expect(await highlightedTexts(tab)).toEqual([]);
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, painter: 'mark' });
    await options.click('[value=highlight]');
    await until('highlights', async () => (await highlightedTexts(tab)).length === 4);
    expect(await seenMarkElements(tab)).toEqual([]);
    await tab.close();
  });

  it.each(SITES)('lists "$typed" as $host', async ({ typed, host }) => {
    await enter('off', typed);
    await until('the site', () => options.evaluate(hasSite, host));
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, alwaysOff: [host] });
    await enter('on', host);
    await until('a move', async () => (await stored()).alwaysOn.includes(host));
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, alwaysOn: [host] });
    await press(options, say('options_remove', host));
    await until('no site', async () => !(await options.evaluate(hasSite, host)));
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
  });

  it('says of nonsense that it is no site, and of a site that it is listed already', async () => {
    const fault = (said: string) =>
      until(`"${said}"`, () =>
        options.$$eval('.fault', (nodes, text) => nodes.some((node) => node.textContent === text), said),
      );
    for (const text of NONSENSE) {
      await enter('on', text);
      await fault(say('options_not_a_site', text));
    }
    expect(await stage.desk.evaluate(() => chrome.storage.local.get('settings'))).toEqual({});
    await enter('on', 'example.org');
    await until('the site', () => options.evaluate(hasSite, 'example.org'));
    await enter('on', 'https://www.example.org/');
    await fault(say('options_listed_already', 'example.org'));
  });

  it('switches an open page by its lists', async () => {
    const tab = await stage.open('/in-passing', { state: 'passing' });
    await enter('on', tab.url());
    await until('marks', async () => (await highlightedTexts(tab)).length === 2);
    await enter('off', tab.url());
    await until('no mark', async () => (await highlightedTexts(tab)).length === 0);
    expect(await stage.report(tab)).toMatchObject({ state: 'off' });
    await tab.close();
  });

  it('lists what is not marked, the latest first, and marks it again in an open page', async () => {
    const tab = await stage.open('/story', { state: 'marked' });
    const own = { pack: 'russia-china-summit-2024', topic: 'vladimir-putin' };
    await stage.change(
      { kind: 'hide', hidden: { ...own, reach: 'words', page: tab.url(), words: 'PUTIN' } },
      { kind: 'hide', hidden: { pack: 'gone', topic: 'old-topic', reach: 'everywhere' } },
    );
    await until('marks of Xi alone', async () => (await highlightedTexts(tab)).join() === 'Xi,Xi');
    const listed = () =>
      options.$$eval('#not-marked li p', (entries) => entries.map((one) => one.textContent));
    await until('two entries', async () => (await listed()).length === 2);
    const address = tab.url().replace('http://', '');
    expect(await listed()).toEqual(['old-topicEverywhere', `Vladimir PutinOnly PUTIN on ${address}`]);
    await press(options, say('hidden_mark_again_name', 'Vladimir Putin'));
    await until('all marks', async () => (await highlightedTexts(tab)).length === 4);
    expect((await stored()).hidden).toEqual([{ pack: 'gone', topic: 'old-topic', reach: 'everywhere' }]);
    await tab.close();
  });

  it('restores the defaults after asking once more', async () => {
    await stage.change(
      { kind: 'density', density: 'first' },
      { kind: 'list', host: 'a.example', list: 'off' },
    );
    await press(options, say('options_restore'));
    await press(options, say('options_restore_cancel'));
    expect((await stored()).density).toBe('first');
    await press(options, say('options_restore'));
    await press(options, say('options_restore_confirm'));
    await until('defaults', async () => (await stored()).density === 'every');
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    await until('no site', async () => !(await options.evaluate(hasSite, 'a.example')));
  });

  it.each(DAMAGED)(
    'uses defaults for $stored, says so, and keeps it when something is changed',
    async ({ stored: bad, says }) => {
      await stage.desk.evaluate((settings) => chrome.storage.local.set({ settings }), bad);
      await options.close();
      options = await openOptions();
      expect(await options.$eval('[role=status]', (node) => node.textContent)).toBe(says);
      expect(
        await options.$$eval('input:checked', (inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value),
        ),
      ).toEqual([...[DEFAULT_SETTINGS.defaultMode, DEFAULT_SETTINGS.density, DEFAULT_SETTINGS.painter]]);
      await options.bringToFront();
      await options.click('[value=first]');
      await until('a change', async () => {
        const { settings } = await stage.desk.evaluate(() => chrome.storage.local.get('settings'));
        return settings === JSON.stringify({ ...DEFAULT_SETTINGS, density: 'first' });
      });
      const kept = await stage.desk.evaluate(() => chrome.storage.local.get('settings.kept'));
      expect(kept).toEqual({ 'settings.kept': [bad] });
    },
  );

  it('loses none of forty changes that two pages make at once', async () => {
    const other = await openOptions();
    await Promise.all([options.evaluate(listMany, 'one', 20), other.evaluate(listMany, 'two', 20)]);
    const hosts = ['one', 'two'].flatMap((name) =>
      Array.from({ length: 20 }, (_, i) => `${name}-${i}.example`),
    );
    expect((await stored()).alwaysOff).toEqual(hosts.toSorted());
    for (const page of [options, other])
      await until('forty sites', async () => (await page.$$('.list li')).length === 40);
    await other.close();
  });
});

// What follows runs in the settings page.

function hasSite(host: string): boolean {
  return [...document.querySelectorAll('.list li bdi')].some(({ textContent }) => textContent === host);
}

async function listMany(name: string, count: number): Promise<void> {
  const changes = Array.from({ length: count }, (_, i) => ({
    kind: 'list',
    host: `${name}-${i}.example`,
    list: 'off',
  }));
  await Promise.all(changes.map((takes) => chrome.runtime.sendMessage({ kind: 'settings.change', takes })));
}
