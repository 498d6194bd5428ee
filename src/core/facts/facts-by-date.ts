import { groupBy } from '../group-by.ts';
import type { Fact } from '../model/fact.ts';
import { shownDate } from './shown-date.ts';
import { citedBy } from './source-line.ts';

/** Facts of one date. */
export interface FactsOfDate {
  /** ISO date at its own precision, as `shownDate` gives it. */
  readonly date: string;
  /** In the order given; at least one. */
  readonly facts: readonly Fact[];
}

/** Facts by date, the oldest first; a year stands before its months, a month before its days. */
export function factsByDate(facts: readonly Fact[]): readonly FactsOfDate[] {
  // What a whole year came to stands at its end, apart from what happened on its last day.
  return [...groupBy(facts, (fact) => `${fact.date} ${shownDate(fact)}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({ date: key.slice(key.indexOf(' ') + 1), facts: own }));
}

/** How many publications stand behind facts, those of the sides of a dispute included; each counts once. */
export function countSources(facts: readonly Fact[]): number {
  return new Set(facts.flatMap(citedBy)).size;
}
