import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { lastDay } from '../pack/iso-date.ts';

/**
 * The facts that concern a topic, the most useful first.
 *
 * Order: facts that share another topic with the page come before those that do not; within each group the
 * newest first, the pack's order where dates are equal. A date without a month or day counts as the end of its
 * period: "2024" may be about December.
 */
export function factsOfTopic(
  pack: Pack,
  topicId: string,
  topicsOnPage: ReadonlySet<string>,
): readonly Fact[] {
  const related: Fact[] = [];
  const others: Fact[] = [];
  for (const fact of newestOf(pack)) {
    if (!fact.topics.includes(topicId)) continue;
    const shares = fact.topics.some((topic) => topic !== topicId && topicsOnPage.has(topic));
    (shares ? related : others).push(fact);
  }
  return [...related, ...others];
}

/** All facts of a pack, the newest first: sorted once, asked for at every card. */
const SORTED = new WeakMap<Pack, readonly Fact[]>();

function newestOf(pack: Pack): readonly Fact[] {
  const sorted = SORTED.get(pack) ?? pack.facts.toSorted(newestFirst);
  SORTED.set(pack, sorted);
  return sorted;
}

/** Sorts facts by the end of their date. */
export function newestFirst(a: Fact, b: Fact): number {
  const endOfA = lastDay(a.date);
  const endOfB = lastDay(b.date);
  if (endOfA === endOfB) return 0;
  return endOfA < endOfB ? 1 : -1;
}
