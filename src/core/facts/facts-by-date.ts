import { groupBy } from '../group-by.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';

/** Facts of one date. */
export interface FactsOfDate {
  /** ISO date at its own precision. */
  readonly date: string;
  /** In the pack's order; at least one. */
  readonly facts: readonly Fact[];
}

/** The facts that concern a topic, the oldest first; a year stands before its months, a month before its days. */
export function factsByDate(pack: Pack, topicId: string): readonly FactsOfDate[] {
  const facts = pack.facts.filter(({ topics }) => topics.includes(topicId));
  return [...groupBy(facts, ({ date }) => date)]
    .map(([date, own]) => ({ date, facts: own }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** How many publications stand behind facts, those of the sides of a dispute included; each counts once. */
export function countSources(facts: readonly Fact[]): number {
  return new Set(
    facts.flatMap(({ sources, sides }) => [...sources, ...sides.flatMap((side) => side.sources)]),
  ).size;
}
