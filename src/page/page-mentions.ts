import type { Point } from './cards.ts';
import { choosePainted } from './choose-painted.ts';
import { rangeOf } from './highlight-painter.ts';
import { type HitTest, hitTest, linesOf } from './hit-test.ts';
import type { PaintedMention } from './painter.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { showMention } from './show-mention.ts';
import type { SortedMentions } from './sort-mentions.ts';
import { type Spot, spotOf } from './spots.ts';
import { isCurrent } from './text-block.ts';

/** What a session has found and painted last. */
export interface Found {
  readonly reading: PageReading;
  readonly sorted: SortedMentions;
  readonly painted: readonly PaintedMention[];
}

/** A step along the marked mentions of a page. */
export interface Step {
  readonly spot: Spot;
  /** Its number among all, from 1. */
  readonly number: number;
  readonly count: number;
}

/** The mentions of a page as readers come to them: by pointer, by keyboard, by a list. */
export interface PageMentions {
  /** The painted mention at a point of the window, or null. */
  at(point: Point): Spot | null;
  /** The first painted mention in a text node, or null. */
  in(node: Node | null): Spot | null;
  /** Go to a mention of a topic, or to one in passing if none is marked. `index` wraps; null if there is none. */
  goTo(pack: string, topic: string, index: number): Spot | null;
  /**
   * Go to the marked mention after (`by` 1) or before (-1) that of the open card, or the last one gone to, or from the
   * window's top. It wraps, and passes over those that the page has hidden since.
   */
  step(by: 1 | -1, open: Spot | null): Step | null;
  /** The mention gone to last, while it is on screen, or the first one on screen, which counts as gone to then. */
  current(): Spot | null;
}

/** `found` gives what holds at the moment, or null before the first reading. Whatever is tinted goes with `signal`. */
export function pageMentions(found: () => Found | null, signal: AbortSignal): PageMentions {
  /** Units of text before the mention gone to last: it outlives a new reading. */
  let last: number | null = null;
  let tested: { readonly of: readonly PaintedMention[]; readonly test: HitTest<PaintedMention> } | null =
    null;

  const currentOnes = (): readonly PlacedMention[] =>
    (found()?.sorted.shown ?? []).filter(({ block }) => isCurrent(block));

  function spot(mention: PlacedMention | undefined): Spot | null {
    const now = found();
    return now && mention ? spotOf(mention, now.sorted.shown, now.reading) : null;
  }

  function show(mention: PlacedMention | undefined): Spot | null {
    const now = found();
    if (!now || !mention) return null;
    const [painted] = choosePainted([mention], now.reading.lexicon, 'every');
    if (!painted) return null;
    last = mention.position;
    showMention(painted, signal);
    return spot(mention);
  }

  function spotOn(find: (test: HitTest<PaintedMention>) => PaintedMention | null): Spot | null {
    const now = found();
    if (!now) return null;
    if (tested?.of !== now.painted) tested = { of: now.painted, test: hitTest(now.painted) };
    const hit = find(tested.test);
    const isHit = ({ block, start }: PlacedMention): boolean => block === hit?.block && start === hit.start;
    return hit && spot(now.sorted.shown.find(isHit));
  }

  return {
    at: (point) => spotOn((test) => test.at(point)),
    in: (node) => spotOn((test) => test.in(node)),
    goTo(pack, topic, index) {
      const now = found();
      const ofTopic = ({ topic: i }: PlacedMention): boolean => {
        const own = now?.reading.lexicon.topics[i];
        return own?.pack === pack && own.id === topic;
      };
      const marked = currentOnes().filter(ofTopic);
      const passing = now?.sorted.passing.filter((one) => ofTopic(one) && isCurrent(one.block)) ?? [];
      const own = marked.length > 0 ? marked : passing;
      return show(own[wrapped(index, own.length)]);
    },
    step(by, open) {
      const all = currentOnes().filter((mention) => !Number.isNaN(topOf(mention)));
      last = open?.mention?.position ?? last;
      const from = last === null ? -1 : all.findIndex(({ position }) => position === last);
      const first = from === -1 ? firstOnScreen(all) - (by === 1 ? 1 : 0) : from;
      const index = wrapped(first + by, all.length);
      const reached = show(all[index]);
      return reached && { spot: reached, number: index + 1, count: all.length };
    },
    current() {
      const all = currentOnes();
      const gone = all.find(({ position }) => position === last);
      const chosen = gone && isOnScreen(gone) ? gone : all.find(isOnScreen);
      last = chosen?.position ?? last;
      return spot(chosen);
    },
  };
}

function wrapped(index: number, count: number): number {
  return count === 0 ? 0 : ((index % count) + count) % count;
}

/** Index of the first mention that stands below the window's top; all of them if there is none. */
function firstOnScreen(mentions: readonly PlacedMention[]): number {
  const index = mentions.findIndex((mention) => topOf(mention) >= 0);
  return index === -1 ? mentions.length : index;
}

function isOnScreen(mention: PlacedMention): boolean {
  const top = topOf(mention);
  return top >= 0 && top < innerHeight;
}

/** Not a number for a mention that the page has hidden since it was read. */
function topOf(mention: PlacedMention): number {
  return linesOf(rangeOf(mention))[0]?.top ?? Number.NaN;
}
