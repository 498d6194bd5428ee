import type { PageReport } from '../core/messages/page-report.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import type { Density, PainterKind } from '../core/settings/settings.ts';
import { choosePainted } from './choose-painted.ts';
import type { Lexicons } from './keep-lexicons.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { type PageReading, type PlacedMention, readPage } from './read-page.ts';
import { reportOf } from './report-page.ts';
import { showMention } from './show-mention.ts';
import { NO_MENTIONS, sortMentions } from './sort-mentions.ts';
import { isCurrent } from './text-block.ts';
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
  /**
   * Scroll to a mention of a topic: a marked one, or one in passing if none is marked; `index` wraps. Gives the index
   * reached, or null if there is none.
   */
  goTo(pack: string, topic: string, index: number): number | null;
  /** What the reader does not want marked here has changed. */
  hide(): void;
  /** Read the page anew; `anyway` marks it whatever the gate says, until it is left. Resolves when painted. */
  readAgain(anyway: boolean): Promise<void>;
  /** Take everything away, at once. */
  stop(): void;
}

/** What is told after each reading. */
export type OnCounted = (topics: number) => void;

/**
 * Start reading and painting a page, by the painter that `painterOf` gives, but for what is hidden on it: `hiddenHere`
 * says what that is at its address of the moment. `counted` is called with the number of marked topics after each reading.
 */
export function startSession(
  lexicons: Lexicons,
  painterOf: () => Promise<Painter>,
  rules: PageRules,
  hiddenHere: () => readonly Hidden[],
  counted: OnCounted,
): PageSession {
  const life = new AbortController();
  /** Arrives before the first reading. */
  let painter: Painter | null = null;
  let reading: PageReading | null = null;
  let failed = false;
  let sorted = NO_MENTIONS;
  let painted: readonly PaintedMention[] = [];
  let anyway = false;
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
    painter ??= await painterOf();
    await readInto();
    await show(painter);
    failed = false;
  }

  async function readInto(): Promise<void> {
    reading = (await readPage(document, lexicons, life.signal)) ?? reading;
  }

  async function show(painter: Painter): Promise<void> {
    if (life.signal.aborted) return;
    if (!painter.altersPage) {
      painted = choose();
      painter.paint(painted);
    } else if (!sameMentions(painted, choose())) {
      await repaint(painter);
    }
    watch.overlookOwn();
    if (!life.signal.aborted) counted(topicsOf(sorted.shown));
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
    choose();
  }

  /** Which mentions are shown, and how. */
  function choose(): PaintedMention[] {
    if (!reading) return [];
    sorted = sortMentions(reading, rules.gate && !anyway, hiddenHere());
    return choosePainted(sorted.shown, reading.lexicon, onlyFirsts() ? 'first' : rules.density);
  }

  void read();
  return {
    report: () => reportOf({ reading, failed, sorted, shownAnyway: anyway }),
    goTo(pack, topic, index) {
      if (!reading) return null;
      const { lexicon } = reading;
      const ofTopic = ({ topic: i, block }: PlacedMention): boolean => {
        const { pack: ownPack, id } = lexicon.topics[i] ?? {};
        return ownPack === pack && id === topic && isCurrent(block);
      };
      const marked = sorted.shown.filter(ofTopic);
      const own = marked.length > 0 ? marked : sorted.passing.filter(ofTopic);
      const reached = own.length > 0 ? ((index % own.length) + own.length) % own.length : 0;
      const [mention] = choosePainted(own.slice(reached, reached + 1), lexicon, 'every');
      if (!mention) return null;
      showMention(mention, life.signal);
      return reached;
    },
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
