import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { buildPacks } from './build-packs.ts';
import { type BundleOptions, bundleCode } from './bundle-code.ts';
import { deriveManifest } from './derive-manifest.ts';
import { listFiles } from './list-files.ts';
import { inProject, readProjectJson } from './project.ts';

/**
 * The most that the content script may weigh, in bytes: it is parsed again in every page that is opened.
 */
export const CONTENT_SCRIPT_BUDGET = 60_000;

/** Files that go into the extension as they are. */
const COPIED_FILES = [
  'content-scripts/highlight.css',
  'popup/index.html',
  'options/index.html',
  'panel/index.html',
  'welcome/index.html',
  'LICENSE',
];

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * The build that tests of the card use: its shadow root is open, all else is what ships. Puppeteer sees no closed root in
 * Firefox.
 */
export const OPEN_BUILD = {
  browsers: BROWSER_KINDS,
  outDir: inProject('dist/open'),
  bundle: { cardRoot: 'open' },
} as const;

/** What one browser's build weighs, in bytes. */
export interface BuildReport {
  readonly browser: BrowserKind;
  readonly folder: string;
  readonly files: number;
  readonly total: number;
  readonly contentScript: number;
}

/**
 * Build the extension for each browser into `<outDir>/<browser>`, in place of what was there.
 *
 * Two builds of the same sources are equal byte by byte. Throws if a pack has faults, or if the content
 * script is over its budget.
 */
export async function buildExtension(options: {
  readonly browsers: readonly BrowserKind[];
  readonly outDir: string;
  readonly bundle?: BundleOptions;
}): Promise<BuildReport[]> {
  const { version, dependencies } = readProjectJson<PackageFile>('package.json');
  const manifest = readProjectJson<Record<string, unknown>>('manifest.json');
  // All at first: a build that fails leaves none from before that could be taken for it.
  for (const browser of options.browsers)
    await rm(join(options.outDir, browser), { recursive: true, force: true });
  const reports: BuildReport[] = [];
  for (const browser of options.browsers) {
    const folder = join(options.outDir, browser);
    await bundleCode(folder, options.bundle);
    const awaited = await buildPacks(folder);
    await copyFiles(folder);
    await preload(join(folder, 'popup/index.html'), awaited);
    await copyLicences(folder, Object.keys(dependencies));
    const derived = deriveManifest(manifest, browser, version);
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(derived, null, 2)}\n`);
    reports.push(await weigh(browser, folder));
  }
  return reports;
}

async function copyFiles(folder: string): Promise<void> {
  await cp(inProject('_locales'), join(folder, '_locales'), { recursive: true });
  const icons = (await readdir(inProject('icons'))).filter((name) => name.endsWith('.png'));
  for (const file of [...COPIED_FILES, ...icons.map((name) => `icons/${name}`)]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(inProject(file), join(folder, file));
  }
}

/**
 * Have a page's files fetched while its script is still on the way: the popup's topics are painted some 20 ms sooner by it,
 * of about 80 over an empty popup (`npm run bench`).
 */
async function preload(page: string, files: readonly string[]): Promise<void> {
  const html = await readFile(page, 'utf8');
  const links = files.map((file) => `<link rel="preload" as="fetch" crossorigin href="../${file}">`);
  await writeFile(
    page,
    html.replace('</title>', () => ['</title>', ...links].join('\n    ')),
  );
}

/** The licences of what is bundled ask to go with it. */
async function copyLicences(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(join(folder, 'licences'));
  for (const name of packages) {
    const licence = (await readdir(inProject('node_modules', name))).find((file) =>
      /^licen[cs]e/i.test(file),
    );
    if (!licence) throw new Error(`The package ${name} brings no licence file.`);
    await cp(inProject('node_modules', name, licence), join(folder, 'licences', `${name}.txt`));
  }
}

async function weigh(browser: BrowserKind, folder: string): Promise<BuildReport> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  const contentScript = (await readFile(join(folder, 'content-scripts/main.js'))).byteLength;
  if (contentScript > CONTENT_SCRIPT_BUDGET) {
    throw new Error(
      `The content script weighs ${contentScript} bytes; its budget is ${CONTENT_SCRIPT_BUDGET}.`,
    );
  }
  return {
    browser,
    folder,
    files: files.length,
    total: sizes.reduce((sum, size) => sum + size, 0),
    contentScript,
  };
}
