import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, QUIET_PAGE } from '../../scripts/launch-extension.ts';
import type { PageServer } from '../../scripts/page-server.ts';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { Answer } from '../../src/core/messages/tables.ts';
import type { Settings, SettingsChange } from '../../src/core/settings/settings.ts';
import { folderOf, launchWithExtension } from './launch.ts';
import { servePages, type TestPage } from './page-server.ts';
import { until } from './until.ts';

/** The parts of the extension API used here. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** How a page is opened. */
export interface OpenOptions {
  /** @default "news.localhost" */
  readonly host?: string;
  /** Wait until the page's content script reports this state. */
  readonly state?: PageReport['state'];
  /** Called with the page before it goes anywhere. */
  readonly watch?: (page: Page) => void;
}

/** A browser with the extension, a server with a test's pages, and a page of the extension to ask from. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly session: ExtensionBrowser;
  readonly server: PageServer;
  /** A quiet page of the extension that stays open: it asks background and pages as the popup does. */
  readonly desk: Page;
  /** Open a page in front. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** What a page's content script says, or null if none answers. */
  report(page: Page): Promise<PageReport | null>;
  /** Wait until a page's content script reports a state. */
  reaches(page: Page, state: PageReport['state']): Promise<PageReport>;
  /** The number under which extensions know a page's tab. */
  tabOf(page: Page): number;
  /** Change settings through the background, one change after the other. */
  change(...changes: SettingsChange[]): Promise<Settings>;
  /** Open the popup as a tab of its own, in front, reporting on a page. */
  openPopup(page: Page): Promise<Page>;
  /** Install the extension once more, which a browser takes for an update. Its pages go, and the desk comes again. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Start a browser and serve pages; keys as `servePages` takes them. */
export async function setStage(
  kind: BrowserKind,
  pages: Readonly<Record<string, TestPage | string>>,
  options: Parameters<typeof launchWithExtension>[1] = {},
): Promise<Stage> {
  // Browsers ask for an icon of pages that name none; an answer keeps their consoles clean.
  const server = await servePages({ '/favicon.ico': { type: 'image/png' }, ...pages });
  const session = await launchWithExtension(kind, options);
  let desk = await session.openExtensionPage(QUIET_PAGE);
  const tabs = new WeakMap<Page, number>();
  let opened = 0;

  const stage: Stage = {
    kind,
    session,
    server,
    get desk() {
      return desk;
    },
    async open(path, { host = 'news.localhost', state, watch } = {}) {
      opened += 1;
      const mark = `opened=${opened}`;
      const url = `${server.url(path, host)}${path.includes('?') ? '&' : '?'}${mark}`;
      const page = await session.newPage('about:blank');
      watch?.(page);
      await page.bringToFront();
      await page.goto(url);
      tabs.set(page, await until(`a tab with ${url}`, () => desk.evaluate(findTab, mark)));
      if (state) await stage.reaches(page, state);
      return page;
    },
    async report(page) {
      const answer = (await desk.evaluate(askPage, stage.tabOf(page))) as Answer<PageReport> | null;
      return answer?.ok ? answer.value : null;
    },
    async reaches(page, state) {
      let last: PageReport | null = null;
      const look = async () => {
        last = await stage.report(page);
        return last?.state === state ? last : null;
      };
      return until(`a report that says "${state}"`, look).catch((error) => {
        throw new Error(`${error} The last report was ${JSON.stringify(last)}`);
      });
    },
    tabOf(page) {
      const tab = tabs.get(page);
      if (tab === undefined) throw new Error('not a page that this stage opened');
      return tab;
    },
    async change(...changes) {
      let settings: Settings | null = null;
      for (const change of changes) {
        const answer = (await desk.evaluate(tellBackground, change)) as Answer<Settings>;
        if (!answer.ok) throw new Error(answer.error);
        settings = answer.value;
      }
      return settings as unknown as Settings;
    },
    openPopup: (page) => session.openExtensionPage(`popup/index.html?tab=${stage.tabOf(page)}`),
    async update() {
      await session.browser.installExtension(folderOf(kind, options));
      desk = await session.openExtensionPage(QUIET_PAGE);
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
  return stage;
}

// What follows runs in the desk.

async function findTab(mark: string): Promise<number | null> {
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ url }) => url !== undefined && new RegExp(`[?&]${mark}$`).test(url))?.id ?? null;
}

function askPage(tab: number): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, { kind: 'page.report', takes: null }).catch(() => null);
}

function tellBackground(change: SettingsChange): Promise<unknown> {
  return chrome.runtime.sendMessage({ kind: 'settings.change', takes: change });
}
