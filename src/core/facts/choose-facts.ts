import type { Pack } from '../model/pack.ts';
import { type FigureMatch, figuresOnRecord } from './figures/figures-on-record.ts';
import { knownThen } from './known-then.ts';
import { type Around, type RankedFact, rankFacts } from './rank-facts.ts';

/** What is shown of a topic at a mention. */
export interface ChosenFacts {
  /** Quantities of the sentence that the topic's facts give, too. */
  readonly figures: readonly FigureMatch[];
  /** Nearest to the sentence first, where the day of the article is known; else the nearest by date, the oldest first. */
  readonly known: readonly RankedFact[];
  /** What came after the article, the oldest first. */
  readonly since: readonly RankedFact[];
  /** Whether the day of the article is known, and how it stands to the pack's end: `uncovered` after it. */
  readonly dating: 'dated' | 'uncovered' | 'undated';
  /** How many more facts of the topic there are. */
  readonly more: number;
}

/** What a mention has around it, and the language of that text: a BCP 47 tag. */
export interface AroundIn extends Around {
  readonly language: string;
}

/** Facts at a glance, in all; and of those the ones since the article, where there are others too. */
const MOST = 4;
const SINCE = 2;
/** Numbers of one sentence that are set beside the record. */
const FIGURES = 2;

/**
 * Choose what a card shows: the facts nearest to the sentence, the record beside its figures, and what came since.
 *
 * Takes a whole pack or the slice of the topic. Errors: none. Cost: one sentence and paragraph, and the facts of the topic.
 */
export function chooseFacts(pack: Pack, topicId: string, around: AroundIn): ChosenFacts {
  const ranked = rankFacts(pack, topicId, around);
  const divided = knownThen(
    ranked.map(({ fact }) => fact),
    around.date,
    pack,
  );
  const figures = figuresAt(pack, topicId, around);
  if (divided.kind === 'undated') {
    const known = ranked.slice(0, MOST).toSorted(byDate);
    return { figures, known, since: [], dating: 'undated', more: ranked.length - known.length };
  }
  const later = new Set(divided.since);
  const before = ranked.filter(({ fact }) => !later.has(fact));
  const after = ranked.filter(({ fact }) => later.has(fact));
  const since = after.slice(0, Math.max(SINCE, MOST - before.length)).toSorted(byDate);
  const known = before.slice(0, MOST - since.length);
  return {
    figures,
    known,
    since,
    dating: divided.covered ? 'dated' : 'uncovered',
    more: ranked.length - known.length - since.length,
  };
}

/** The figures of a sentence that facts of a topic give: what other topics count has its own cards. */
function figuresAt(
  pack: Pack,
  topicId: string,
  { sentence, language, beside, near, date }: AroundIn,
): readonly FigureMatch[] {
  if (sentence === '') return [];
  const matches = figuresOnRecord(pack, { sentence, language, topics: [topicId, ...beside, ...near], date });
  return matches
    .flatMap((match) => {
      const rows = match.rows.filter(({ fact }) => fact.topics.includes(topicId));
      return rows.length > 0 ? [{ ...match, rows }] : [];
    })
    .slice(0, FIGURES);
}

function byDate({ fact: a }: RankedFact, { fact: b }: RankedFact): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}
