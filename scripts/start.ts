// npm start [-- FILE_OR_URL] [--browser chromium|firefox] [--headless]
// Builds the extension and shows a page with it: in a window, or without a display as text and pictures.
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind, ensureBrowser, findBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { launchExtension } from './launch-extension.ts';
import { inProject, messageOf } from './project.ts';
import { serveTarget, type Target } from './serve-target.ts';
import { takePictures } from './take-pictures.ts';

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
  });
  const kind = chooseBrowser(values.browser);
  ensureBrowser(kind);
  const target = await serveTarget(positionals[0]);
  try {
    const [built] = await buildExtension({ browsers: [kind], outDir: inProject('dist') });
    if (!built) throw new Error('Nothing was built.');
    if (values.headless || !hasDisplay()) await takePictures(kind, built.folder, target);
    else await showWindow(kind, built.folder, target);
  } finally {
    await target.close();
  }
}

function chooseBrowser(asked: string | undefined): BrowserKind {
  if (asked === undefined) return BROWSER_KINDS.find((kind) => findBrowser(kind) !== null) ?? 'chromium';
  const kind = BROWSER_KINDS.find((known) => known === asked);
  if (!kind) throw new Error(`There is no browser "${asked}"; choose ${BROWSER_KINDS.join(' or ')}.`);
  return kind;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showWindow(kind: BrowserKind, folder: string, target: Target): Promise<void> {
  const session = await launchExtension({ kind, folder, headless: false, offline: false });
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  await session.newPage(target.url);
  console.log(`${target.url} is open. Backgrounder is behind the puzzle icon of the toolbar.`);
  console.log('Close the browser to end.');
  await closed;
}

start().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
