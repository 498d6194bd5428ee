import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { PackLanguage, Topic } from '../model/topic.ts';
import { gradeNames, NAME_SAME } from './grade-names.ts';
import { type IndexedTopic, type LookUpIndex, namesOf } from './look-up-index.ts';
import { scoreTopics } from './score-topics.ts';
import { type Span, spansIn } from './spans-in.ts';
import { type Term, termsOf } from './terms.ts';

/** A topic that was looked up. */
export interface FoundTopic {
  readonly pack: Pack;
  readonly topic: Topic;
  /** Where in its label words of the query stand, whatever matched. */
  readonly inLabel: readonly Span[];
  /** Whether the query is one of its names, no more and no less. */
  readonly named: boolean;
  readonly matched: 'label' | 'alias' | 'summary' | 'fact';
  /** The fact that matched. */
  readonly fact: Fact | null;
  /**
   * The label, alias, summary or fact that matched, and where in it: nowhere if it was in keywords of the fact, or in
   * what a side says, which must not stand alone.
   */
  readonly words: string;
  readonly language: PackLanguage;
  readonly spans: readonly Span[];
}

/** What a query finds. */
export interface LookUpAnswer {
  /** The best first, at most as many as asked for. */
  readonly found: readonly FoundTopic[];
  /** How many topics there are in all, and in how many packs. */
  readonly topics: number;
  readonly packs: number;
}

/**
 * Look topics up by their names in any language, their summaries and their facts.
 *
 * Every word of the query must be answered by the topic, in whatever order; it may be the beginning of a word. What no
 * word begins with may have a typing error or two, or an ending too many.
 * Order: names before summaries before facts; of names the whole one, then whole words, beginnings of words and
 * misspellings, those where the name begins first; of equals anchors, then labels.
 * Errors: none, whatever the query; of a very long one the beginning counts.
 * Cost: some milliseconds at 10,000 topics.
 */
export function lookUp(
  index: LookUpIndex,
  query: string,
  { limit }: { readonly limit: number },
): LookUpAnswer {
  const terms = termsOf(index, query);
  if (terms === null) return { found: [], topics: 0, packs: 0 };
  const { scores, byFact } = scoreTopics(index, terms);
  const { topics, packs } = countsOf(index, scores);
  const found = bestOf(index, scores, limit)
    .map((topic) => ranked(index, terms, { topic, score: scores[topic] ?? 0, fact: byFact[topic] ?? -1 }))
    .sort((a, b) => compare(b.rank, a.rank))
    .map((one) => one.found);
  return { found, topics, packs };
}

function countsOf(index: LookUpIndex, scores: Int32Array): { topics: number; packs: number } {
  let topics = 0;
  const packs = new Set<Pack>();
  let last: Pack | undefined;
  for (let topic = 0; topic < scores.length; topic++) {
    if (scores[topic] === 0) continue;
    topics += 1;
    const pack = index.topics[topic]?.pack;
    if (pack !== undefined && pack !== last) packs.add(pack);
    last = pack;
  }
  return { topics, packs: packs.size };
}

/** Numbers of the best topics by their rough scores; of equals anchors, then the first in their packs. */
function bestOf({ topics }: LookUpIndex, scores: Int32Array, limit: number): readonly number[] {
  const least = Math.max(1, scores.toSorted().at(-limit) ?? 1);
  const better: number[] = [];
  const anchors: number[] = [];
  const others: number[] = [];
  for (let topic = 0; topic < scores.length; topic++) {
    const score = scores[topic] as number;
    if (score > least) better.push(topic);
    else if (score === least) (topics[topic]?.topic.anchor === true ? anchors : others).push(topic);
  }
  return [...better, ...anchors, ...others].slice(0, limit);
}

interface Scored {
  readonly topic: number;
  readonly score: number;
  readonly fact: number;
}

interface Ranked {
  readonly found: FoundTopic;
  /** Compared number by number, the greater first. */
  readonly rank: readonly number[];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function ranked(index: LookUpIndex, terms: readonly Term[], scored: Scored): Ranked {
  const { pack, topic } = index.topics[scored.topic] as IndexedTopic;
  const { grade, ...match } = matchOf(index, scored, terms);
  const inLabel = spansIn(index, topic.label, terms);
  const spans = spansIn(index, match.words, terms);
  return {
    found: { pack, topic, inLabel, named: grade === NAME_SAME, spans, ...match },
    rank: [
      grade,
      ...[match.matched === 'fact' ? 0 : 1, grade > 0 ? 0 : scored.score],
      topic.anchor ? 1 : 0,
      scored.score,
      match.matched === 'label' ? 1 : 0,
      ...[-topic.label.length, -scored.topic],
    ],
  };
}

/** What to show of a topic: its label if that answers all, else its best alias, else the fact or the summary. */
function matchOf(index: LookUpIndex, scored: Scored, terms: readonly Term[]) {
  const indexed = index.topics[scored.topic] as IndexedTopic;
  const { pack, topic } = indexed;
  const own = { fact: null, language: pack.language };
  const grades = gradeNames(index, scored.topic, terms);
  const grade = grades.reduce((best, one) => Math.max(best, one), 0);
  if (grade > 0 && grades[0] !== 0) return { ...own, grade, matched: 'label', words: topic.label } as const;
  if (grade > 0) {
    const [words, language] = [...namesOf(indexed)][grades.indexOf(grade)] as [string, PackLanguage];
    return { fact: null, grade, matched: 'alias', words, language } as const;
  }
  const fact = index.facts[scored.fact]?.fact ?? null;
  if (fact !== null) return { ...own, fact, grade, matched: 'fact', words: fact.text } as const;
  return { ...own, grade, matched: 'summary', words: topic.summary } as const;
}
