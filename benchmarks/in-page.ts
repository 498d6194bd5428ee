/** What runs inside the measured page: our reading and painting, the floor, and the peers, all on one document. */
import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { deserializeLexicon } from '../src/core/lexicon/serialize-lexicon.ts';
import type { TextLanguage } from '../src/core/lexicon/text-languages.ts';
import { articleDay } from '../src/page/article-day.ts';
import { choosePainted } from '../src/page/choose-painted.ts';
import { highlightPainter } from '../src/page/highlight-painter.ts';
import { hitTest } from '../src/page/hit-test.ts';
import { keepLexicons, type Lexicons } from '../src/page/keep-lexicons.ts';
import { startPace } from '../src/page/pace.ts';
import type { PaintedMention } from '../src/page/painter.ts';
import { readPage } from '../src/page/read-page.ts';
import { watchPointer } from '../src/page/watch-pointer.ts';

/** What was measured on one page. Times in milliseconds. */
export interface PageMeasure {
  /** UTF-16 units in all text nodes of the document. */
  readonly units: number;
  readonly mentions: number;
  readonly floor: number;
  readonly ours: number;
  /** Loading the lexicon and the first reading, before the engine has optimised anything: what a reader's browser does. */
  readonly oursCold: number;
  readonly floorCold: number;
  /** Longest stretch of the first reading without giving the page its turn. */
  readonly longestTask: number;
  /** Waiting for a reader who might want a card. */
  readonly cards: number;
  /** A look at what is under a moving pointer, at most one in sixty milliseconds. */
  readonly look: number;
  /** Finding the day of its article, once, when a card or the popup asks. */
  readonly date: number;
}

/** What the peers took on the same page, in milliseconds; null where the library failed. */
export interface PeerMeasure {
  readonly markJs: number | null;
  readonly advancedMark: number | null;
}

/** The engine optimises what runs often; both sides run as long before they are measured. Milliseconds. */
const WARM_UP = 500;
const MEASURE = 500;
const SHOW_TEXT = 4;

const painter = highlightPainter();
const never = new AbortController().signal;

/** The floor: a TreeWalker over all text nodes that reads every unit, and does nothing with it. */
function readEverything(): { units: number; sum: number } {
  let units = 0;
  let sum = 0;
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    units += data.length;
  }
  // Given back, so that the engine cannot leave the reading out.
  return { units, sum };
}

let longestTask = 0;
let taskStarted = 0;

/** What the page's turn is here: the end of a task of ours, and the start of the next. */
async function endTask(): Promise<void> {
  longestTask = Math.max(longestTask, performance.now() - taskStarted);
  taskStarted = performance.now();
}

/** What cards cost a page that opens none: listening, and making ready for the pointer; and a look at what is under it. */
function waitForCards(painted: readonly PaintedMention[]): { readonly cards: number; readonly look: number } {
  const life = new AbortController();
  let started = performance.now();
  watchPointer({ over() {}, scrolled() {}, pressed() {}, entered: () => false }, life.signal);
  const test = hitTest(painted);
  const cards = performance.now() - started;
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  const looks = Array.from({ length: LOOKS }, () => {
    started = performance.now();
    test.at(middle);
    return performance.now() - started;
  });
  life.abort();
  return { cards, look: median(looks) };
}

const LOOKS = 20;
let lastPainted: readonly PaintedMention[] = [];

/** Everything that the content script does with a page: collect, scan, resolve, judge, choose, paint. */
async function readAndPaint(lexicons: Lexicons): Promise<number> {
  taskStarted = performance.now();
  const pace = startPace(endTask);
  const reading = await readPage(document, lexicons, never, pace);
  if (!reading) throw new Error('there is no lexicon');
  const { mentions, lexicon } = reading;
  lastPainted = choosePainted(mentions, lexicon, 'every');
  painter.paint(lastPainted);
  await endTask();
  return mentions.length;
}

/** Milliseconds of each kind of work, one beside the other in the same rounds. */
interface Rounds {
  readonly floor: number[];
  readonly ours: number[];
}

/**
 * Take the floor and ours in turn until `time` milliseconds have passed. Before each the page's own style and
 * layout are brought up to date, as they are when a content script runs; what painting makes the page do is the
 * page's next frame, not ours.
 */
async function inTurn(lexicons: Lexicons, time: number): Promise<Rounds> {
  const rounds: Rounds = { floor: [], ours: [] };
  const end = performance.now() + time;
  do {
    settleLayout();
    let started = performance.now();
    readEverything();
    rounds.floor.push(performance.now() - started);
    settleLayout();
    started = performance.now();
    await readAndPaint(lexicons);
    rounds.ours.push(performance.now() - started);
  } while (performance.now() < end);
  return rounds;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}

function settleLayout(): number {
  return document.documentElement.getBoundingClientRect().height;
}

/** Names that a peer is given at a time: it calls itself for each next one, and more overflow the stack. */
const PEER_CHUNK = 200;

/** mark.js and its successor share an interface, and both change the page. Null if the library throws. */
function timePeer(Peer: typeof Mark, terms: readonly string[], options: Mark.MarkOptions): number | null {
  const peer = new Peer(document.body);
  const started = performance.now();
  try {
    for (let from = 0; from < terms.length; from += PEER_CHUNK)
      peer.mark(terms.slice(from, from + PEER_CHUNK), {
        separateWordSearch: false,
        diacritics: false,
        ...options,
      });
    return performance.now() - started;
  } catch {
    return null;
  } finally {
    peer.unmark();
  }
}

let stored: Readonly<Partial<Record<TextLanguage, string>>> = {};

/** Keep the stored lexicons in the page, as the browser's storage hands them to the content script. */
function keep(lexicons: typeof stored): void {
  stored = lexicons;
}

const lexiconsOfPage = (): Lexicons =>
  keepLexicons(async (language) => deserializeLexicon(stored[language] ?? ''), endTask);

/** Read the page once. */
async function read(): Promise<void> {
  await readAndPaint(lexiconsOfPage());
}

/** What a fresh page pays before the engine has optimised anything. */
export type FirstMeasure = Pick<PageMeasure, 'longestTask' | 'cards' | 'look' | 'date'>;

/** Load the page's lexicon and read the page once, as on a fresh page; then wait for cards, and find the date. */
async function once(): Promise<FirstMeasure> {
  longestTask = 0;
  await readAndPaint(lexiconsOfPage());
  settleLayout();
  const waiting = waitForCards(lastPainted);
  const started = performance.now();
  articleDay(document);
  return { longestTask, ...waiting, date: performance.now() - started };
}

async function measure(): Promise<Omit<PageMeasure, keyof FirstMeasure>> {
  settleLayout();
  let started = performance.now();
  const { units } = readEverything();
  const floorCold = performance.now() - started;
  settleLayout();
  started = performance.now();
  await readAndPaint(lexiconsOfPage());
  const oursCold = performance.now() - started;
  settleLayout();
  const lexicons = lexiconsOfPage();
  const mentions = await readAndPaint(lexicons);
  await inTurn(lexicons, WARM_UP);
  const rounds = await inTurn(lexicons, MEASURE);
  painter.unpaint();
  const floor = median(rounds.floor);
  const ours = median(rounds.ours);
  return { units, mentions, floor, ours, floorCold, oursCold };
}

function measurePeers(terms: readonly string[]): PeerMeasure {
  const combined = { combinePatterns: PEER_CHUNK } as Mark.MarkOptions;
  const advancedMark = timePeer(AdvancedMark as unknown as typeof Mark, terms, combined);
  return { advancedMark, markJs: timePeer(Mark, terms, {}) };
}

/** Do nothing for so many milliseconds. */
async function rest(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, time));
}

Object.assign(globalThis, { backgrounderBench: { keep, measure, measurePeers, once, read, rest } });
