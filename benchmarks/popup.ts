/** Measures how long a reader waits for the popup, beside an empty popup of the same extension in the same browser. */
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchExtension, QUIET_PAGE } from '../scripts/launch-extension.ts';
import { inProject } from '../scripts/project.ts';
import { servePages } from '../tests/browser/page-server.ts';

/** What was measured: medians in milliseconds. */
export interface PopupMeasure {
  /** From the start of the popup's document until the topics of the example article are painted, with facts at hand. */
  readonly topics: number;
  /** The same of an empty page of the extension as its popup: what the browser itself takes. */
  readonly empty: number;
  /** From the call that a click makes to the start of the document: the browser's alone. */
  readonly start: number;
  /** How many rows were in the frame. */
  readonly rows: number;
}

/** The parts of the extension API used here. */
declare const chrome: {
  action: { openPopup(): Promise<void>; setPopup(of: { popup: string }): Promise<void> };
};

/** Openings of each kind, one after the other in turn. */
const OPENINGS = 15;
const POPUP = 'popup/index.html';

/** Open the popup of the built extension over the example article, in Chromium. */
export async function measurePopup(): Promise<PopupMeasure> {
  const server = await servePages({ '/article.html': { file: inProject('site/article.html') } });
  const folder = inProject('dist/chromium');
  const session = await launchExtension({ kind: 'chromium', folder, headless: true, offline: true });
  try {
    const article = await session.newPage(server.url('/article.html', 'news.localhost'));
    const desk = await session.openExtensionPage(QUIET_PAGE);
    await article.bringToFront();
    const times = { [POPUP]: [] as number[], [QUIET_PAGE]: [] as number[] };
    const starts: number[] = [];
    let rows = 0;
    for (let i = 0; i < OPENINGS; i++) {
      for (const path of [POPUP, QUIET_PAGE] as const) {
        const opened = await timeOpening(session, desk, path);
        times[path].push(opened.painted);
        starts.push(opened.start);
        if (path === POPUP) rows = opened.rows;
      }
    }
    return { topics: median(times[POPUP]), empty: median(times[QUIET_PAGE]), start: median(starts), rows };
  } finally {
    await session.close();
    await server.close();
  }
}

async function timeOpening({ browser }: ExtensionBrowser, desk: Page, path: string) {
  await desk.evaluate((popup) => chrome.action.setPopup({ popup }), path);
  const opened = browser.waitForTarget((target) => target.url().endsWith(path) && target !== desk.target());
  const clicked = await desk.evaluate(async () => {
    const before = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return before;
  });
  const popup = await (await opened).asPage();
  const { started, ...seen } = await popup.evaluate(lookAtPaint);
  const gone = new Promise((resolve) => popup.once('close', resolve));
  await popup.evaluate(() => close()).catch(() => undefined);
  await gone;
  return { ...seen, start: started - clicked };
}

/** When the document was begun, by the clock of the day; when its largest part was painted, from then. Runs in the popup. */
async function lookAtPaint(): Promise<{ started: number; painted: number; rows: number }> {
  const entry = await new Promise<PerformanceEntry>((resolve) => {
    const watch = new PerformanceObserver((list) => {
      watch.disconnect();
      resolve(list.getEntries().at(-1) as PerformanceEntry);
    });
    watch.observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const rows = document.querySelectorAll('.row-btn').length;
  return { started: performance.timeOrigin, painted: entry.startTime, rows };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
