/**
 * Measures what reading and painting a page costs, beside the floor and two peers, in one run on the same pages.
 * Prints one table, writes out/bench.json, and exits with 1 if a bar is missed.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import type { measureFacts as MeasureFacts } from '../benchmarks/facts.ts';
import { measureGrowth } from '../benchmarks/growth.ts';
import type { FirstMeasure, PageMeasure, PeerMeasure } from '../benchmarks/in-page.ts';
import type { LookUpMeasure, measureLookUp as MeasureLookUp } from '../benchmarks/look-up.ts';
import { measurePopup, type PopupMeasure } from '../benchmarks/popup.ts';
import { compileLexicon, compileLexicons } from '../src/core/lexicon/compile-lexicon.ts';
import { serializeLexicon } from '../src/core/lexicon/serialize-lexicon.ts';
import { openLexicon } from '../src/core/mentions/open-lexicon.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { servePages, type TestPage } from '../tests/browser/page-server.ts';
import { asShipped } from './as-shipped.ts';
import { barsOf, type Row, summary } from './bench-bars.ts';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { inProject } from './project.ts';
import { readPacks } from './read-packs.ts';

declare const backgrounderBench: {
  keep(lexicons: Record<string, string>): void;
  measure(): Promise<Omit<PageMeasure, keyof FirstMeasure>>;
  measurePeers(terms: readonly string[]): PeerMeasure;
  once(): Promise<FirstMeasure>;
  read(): Promise<void>;
  rest(time: number): Promise<void>;
};

type FactsModule = { readonly measureFacts: typeof MeasureFacts };
type LookUpModule = { readonly measureLookUp: typeof MeasureLookUp };

const PAGES = inProject('../shared/pages');
/** The peers take up to a minute a page: they are measured on every ninth, and the ratios on the same ones. */
const PEERS_EVERY = 9;

/** The pages measured: real ones where they are at hand, else the project's own. */
function pagesToMeasure(): Record<string, TestPage> {
  // Isolated pages get a clock of 5 µs instead of 100.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const served = { csp: "script-src 'none'", headers };
  if (!existsSync(`${PAGES}/index.json`))
    return { '/article.html': { file: inProject('site/article.html'), ...served } };
  const index: { file: string }[] = JSON.parse(readFileSync(`${PAGES}/index.json`, 'utf8'));
  return Object.fromEntries(
    index.map(({ file }) => [`/${file.replace(/\.gz$/, '')}`, { file: `${PAGES}/${file}`, ...served }]),
  );
}

async function bundleInPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('benchmarks/in-page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function layoutCount(page: Page): Promise<number> {
  return (await page.metrics()).LayoutCount ?? 0;
}

async function measurePage(
  page: Page,
  script: string,
  lexicons: Record<string, string>,
): Promise<PageMeasure & { layouts: number }> {
  await prepare(page, script, lexicons);
  const first = await page.evaluate(() => backgrounderBench.once());
  const layouts = await layoutsOfReading(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await prepare(page, script, lexicons);
  const measured = await page.evaluate(() => backgrounderBench.measure());
  await page.reload({ waitUntil: 'domcontentloaded' });
  await prepare(page, script, lexicons);
  const second = await page.evaluate(() => backgrounderBench.once());
  return { ...measured, ...shorter(first, second), layouts };
}

/** Of two first times the shorter: the longer was interrupted by something else on the machine. */
function shorter(one: FirstMeasure, other: FirstMeasure): FirstMeasure {
  const least = (name: keyof FirstMeasure) => Math.min(one[name], other[name]);
  return {
    longestTask: least('longestTask'),
    cards: least('cards'),
    look: least('look'),
    date: least('date'),
  };
}

/** Bring the code and the lexicons into the page, and stop its animations: their layouts are not ours to count. */
async function prepare(page: Page, script: string, lexicons: Record<string, string>): Promise<void> {
  await page.addStyleTag({ content: '* { animation: none !important; transition: none !important; }' });
  await page.evaluate(script);
  await page.evaluate((stored) => backgrounderBench.keep(stored), lexicons);
}

/**
 * Layouts that a reading causes: those in every one of several readings, less those in every stretch of as long in which
 * we do nothing. Some pages lay themselves out all the time.
 */
async function layoutsOfReading(page: Page): Promise<number> {
  let reading = Number.POSITIVE_INFINITY;
  let resting = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    reading = Math.min(reading, await layoutsDuring(page, () => backgrounderBench.read()));
    const time = performance.now() - started;
    resting = Math.min(resting, await layoutsDuring(page, (ms) => backgrounderBench.rest(ms), time));
  }
  return Math.max(0, reading - resting);
}

async function layoutsDuring(
  page: Page,
  work: (time: number) => Promise<unknown>,
  time = 0,
): Promise<number> {
  await page.evaluate(() => document.body.offsetHeight);
  const before = await layoutCount(page);
  await page.evaluate(work, time);
  return (await layoutCount(page)) - before;
}

/** A peer may bring its page down: it gets one of its own, and a page that is gone is a failure, not our end. */
async function measurePeers(url: string, script: string, terms: readonly string[]): Promise<PeerMeasure> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return await page.evaluate((list) => backgrounderBench.measurePeers(list), terms);
  } catch (error) {
    process.stderr.write(`\npeers failed on ${url}: ${String(error)}\n`);
    return { markJs: null, advancedMark: null };
  } finally {
    await page.close();
  }
}

function lookUpRows({ names, keys, median, worst, slowest, building, buildingOwn }: LookUpMeasure) {
  const ms = (time: number) => time.toFixed(1);
  return [
    { 'look-up': `a key of ${keys} in ${names} names, median`, ms: ms(median) },
    { 'look-up': `the slowest key, which ends "${slowest}"`, ms: ms(worst) },
    { 'look-up': 'making that index', ms: ms(building) },
    { 'look-up': 'making the index of the packs that come along', ms: ms(buildingOwn) },
  ];
}

function popupRows({ topics, empty, start }: PopupMeasure) {
  const ms = (time: number) => time.toFixed(0);
  return [
    { popup: 'from the click to the start of its document', ms: ms(start) },
    { popup: 'from there until an empty one is painted', ms: ms(empty) },
    { popup: 'from there until the topics are painted', ms: ms(topics) },
  ];
}

const packs = readPacks();
const lexicon = compileLexicon(packs, 'en');
const stored = Object.fromEntries(
  [...compileLexicons(packs)].map(([language, compiled]) => [language, serializeLexicon(compiled)]),
);
const terms = [
  ...new Set(lexicon.entries.filter(({ role }) => role === 'name').map((entry) => entry.surface)),
];
const [built] = await buildExtension({ browsers: ['chromium'], outDir: inProject('dist') });
const script = await bundleInPage();
const pages = pagesToMeasure();
const server = await servePages(pages);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args });
const rows: Row[] = [];
for (const path of Object.keys(pages)) {
  const page = await browser.newPage();
  await page.goto(server.url(path), { waitUntil: 'domcontentloaded' });
  const ours = await measurePage(page, script, stored);
  await page.close();
  const asked = rows.length % PEERS_EVERY === 0;
  const peers = asked
    ? await measurePeers(server.url(path), script, terms)
    : { markJs: null, advancedMark: null };
  rows.push({ page: path, ...ours, ...peers });
  process.stderr.write(`\r${rows.length} of ${Object.keys(pages).length} pages`);
}
await browser.close();
await server.close();
process.stderr.write('\n');

const { measureLookUp } = await asShipped<LookUpModule>('benchmarks/look-up.ts');
const { measureFacts } = await asShipped<FactsModule>('benchmarks/facts.ts');
const growth = measureGrowth(openLexicon(compileLexicon(packs)));
const lookUp = measureLookUp(packs);
const popup = await measurePopup();
const facts = measureFacts(packs[0] as AliasedPack);
const bars = barsOf(
  rows,
  built?.contentScript ?? statSync(inProject('dist/chromium/content-scripts/main.js')).size,
  growth,
  lookUp,
  popup,
  facts,
);
const withPeers = rows.filter((row) => row.advancedMark !== null).length;
console.log(
  `${rows.length} pages, peers on ${withPeers} of them, ${terms.length} names of ${lexicon.topics.length} topics`,
);
console.table(summary(rows));
console.table(
  growth.map(({ what, time, ratio }) => ({
    'twice the text': what,
    ms: time.toFixed(1),
    ratio: ratio.toFixed(2),
  })),
);
console.table(lookUpRows(lookUp));
console.table(popupRows(popup));
console.log(`choosing facts for the first time: ${facts.first.toFixed(0)} ms`);
console.table(bars);
mkdirSync(inProject('out'), { recursive: true });
writeFileSync(
  inProject('out/bench.json'),
  JSON.stringify({ bars, rows, growth, lookUp, popup, facts }, null, 1),
);
if (!bars.every(({ held }) => held)) process.exitCode = 1;
