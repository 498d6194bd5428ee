import type { PageReport } from '../core/messages/page-report.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import type { Density, PainterKind } from '../core/settings/settings.ts';
import type { MakeCards } from './cards.ts';
import { choosePainted } from './choose-painted.ts';
import type { Lexicons } from './keep-lexicons.ts';
import { type PageCards, pageCards } from './page-cards.ts';
import { type Found, type PageMentions, pageMentions } from './page-mentions.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { type PageReading, type PlacedMention, readPage } from './read-page.ts';
import { reportOf } from './report-page.ts';
import { NO_MENTIONS, type SortedMentions, sortMentions } from './sort-mentions.ts';
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
  report(): PageReport;
  /** What was read of the page and painted last, or null before the first reading. */
  found(): Found | null;
  readonly mentions: PageMentions;
  readonly cards: PageCards;
  /** What the reader does not want marked here has changed. */
  hide(): void;
  /** Read the page anew; `anyway` marks it whatever the gate says, until it is left. Resolves when painted. */
  readAgain(anyway: boolean): Promise<void>;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  /** Throw away what the page's observer has queued: it was our own doing. */
  overlook(): void;
  /** Take everything away, at once. */
  stop(): void;
}

/** What a session needs from outside the page. */
export interface SessionPorts {
  readonly lexicons: Lexicons;
  painter(kind: PainterKind): Promise<Painter>;
  cards(): Promise<MakeCards>;
  /** What the reader does not want marked at the page's address of the moment. */
  hiddenHere(): readonly Hidden[];
  /**
   * Told after each reading: how many topics are marked, and a text that is another if other topics stand there or other
   * numbers of mentions, or if the reader has gone on or come back in between.
   */
  counted(topics: number, standing: string): void;
}

/** Start reading and painting a page, but for what is hidden on it. */
export function startSession(rules: PageRules, ports: SessionPorts): PageSession {
  const life = new AbortController();
  /** Arrives before the first reading. */
  let painter: Painter | null = null;
  let reading: PageReading | null = null;
  let failed = false;
  let sorted = NO_MENTIONS;
  let painted: readonly PaintedMention[] = [];
  let anyway = false;
  /** How often the reader has gone to another address within the page, or come back to it. */
  let moves = 0;
  /** The reading under way, if there is one. */
  let running: Promise<void> | null = null;
  let missed = false;

  const watch: PageWatch = watchPage(
    document,
    {
      changed(nodes, removed) {
        painter?.forget(nodes, removed);
        watch.overlookOwn();
      },
      settled: () => void read(),
      moved() {
        anyway = false;
        moves++;
        void read();
      },
    },
    () => reading?.cost ?? 0,
    life.signal,
  );

  /** One reading at a time: a page that never rests must not keep the first from ending. */
  function run(work: () => Promise<void>): Promise<void> {
    if (running) missed = true;
    running ??= guarded(work).finally(() => {
      running = null;
      if (missed) watch.waitAgain();
      missed = false;
    });
    return running;
  }

  const read = (): Promise<void> => run(readAndShow);

  /** A page that we cannot read is a page without marks: it must not notice. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      failed = true;
      sorted = NO_MENTIONS;
      painted = [];
      painter?.unpaint();
    }
  }

  async function readAndShow(): Promise<void> {
    painter ??= await ports.painter(rules.painter);
    await readInto();
    await show(painter);
    failed = false;
  }

  async function readInto(): Promise<void> {
    reading = (await readPage(document, ports.lexicons, life.signal)) ?? reading;
  }

  async function show(painter: Painter): Promise<void> {
    if (life.signal.aborted) return;
    if (!painter.altersPage) {
      painted = choose();
      painter.paint(painted);
    } else {
      const chosen = choose();
      if (sameMentions(painted, chosen)) painted = chosen;
      else await repaint(painter);
    }
    watch.overlookOwn();
    if (!life.signal.aborted) ports.counted(topicsOf(sorted.shown).size, moves + standingOf(sorted));
  }

  /** Take marks out, read what the page has without them, paint, and read once more for the nodes between marks. */
  async function repaint(painter: Painter): Promise<void> {
    if (painted.length > 0) {
      painter.unpaint();
      watch.overlookOwn();
      await readInto();
    }
    if (life.signal.aborted) return;
    painted = choose();
    painter.paint(painted);
    watch.overlookOwn();
    await readInto();
    painted = choose();
  }

  /** Which mentions are shown, and how. */
  function choose(): PaintedMention[] {
    if (!reading) return [];
    sorted = sortMentions(reading, rules.gate && !anyway, ports.hiddenHere());
    return choosePainted(sorted.shown, reading.lexicon, onlyFirsts() ? 'first' : rules.density);
  }

  const report = (): PageReport => reportOf({ reading, failed, sorted, shownAnyway: anyway });
  const found = (): Found | null => reading && { reading, sorted, painted };
  const mentions = pageMentions(found, life.signal);
  void read();
  return {
    report,
    found,
    mentions,
    cards: pageCards({ mentions, report, found, overlook: watch.overlookOwn }, ports.cards, life.signal),
    hide() {
      // What was read stays true: it is only sorted and painted anew.
      const ready = painter;
      if (ready && reading) void run(() => show(ready));
    },
    async readAgain(always) {
      anyway ||= always;
      await running;
      await read();
    },
    settled: async () => void (await running),
    overlook: watch.overlookOwn,
    stop() {
      life.abort();
      painter?.unpaint();
    },
  };
}

/** In forced colours every highlight is filled, whatever its style: first mentions are enough there. */
function onlyFirsts(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

function topicsOf(mentions: readonly PlacedMention[]): ReadonlySet<number> {
  return new Set(mentions.map(({ topic }) => topic));
}

function standingOf({ shown, passing, hidden }: SortedMentions): string {
  return [shown, passing, hidden].map((mentions) => [';', mentions.length, ...topicsOf(mentions)]).join();
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
