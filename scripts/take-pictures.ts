import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../src/core/model/pack.ts';
import type { BrowserKind } from './browsers.ts';
import { type ExtensionBrowser, launchExtension } from './launch-extension.ts';
import { describeReport, readReport } from './page-report.ts';
import { inProject } from './project.ts';
import type { Target } from './serve-target.ts';

const OUT = inProject('out');

/** Sizes of pictures in CSS pixels, at two device pixels each. 600 is the most that a popup may be high. */
const PAGE_SIZE = { width: 1280, height: 900, deviceScaleFactor: 2 };
const POPUP_SIZE = { width: 360, height: 600, deviceScaleFactor: 2 };

/** How long a card may take to come, in milliseconds. */
const CARD_PATIENCE = { timeout: 10_000 };

/** How long the popup may take to show what it was told, in milliseconds. */
const POPUP_PATIENCE = { timeout: 10_000 };

/**
 * Show a page without a display: print the topics found, and save pictures of page and popup in `out/`,
 * light and dark.
 */
export async function takePictures(kind: BrowserKind, folder: string, target: Target): Promise<void> {
  await mkdir(OUT, { recursive: true });
  // A browser for each scheme: Firefox takes it for all pages at the start.
  for (const colorScheme of ['light', 'dark'] as const) {
    const session = await launchExtension({
      kind,
      folder,
      headless: true,
      offline: target.local,
      colorScheme,
    });
    try {
      await takePicturesIn(session, folder, target, colorScheme);
    } finally {
      await session.close();
    }
  }
}

async function takePicturesIn(
  session: ExtensionBrowser,
  folder: string,
  target: Target,
  scheme: 'light' | 'dark',
) {
  const page = await openPage(session, target.url);
  const tab = await session.tabIdOf(new URL(page.url()).host);
  const report = await readReport(session, page, tab);
  if (scheme === 'light') console.log(describeReport(report, await readPacks(folder)));
  const suffix = scheme === 'light' ? '' : '-dark';
  await page.setViewport(PAGE_SIZE);
  await savePicture(page, `page${suffix}.png`);
  if (report.state === 'marked') await saveCard(page, `card${suffix}.png`);

  const popup = await session.openExtensionPage(`popup/index.html?tab=${tab}`);
  await popup.setViewport(POPUP_SIZE);
  await popup.waitForSelector(report.state === 'marked' ? '.row-btn .name' : 'main', POPUP_PATIENCE);
  await savePicture(popup, `popup${suffix}.png`);
  if (scheme === 'dark' || report.state !== 'marked') return;
  await popup.click('.row-btn');
  await popup.waitForSelector('.row-btn[aria-expanded="true"]', POPUP_PATIENCE);
  await savePicture(popup, 'popup-topic.png');
}

/** Rest the pointer on the mark nearest to the middle of the window, and save what comes of it. */
async function saveCard(page: Page, name: string): Promise<void> {
  const place = await page.evaluate(placeOfMark);
  if (place === null) return;
  await page.bringToFront();
  await page.mouse.move(place.x, place.y);
  await page.waitForFunction(
    () => document.documentElement.lastElementChild !== document.body,
    CARD_PATIENCE,
  );
  // Its root is closed: two pictures that are the same tell that its facts have come.
  let [last, now] = ['', await page.screenshot({ encoding: 'base64' })];
  const deadline = Date.now() + CARD_PATIENCE.timeout;
  while (now !== last && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    [last, now] = [now, await page.screenshot({ encoding: 'base64' })];
  }
  await savePicture(page, name);
}

/** Runs in the page. */
function placeOfMark(): { x: number; y: number } | null {
  const places = [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((still) => {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect(0, -1e9);
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const third = innerHeight / 3;
  return places.sort((a, b) => Math.abs(a.y - third) - Math.abs(b.y - third))[0] ?? null;
}

async function openPage(session: ExtensionBrowser, url: string): Promise<Page> {
  try {
    return await session.newPage(url);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`${url} could not be opened: ${reason}`);
  }
}

async function savePicture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(OUT, name) });
  console.error(`Saved out/${name}`);
}

async function readPacks(folder: string): Promise<Pack[]> {
  const names = (await readdir(join(folder, 'packs'))).filter((name) => !/^index\.|\.aliases\./.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'packs', name), 'utf8')));
  return texts.map((text) => JSON.parse(text) as Pack);
}
