import type { OpenLexicon } from '../core/mentions/open-lexicon.ts';
import { weighTopics } from '../core/mentions/weigh-topics.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Density, PainterKind } from '../core/settings/settings.ts';
import { choosePainted } from './choose-painted.ts';
import { collectBlocks } from './collect-blocks.ts';
import { highlightPainter } from './highlight-painter.ts';
import { markPainter } from './mark-painter.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { type PageReading, type PlacedMention, readPage } from './read-page.ts';
import { showMention } from './show-mention.ts';
import { isCurrent } from './text-block.ts';
import { viewOfPage } from './view-of-page.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** How a page is to be treated: what settings come to for its host. */
export interface PageRules {
  /** Whether the page is read at all. */
  readonly read: boolean;
  /** Whether only pages that belong to a story are marked. */
  readonly gate: boolean;
  readonly density: Density;
  readonly painter: PainterKind;
}

/** The life of one page under one set of rules: it reads, paints, keeps up, and leaves no trace. */
export interface PageSession {
  /** Resolves when the page has been read for the first time. */
  readonly ready: Promise<void>;
  report(): PageReport;
  /** Scroll to a mention of a topic; `index` wraps. Gives the index reached, or null if there is none. */
  goTo(pack: string, topic: string, index: number): number | null;
  /** Mark the page whatever the gate says, until it is left. */
  showAnyway(): void;
  /** Take everything away, at once. */
  stop(): void;
}

/** What is told after each reading. */
export type OnCounted = (topics: number) => void;

const PAINTERS: Readonly<Record<PainterKind, () => Painter>> = {
  highlight: highlightPainter,
  mark: markPainter,
};

/** Start reading and painting a page. `counted` is called with the number of marked topics after each reading. */
export function startSession(lexicon: OpenLexicon, rules: PageRules, counted: OnCounted): PageSession {
  const life = new AbortController();
  const painter = PAINTERS[rules.painter]();
  let reading: PageReading | null = null;
  let shown: readonly PlacedMention[] = [];
  let painted: readonly PaintedMention[] = [];
  let anyway = false;
  let busy = false;
  let missed = false;

  const watch: PageWatch = watchPage(
    document,
    {
      changed(nodes) {
        painter.forget(nodes);
        watch.overlookOwn();
      },
      settled: () => void read(),
      moved() {
        anyway = false;
        void read();
      },
    },
    () => reading?.cost ?? 0,
    life.signal,
  );

  /** One reading at a time: a page that never rests must not keep the first from ending. */
  async function read(): Promise<void> {
    missed = busy;
    if (busy) return;
    busy = true;
    try {
      reading = (await readPage(document, lexicon, life.signal)) ?? reading;
      await show(life.signal);
    } catch {
      // A page that we cannot read is a page without marks: it must not notice.
      painter.unpaint();
    }
    busy = false;
    if (missed) watch.waitAgain();
  }

  async function show(signal: AbortSignal): Promise<void> {
    if (!reading || signal.aborted) return;
    let next = choose(reading);
    if (painter.altersPage && !sameMentions(painted, next)) {
      painter.unpaint();
      watch.overlookOwn();
      painted = [];
      // The blocks just read are full of marks; read what the page has without them.
      reading = (await readPage(document, lexicon, signal)) ?? reading;
      if (signal.aborted) return;
      next = choose(reading);
    }
    if (!painter.altersPage || !sameMentions(painted, next)) painter.paint(next);
    watch.overlookOwn();
    painted = next;
    counted(topicsOf(shown));
  }

  function choose({ mentions, judgement }: PageReading): PaintedMention[] {
    shown = mentions.filter(({ topic, block }) => {
      const { pack } = lexicon.topics[topic] ?? {};
      const open = anyway || !rules.gate || (pack !== undefined && judgement.related.has(pack));
      return open && judgement.counted.has(topic) && isCurrent(block);
    });
    return choosePainted(shown, lexicon, onlyFirsts() ? 'first' : rules.density);
  }

  return {
    ready: read(),
    report: () => reportOf(reading, shown, anyway, lexicon),
    goTo(pack, topic, index) {
      const own = shown.filter(
        ({ topic: i }) => lexicon.topics[i]?.pack === pack && lexicon.topics[i]?.id === topic,
      );
      if (own.length === 0) return null;
      const reached = ((index % own.length) + own.length) % own.length;
      const [mention] = choosePainted([own[reached] as PlacedMention], lexicon, 'every');
      if (mention) showMention(mention, life.signal);
      return reached;
    },
    showAnyway() {
      anyway = true;
      void show(life.signal);
    },
    stop() {
      life.abort();
      painter.unpaint();
    },
  };
}

/** In forced colours every highlight is filled, whatever its style: first mentions are enough there. */
function onlyFirsts(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

function topicsOf(mentions: readonly PlacedMention[]): number {
  return new Set(mentions.map(({ topic }) => topic)).size;
}

function sameMentions(some: readonly PaintedMention[], others: readonly PaintedMention[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, i) => {
      const other = others[i] as PaintedMention;
      const sameSpan = one.start === other.start && one.end === other.end;
      return sameSpan && one.block.element === other.block.element && one.first === other.first;
    })
  );
}

function reportOf(
  reading: PageReading | null,
  shown: readonly PlacedMention[],
  shownAnyway: boolean,
  lexicon: OpenLexicon,
): PageReport {
  const base = { contentType: document.contentType, topics: [], shownAnyway, view: null };
  if (!reading) return { ...base, words: 0, state: 'reading' };
  const listed = shown.length > 0 ? shown : reading.mentions;
  const places = listed.map(({ topic, position }) => ({
    topic,
    place: position / Math.max(1, reading.length),
  }));
  const topics = weighTopics(places, lexicon).map(({ topic, places: own }) => ({
    pack: lexicon.topics[topic]?.pack ?? '',
    topic: lexicon.topics[topic]?.id ?? '',
    mentions: own.map((at) => ({ at })),
  }));
  const words = wordsIn(reading.root);
  if (shown.length > 0) return { ...base, words, state: 'marked', topics, view: viewOfPage(reading.root) };
  return { ...base, words, state: topics.length > 0 ? 'unrelated' : 'empty', topics };
}

/** Words of the article, with each Han or kana letter as one: for the popup's honest "412 words". */
function wordsIn(root: Element): number {
  let words = 0;
  for (const { text } of collectBlocks(root))
    words +=
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words;
}
