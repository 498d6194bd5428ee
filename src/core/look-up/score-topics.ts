import {
  IN_ALIAS,
  IN_FACT,
  IN_LABEL,
  IN_SUMMARY,
  type LookUpIndex,
  PLACE_BITS,
  type Postings,
  WHOLE_NAME,
} from './look-up-index.ts';
import { BEGINS, NEAR, SAME, type Term } from './terms.ts';

/** How well the topics of an index answer a query. */
export interface Scores {
  /** Per topic its score; 0 if it does not answer every word. */
  readonly scores: Int32Array;
  /** Per topic the number of the fact that answers what its names and summary do not; -1 if they answer all. */
  readonly byFact: Int32Array;
}

/** What an answer is worth by its place and grade: names before summaries before facts, then the grade. */
const WORTH: Readonly<Record<number, Readonly<Record<number, number>>>> = {
  [IN_FACT]: { [BEGINS]: 1, [SAME]: 2 },
  [IN_SUMMARY]: { [BEGINS]: 3, [SAME]: 4 },
  [IN_ALIAS]: { [NEAR]: 5, [BEGINS]: 7, [SAME]: 9 },
  [IN_LABEL]: { [NEAR]: 6, [BEGINS]: 8, [SAME]: 10 },
  [WHOLE_NAME]: { [NEAR]: 6, [BEGINS]: 8, [SAME]: 12 },
};

const PLACES = [0, IN_FACT, IN_SUMMARY, IN_ALIAS, IN_LABEL, WHOLE_NAME];

/** Steps between two scores: a fact is about the first of its topics most, then about the second and third. */
const FINE = 4;

/** A word of fewer letters begins too many words of facts; there it must be the whole word. UTF-16 units. */
const FEWEST_IN_FACTS = 3;

/**
 * Score topics by what answers every word of a query: their names and summaries, or these together with one of their
 * facts.
 *
 * Scores are rough, good for leaving the worst out. Cost: a few passes over the postings of the words that answer, and
 * over all topics and facts.
 */
export function scoreTopics(index: LookUpIndex, terms: readonly Term[]): Scores {
  const { topics, facts } = index;
  const own = terms.map((term) => bestOf(index.inTopics, term, topics.length, 0));
  const told = terms.map((term) => bestOf(index.inFacts, term, facts.length, FEWEST_IN_FACTS));
  const scores = new Int32Array(topics.length);
  for (let topic = 0; topic < topics.length; topic++) scores[topic] = FINE * sumOf(own, topic, own, topic);
  const byFact = new Int32Array(topics.length).fill(-1);
  for (let fact = 0; fact < facts.length; fact++) {
    if (!told.some((best) => best[fact] !== 0)) continue;
    const of = facts[fact]?.of ?? [];
    for (let rank = 0; rank < of.length; rank++) {
      const topic = of[rank] as number;
      const known = scores[topic] as number;
      // A topic that answers by itself has its score, and facts are worth less.
      if (known > 0 && byFact[topic] === -1) continue;
      const sum = sumOf(own, topic, told, fact);
      const score = FINE * sum + Math.max(0, FINE - 1 - rank);
      if (sum === 0 || score <= known) continue;
      scores[topic] = score;
      byFact[topic] = fact;
    }
  }
  return { scores, byFact };
}

/** Worth of all terms in a topic and a fact together; 0 if one of them is in neither. */
function sumOf(own: readonly Uint8Array[], topic: number, told: readonly Uint8Array[], fact: number): number {
  let sum = 0;
  for (let term = 0; term < own.length; term++) {
    const inTopic = own[term]?.[topic] as number;
    const inFact = told[term]?.[fact] as number;
    if (inTopic === 0 && inFact === 0) return 0;
    sum += Math.max(inTopic, inFact);
  }
  return sum;
}

/** Per document what a term is worth in it. Words that go on after fewer than `fewest` units do not count. */
function bestOf(
  { from, items }: Postings,
  { word, ranges, same, grade }: Term,
  documents: number,
  fewest: number,
): Uint8Array {
  const best = new Uint8Array(documents);
  const take = (first: number, end: number, as: number): void => {
    const worths = PLACES.map((place) => WORTH[place]?.[as] ?? 0);
    for (let at = from[first] as number; at < (from[end] as number); at++) {
      const posting = items[at] as number;
      const worth = worths[posting & ((1 << PLACE_BITS) - 1)] as number;
      const document = posting >> PLACE_BITS;
      if (worth > (best[document] as number)) best[document] = worth;
    }
  };
  if (same >= 0) take(same, same + 1, SAME);
  // The same word stands first of those that begin like it, and is worth the most already.
  if (word.length >= fewest) for (const [first, end] of ranges) take(first, end, grade);
  return best;
}
