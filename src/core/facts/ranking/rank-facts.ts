import { sentencesOf } from '../../mentions/sentence-at.ts';
import type { Fact } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';
import { dayNumber, precisionOf } from '../../pack/iso-date.ts';
import { factsOfTopic } from '../facts-of-topic.ts';
import type { Candidate, Clue } from './clue.ts';
import { cluesOf } from './clues-of.ts';
import type { FactReason } from './fact-reason.ts';
import { traitsOf } from './fact-traits.ts';
import { once, readText } from './read-text.ts';
import { type OrderedSides, sidesFor } from './sides-for.ts';

/** What is around a mention. */
export interface Around {
  /** The sentence that it stands in, as written; empty for a selection. */
  readonly sentence: string;
  /** The text of the block that it stands in, the sentence included. */
  readonly paragraph: string;
  /** Ids of the other topics of the pack in that sentence, in that paragraph, and on the page. */
  readonly beside: readonly string[];
  readonly near: readonly string[];
  readonly onPage: ReadonlySet<string>;
  /** ISO day of the article, or null where it is not known. */
  readonly date: string | null;
}

/** A fact, and why it stands where it does. */
export interface RankedFact {
  readonly fact: Fact;
  /** Of a dispute, its sides in the order in which to show them here. */
  readonly sides: OrderedSides;
  /** What counted most first; none where nothing in the article speaks for it. */
  readonly reasons: readonly FactReason[];
}

/** An article cannot speak of what came after it, but a date of a fact may be that of its publication. Days. */
const STILL_KNOWN = 14;
const LATER = -0.7;

/**
 * The facts of a topic for one mention of it, those nearest to its sentence first.
 *
 * Every clue that the surroundings give counts the more the fewer facts of the topic it fits: what all have in common tells
 * nothing. Words of the topic's own name are none. Among equals the order of `factsOfTopic` stays. Keywords are in the pack's
 * language: in an article in another one topics, numbers, units and years decide.
 * Takes a whole pack or the slice of the topic: both give the same. Errors: none; a date that is no ISO day counts as unknown.
 * Cost: O(clues × facts of the topic).
 */
export function rankFacts(pack: Pack, topicId: string, around: Around): readonly RankedFact[] {
  const day = around.date !== null && precisionOf(around.date) === 'day' ? around.date : null;
  const sentence = readText(around.sentence, day);
  const paragraph = readText(around.paragraph, day);
  const sentences = once(() => sentencesOf(around.paragraph).map((one) => readText(one, day)));
  const latest = day === null ? Number.POSITIVE_INFINITY : dayNumber(day) + STILL_KNOWN;
  const ranked = factsOfTopic(pack, topicId, around.onPage).map((fact) => {
    const traits = traitsOf(fact);
    return {
      fact,
      traits,
      sides: sidesFor(fact, sentence, fact.sides.length > 0 ? sentences() : []),
      score: traits.from > latest ? LATER : 0,
      fit: 0,
      telling: 0,
      grounds: [] as Ground[],
    };
  });
  for (const clue of cluesOf(pack, topicId, { ...around, day, sentence, paragraph })) {
    let fitting = 0;
    for (const one of ranked) {
      one.fit = clue.fits(one);
      if (one.fit > 0) fitting++;
    }
    if (fitting === 0) continue;
    const worth = clue.weight * rarityOf(fitting, ranked.length);
    for (const one of ranked) {
      if (one.fit <= 0) continue;
      one.grounds.push({ score: worth * one.fit, clue });
      if (clue.telling) one.telling++;
    }
  }
  for (const one of ranked)
    for (const ground of one.grounds) {
      // Nothing else in the sentence speaks for it.
      if (one.telling === Number(ground.clue.telling)) ground.score *= ground.clue.alone;
      one.score += ground.score;
    }
  return ranked
    .toSorted((a, b) => b.score - a.score)
    .map((one) => ({
      fact: one.fact,
      sides: one.sides,
      // Asked for a few of them, so none is put into order before.
      get reasons() {
        return reasonsOf(one, one.grounds);
      },
    }));
}

interface Ground {
  score: number;
  readonly clue: Clue;
}

/** How much it tells that `some` of `all` fit: much if few, hardly anything if all. As search engines weigh words (BM25). */
function rarityOf(some: number, all: number): number {
  return Math.log(1 + (all - some + 0.5) / (some + 0.5));
}

/** What counts for less is common to all facts of a topic, or nearly, and no answer to "why this one?". */
const LEAST = 0.1;

/** The grounds of a fact as reasons: those of one kind and place become one. */
function reasonsOf(candidate: Candidate, grounds: readonly Ground[]): readonly FactReason[] {
  const merged = new Map<string, { readonly score: number; readonly reason: FactReason }>();
  for (const { score, clue } of grounds.toSorted((a, b) => b.score - a.score)) {
    const reason = clue.reason(candidate);
    const key = 'where' in reason ? reason.kind + reason.where : reason.kind;
    const before = merged.get(key);
    merged.set(
      key,
      before ? { score: before.score + score, reason: joined(before.reason, reason) } : { score, reason },
    );
  }
  return [...merged.values()]
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .map(({ reason }) => reason);
}

/** Two reasons of one kind as one. */
function joined(one: FactReason, other: FactReason): FactReason {
  if (one.kind === 'topics' && other.kind === 'topics')
    return { ...one, topics: [...one.topics, ...other.topics] };
  if (one.kind === 'keywords' && other.kind === 'keywords')
    return { ...one, words: [...one.words, ...other.words] };
  if (one.kind === 'numbers' && other.kind === 'numbers')
    return { ...one, numbers: [...one.numbers, ...other.numbers] };
  if (one.kind === 'figure' && other.kind === 'figure')
    return { ...one, units: [...one.units, ...other.units] };
  if (one.kind === 'date' && other.kind === 'date') return { ...one, dates: [...one.dates, ...other.dates] };
  return one;
}
