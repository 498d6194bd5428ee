import puppeteer, { type Browser, type EvaluateFunc, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from './browsers.ts';
import { readProjectJson } from './project.ts';

/** How a browser is started. */
export interface ExtensionBrowserOptions {
  readonly kind: BrowserKind;
  /** The built extension, such as dist/firefox. */
  readonly folder: string;
  readonly headless: boolean;
  /** Every host but loopback is unreachable. */
  readonly offline: boolean;
  /** What pages see as the reader's colour scheme; without it, what the system says. */
  readonly colorScheme?: 'light' | 'dark';
  /** A profile to keep; without it, a fresh one that goes with the browser. */
  readonly userDataDir?: string;
  /** Leave the page open that greets a new reader; else it goes before anything else is opened. @default false */
  readonly keepWelcome?: boolean;
}

/** A running browser with the extension in it. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  /** Such as `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Open a page of the web and wait for its load event. */
  newPage(url: string): Promise<Page>;
  /** Open one of the extension's own pages, such as `options/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Open the popup as a tab of its own, reporting on the tab whose address contains `urlPart`. */
  openPopup(urlPart: string): Promise<Page>;
  /** The number under which extensions know the tab whose address contains `urlPart`. */
  tabIdOf(urlPart: string): Promise<number>;
  /** Run a function in a page of the extension, where `chrome` is, and close the page. */
  readonly evaluateInExtension: Page['evaluate'];
  close(): Promise<void>;
}

/** The part of the extension API used here. Firefox has `chrome` with promises, too. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; status?: string }[]>;
    remove(id: number): Promise<void>;
  };
};

/** Fixed by preference: Firefox makes up another one for each profile otherwise. */
const FIREFOX_UUID = '3f6a1d2e-5b84-4c0f-9a7d-0e2b8c4d6f10';

/** A page of the extension on which none of its code runs, and that both browsers open as a document. */
export const QUIET_PAGE = 'manifest.json';

/** How long an extension page may take, in milliseconds; a cold Firefox takes 1 to 2 seconds. */
const PAGE_DEADLINE = 20_000;

/** Start a browser and put the extension into it. Throws if there is no such browser. */
export async function launchExtension(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch(launchOptions(options));
  try {
    const id = await browser.installExtension(options.folder);
    const session = extensionBrowser(browser, options, id);
    // To a browser each start is a first installation: it would come to the front at some later moment.
    if (!options.keepWelcome) await session.evaluateInExtension(closeWelcome, PAGE_DEADLINE);
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchOptions({
  kind,
  headless,
  offline,
  colorScheme,
  userDataDir,
}: ExtensionBrowserOptions): LaunchOptions {
  const common = {
    executablePath: ensureBrowser(kind),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(userDataDir ? { userDataDir } : {}),
  };
  if (kind === 'firefox') {
    const prefs = { ...uuidPref(), ...(offline ? OFFLINE_PREFS : {}), ...colorPref(colorScheme) };
    // Without system access, pages of extensions are closed to automation.
    return {
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: prefs,
    };
  }
  const args = [...CHROMIUM_ARGUMENTS, ...(offline ? [OFFLINE_ARGUMENT] : [])];
  // Chrome no longer heeds --load-extension; over the pipe both Chrome and Chromium load an extension.
  return { ...common, browser: 'chrome', pipe: true, enableExtensions: true, args };
}

/** Chromium's sandbox refuses to start as root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What Chromium is started with, with or without an extension. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  ...SANDBOX,
];

/** Every host but loopback is unreachable. */
export const OFFLINE_ARGUMENT =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

function uuidPref() {
  type Keys = { '__firefox:browser_specific_settings': { gecko: { id: string } } };
  const { id } = readProjectJson<Keys>('manifest.json')['__firefox:browser_specific_settings'].gecko;
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }) };
}

/** A proxy that nobody serves takes every request but those to loopback. */
const OFFLINE_PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
};

/** Firefox cannot emulate a colour scheme for one page over WebDriver BiDi: it is set for all at the start. */
function colorPref(scheme: 'light' | 'dark' | undefined): Record<string, number> {
  if (!scheme) return {};
  return { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
}

function extensionBrowser(browser: Browser, options: ExtensionBrowserOptions, id: string): ExtensionBrowser {
  const { kind, colorScheme } = options;
  const extensionOrigin =
    kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;

  async function blankPage() {
    const page = await browser.newPage();
    if (kind === 'chromium' && colorScheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    }
    return page;
  }

  const session: ExtensionBrowser = {
    browser,
    extensionOrigin,
    async newPage(url) {
      const page = await blankPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await blankPage();
      await goToExtensionPage(page, `${extensionOrigin}/${path}`);
      return page;
    },
    async openPopup(urlPart) {
      return session.openExtensionPage(`popup/index.html?tab=${await session.tabIdOf(urlPart)}`);
    },
    async tabIdOf(urlPart) {
      const tabs = await session.evaluateInExtension(() => chrome.tabs.query({}));
      const id = tabs.find((tab) => tab.url?.includes(urlPart))?.id;
      if (id === undefined) throw new Error(`No tab has an address with "${urlPart}" in it.`);
      return id;
    },
    async evaluateInExtension<Given extends unknown[], Work extends EvaluateFunc<Given>>(
      work: Work | string,
      ...given: Given
    ): Promise<Awaited<ReturnType<Work>>> {
      const page = await session.openExtensionPage(QUIET_PAGE);
      const result = await page.evaluate(work, ...given);
      await page.close();
      return result;
    },
    close: () => browser.close(),
  };
  return session;
}

/**
 * Firefox never reports that a page of an extension was reached: the promise of `goto` times out, and
 * `page.url()` stays about:blank. So the document itself is asked until it is there.
 */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => {});
  const deadline = Date.now() + PAGE_DEADLINE;
  while (Date.now() < deadline) {
    // While one document replaces another, there is none to ask.
    const reached = await page.evaluate(isLoaded, url).catch(() => false);
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not open within ${PAGE_DEADLINE / 1000} seconds.`);
}

// What follows runs in a page of the extension.

/**
 * Close the welcome page as soon as it has loaded. Before that Chromium may be asking for its messages, and would take
 * it that there are none, for every page of the extension.
 */
async function closeWelcome(deadline: number): Promise<void> {
  const end = performance.now() + deadline;
  while (performance.now() < end) {
    const tabs = await chrome.tabs.query({});
    const welcome = tabs.find(({ url }) => url?.endsWith('/welcome/index.html'));
    if (welcome?.id !== undefined && welcome.status === 'complete') return chrome.tabs.remove(welcome.id);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The welcome page did not open.');
}

function isLoaded(url: string): boolean {
  return location.href === url && document.readyState === 'complete';
}
