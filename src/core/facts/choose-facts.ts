import type { Pack } from '../model/pack.ts';
import { knownThen } from './known-then.ts';
import { type Around, type RankedFact, rankFacts } from './ranking/rank-facts.ts';

/** What is shown of a topic at a mention. */
export interface ChosenFacts {
  /** Nearest to the sentence first, where the day of the article is known; else the nearest by date, the oldest first. */
  readonly known: readonly RankedFact[];
  /** What came after the article, the oldest first. */
  readonly since: readonly RankedFact[];
  /** Whether the day of the article is known, and how it stands to the pack's end: `uncovered` after it. */
  readonly dating: 'dated' | 'uncovered' | 'undated';
  /** How many more facts of the topic there are. */
  readonly more: number;
}

/** Facts at a glance, in all; and of those the ones since the article, where there are others too. */
const MOST = 4;
const SINCE = 2;

/**
 * Choose what is shown of a topic: the facts nearest to the sentence, and what came since.
 *
 * Takes a whole pack or the slice of the topic. Errors: none. Cost: one sentence and paragraph, and the facts of the topic.
 */
export function chooseFacts(pack: Pack, topicId: string, around: Around): ChosenFacts {
  const ranked = rankFacts(pack, topicId, around);
  const divided = knownThen(
    ranked.map(({ fact }) => fact),
    around.date,
    pack,
  );
  if (divided.kind === 'undated') {
    const known = ranked.slice(0, MOST).toSorted(byDate);
    return { known, since: [], dating: 'undated', more: ranked.length - known.length };
  }
  const later = new Set(divided.since);
  const before = ranked.filter(({ fact }) => !later.has(fact));
  const after = ranked.filter(({ fact }) => later.has(fact));
  const since = after.slice(0, Math.max(SINCE, MOST - before.length)).toSorted(byDate);
  const known = before.slice(0, MOST - since.length);
  return {
    known,
    since,
    dating: divided.covered ? 'dated' : 'uncovered',
    more: ranked.length - known.length - since.length,
  };
}

function byDate({ fact: a }: RankedFact, { fact: b }: RankedFact): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}
