import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import {
  type Drawing,
  type GalleryState,
  type StateFacts,
  zoomedSize,
} from '../tests/gallery/gallery-state.ts';
import { ensureBrowser } from './browsers.ts';
import { STAGE_PATH, serveGallery } from './bundle-gallery.ts';
import { CHROMIUM_ARGUMENTS, OFFLINE_ARGUMENT } from './launch-extension.ts';
import { inProject } from './project.ts';

/** Colours that a reader may have chosen for the whole system. */
export type Colours = 'light' | 'dark' | 'forced';

const MEDIA_FEATURES: Readonly<Record<Colours, Readonly<Record<string, string>>>> = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
};

/** The same pixels wherever it runs, as far as type is drawn alike. */
const ARGUMENTS = [
  ...CHROMIUM_ARGUMENTS,
  OFFLINE_ARGUMENT,
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--lang=en-GB',
];

/** Faces that are there wherever Debian's Chromium is. */
const SAME_TYPE = inProject('tests/visual/fonts.conf');

/** The gallery in a headless Chromium, one state at a time. The caller closes it. */
export interface OpenGallery {
  readonly states: readonly StateFacts[];
  /** The page in which states are drawn. */
  readonly page: Page;
  /** Draw a state from scratch, in the colours chosen last. */
  draw(state: StateFacts, drawing?: Partial<Drawing>): Promise<void>;
  /** Choose colours, for what is drawn too. At first they are light. */
  colour(colours: Colours): Promise<void>;
  /** Enlarge what is drawn, as a browser's zoom does: fewer CSS pixels in the same window. */
  enlarge(state: StateFacts, zoom: 1 | 2): Promise<void>;
  /** A PNG of the view that is drawn, with so many device pixels to a CSS pixel. */
  picture(state: StateFacts, scale: 1 | 2): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Bundle the gallery and open it, with type as the `system` draws it, or the same `everywhere` on Debian, for pictures that
 * are compared. Errors: throws where a bundle has faults, and where there is no Chromium.
 */
export async function openGallery(type: 'system' | 'everywhere'): Promise<OpenGallery> {
  const server = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    args: ARGUMENTS,
    ...(type === 'everywhere' && { env: { ...process.env, FONTCONFIG_FILE: SAME_TYPE } }),
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    await page.goto(server.url(STAGE_PATH));
    // It blinks.
    await page.addStyleTag({ content: ':root { caret-color: transparent; }' });
    const states = await page.evaluate(() => JSON.stringify(stage.states));
    const devtools = await page.createCDPSession();
    await colour(devtools, 'light');
    return {
      states: JSON.parse(states) as StateFacts[],
      page,
      draw: (state, drawing) => draw(page, state, drawing),
      colour: (colours) => colour(devtools, colours),
      enlarge: ({ size }, zoom) => page.setViewport({ ...zoomedSize(size, zoom), deviceScaleFactor: zoom }),
      picture: (state, scale) => picture(page, state, scale),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Puppeteer's own method refuses `forced-colors`. Motion is reduced, so that nothing is caught on its way. */
async function colour(devtools: CDPSession, colours: Colours): Promise<void> {
  const features = { ...MEDIA_FEATURES[colours], 'prefers-reduced-motion': 'reduce' };
  await devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

async function draw(page: Page, { name, size }: StateFacts, drawing: Partial<Drawing> = {}): Promise<void> {
  await page.setViewport(windowOf(size));
  const whole: Drawing = { locale: 'en', direction: 'ltr', theme: 'system', ...drawing, state: name };
  await page.evaluate((asked) => stage.draw(asked), whole);
}

function windowOf([width, height]: GalleryState['size']) {
  return { width, height };
}

async function picture(page: Page, { size, onScreen }: StateFacts, scale: 1 | 2): Promise<Uint8Array> {
  await page.setViewport({ ...windowOf(size), deviceScaleFactor: scale });
  if (onScreen) return page.screenshot();
  const height = await page.evaluate(() => {
    scrollTo(0, 0);
    return document.body.firstElementChild?.getBoundingClientRect().bottom;
  });
  return page.screenshot({ clip: { x: 0, y: 0, width: size[0], height: Math.ceil(height ?? size[1]) } });
}
