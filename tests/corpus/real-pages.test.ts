import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/launch-extension.ts';
import type { PageServer } from '../../scripts/page-server.ts';
import { inProject } from '../../scripts/project.ts';
import { readPacks } from '../../scripts/read-packs.ts';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/page-server.ts';
import { articleText } from './article-text.ts';
import { namesOf } from './names-of-packs.ts';
import { type Painted, paintedOn, serialised } from './page-probe.ts';

interface CorpusPage {
  readonly file: string;
  readonly url: string;
  /** Speaks of Russia, China, Ukraine or their leaders. */
  readonly topical: boolean;
}

declare const chrome: {
  tabs: {
    sendMessage(tab: number, message: object): Promise<{ value: PageReport }>;
    query(filter: object): Promise<{ id: number; url: string }[]>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const FOLDER = inProject('../shared/pages');
const corpus: CorpusPage[] = existsSync(`${FOLDER}/index.json`)
  ? JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'))
  : [];
const names = namesOf(readPacks());

let server: PageServer;
let session: ExtensionBrowser;
/** A page of the extension, to speak to content scripts and the background from. */
let desk: Page;

const pathOf = ({ file }: CorpusPage) => `/${file.replace(/\.gz$/, '')}`;

/** Open a page as its server sent it; what it would fetch is aborted, and its own scripts would fail without. */
async function open(page: CorpusPage): Promise<{ tab: Page; faults: string[] }> {
  const tab = await session.browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (
      message.type() === 'error' &&
      message.stackTrace().some(({ url }) => url?.startsWith(session.extensionOrigin))
    )
      faults.push(message.text());
  });
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.isNavigationRequest() && request.frame() === tab.mainFrame()
      ? request.continue()
      : request.abort(),
  );
  await tab.goto(server.url(pathOf(page)), { waitUntil: 'domcontentloaded' });
  return { tab, faults };
}

/** Pause or resume everywhere, by the message that the popup sends. */
async function setPaused(paused: boolean): Promise<void> {
  await desk.evaluate(
    (now) => chrome.runtime.sendMessage({ kind: 'settings.change', takes: { kind: 'paused', paused: now } }),
    paused,
  );
}

/** The report of a tab, once it is in one of the given states. */
async function reportOf(tabId: number, states: readonly PageReport['state'][]): Promise<PageReport> {
  return desk.evaluate(
    async (id, wanted) => {
      for (;;) {
        const report = await chrome.tabs
          .sendMessage(id, { kind: 'page.report', takes: null })
          .catch(() => null);
        if (report && wanted.includes(report.value.state)) return report.value;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    tabId,
    states as PageReport['state'][],
  );
}

async function tabIdOf(url: string): Promise<number> {
  const tabs = await desk.evaluate(() => chrome.tabs.query({}));
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}

interface Visit {
  readonly before: string;
  readonly on: string;
  readonly after: string;
  readonly report: PageReport;
  readonly painted: readonly Painted[];
  readonly left: readonly Painted[];
  readonly faults: readonly string[];
}

async function visit(page: CorpusPage): Promise<Visit> {
  await setPaused(true);
  const { tab, faults } = await open(page);
  const id = await tabIdOf(server.url(pathOf(page)));
  await reportOf(id, ['paused']);
  const before = await tab.evaluate(serialised);
  await setPaused(false);
  const report = await reportOf(id, ['marked', 'passing', 'empty']);
  const painted = await tab.evaluate(paintedOn);
  const on = await tab.evaluate(serialised);
  await setPaused(true);
  await reportOf(id, ['paused']);
  const left = await tab.evaluate(paintedOn);
  const after = await tab.evaluate(serialised);
  await tab.close();
  return { before, on, after, report, painted, left, faults };
}

/**
 * Share of marks that others place in the article, too. They leave out text round Wikipedia's editing notes, so that it is
 * some hundredths below the truth.
 */
const IN_ARTICLE = 0.94;

/** How many of the painted names stand in what others take for the page's article. */
function inArticle(page: CorpusPage, painted: readonly Painted[]): number {
  if (painted.length === 0) return 0;
  const article = articleText(`${FOLDER}/${page.file}`);
  return painted.filter(({ around }) => article.includes(around.replace(/\s+/g, ''))).length;
}

describe.skipIf(corpus.length === 0)('on real pages', () => {
  const counts = { painted: 0, marks: 0, inArticle: 0, topicalPainted: 0, topical: 0 };

  beforeAll(async () => {
    const noScripts = "script-src 'none'";
    server = await servePages(
      Object.fromEntries(
        corpus.map((page) => [pathOf(page), { file: `${FOLDER}/${page.file}`, csp: noScripts }]),
      ),
    );
    session = await launchWithExtension('chromium');
    desk = await session.openExtensionPage('manifest.json');
  });

  afterAll(async () => {
    const share = `${counts.inArticle} of them in the article's own text`;
    const topical = `${counts.topicalPainted} of ${counts.topical} topical ones`;
    console.log(
      `${corpus.length} pages read: ${counts.marks} marks on ${counts.painted} pages, ${share}; ${topical}`,
    );
    await session?.close();
    await server?.close();
  });

  it.each(corpus)('$file stays as it was, and only names of the packs are painted', async (page) => {
    const { before, on, after, report, painted, left, faults } = await visit(page);
    expect(on === before, 'the page is the same while on').toBe(true);
    expect(after === before, 'the page is the same after off').toBe(true);
    expect(left).toEqual([]);
    expect(faults).toEqual([]);
    expect(painted.filter(({ text }) => !names.has(text))).toEqual([]);
    expect(painted.filter(({ inside }) => inside !== '')).toEqual([]);
    expect(painted.length > 0).toBe(report.state === 'marked');
    if (!page.topical) expect(report.state).not.toBe('marked');
    counts.marks += painted.length;
    counts.inArticle += inArticle(page, painted);
    counts.painted += Number(painted.length > 0);
    counts.topical += Number(page.topical);
    counts.topicalPainted += Number(page.topical && painted.length > 0);
  });

  it('nearly all marks lie in the article’s own text', () => {
    expect(counts.inArticle / counts.marks).toBeGreaterThanOrEqual(IN_ARTICLE);
  });
});
