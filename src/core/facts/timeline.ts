import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { Topic } from '../model/topic.ts';
import { type Coverage, wasKnown } from './known-then.ts';
import { isTold } from './left-out.ts';
import { mainDay } from './main-day.ts';

/** A point of the timeline: a fact under the topic that it names first. */
export interface TimelineEntry {
  readonly fact: Fact;
  readonly topic: Topic;
}

/** Entries `before` the story's main event, on the `days` of it, or `after` it. */
export interface TimelinePhase {
  readonly name: 'before' | 'days' | 'after';
  /** In date order; at least one. */
  readonly entries: readonly TimelineEntry[];
}

/**
 * The timeline of a pack by phases; a phase without entries is left out.
 *
 * What came after the main event the facts say themselves. Without a storyline nobody knows when it began, so that all
 * else is `before`.
 */
export function timelineOf(pack: Pack): readonly TimelinePhase[] {
  const phases = { before: [] as TimelineEntry[], days: [] as TimelineEntry[], after: [] as TimelineEntry[] };
  const first = mainDay(pack);
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));
  for (const id of pack.timeline) {
    const fact = facts.get(id);
    const topic = fact && topics.get(fact.topics[0] ?? '');
    if (fact && topic) phases[phaseOf(fact, first)].push({ fact, topic });
  }
  return (['before', 'days', 'after'] as const).flatMap((name) =>
    phases[name].length > 0 ? [{ name, entries: phases[name] }] : [],
  );
}

function phaseOf(fact: Fact, first: string | null): TimelinePhase['name'] {
  if (fact.afterSummit) return 'after';
  return first !== null && fact.date >= first ? 'days' : 'before';
}

/** A place between the entries of a timeline: behind the first so many of a phase, all or none of them included. */
export interface TimelinePlace {
  readonly phase: TimelinePhase['name'];
  readonly entriesBefore: number;
}

/**
 * Where an article of an ISO day stands in a timeline: behind the last entry that was known when it was written. An entry
 * of which that cannot be told, such as one of the article's month, may stand before it. Null for a timeline without entries.
 */
export function placeInTimeline(
  phases: readonly TimelinePhase[],
  day: string,
  pack: Coverage,
): TimelinePlace | null {
  const [start] = phases;
  let place: TimelinePlace | null = start ? { phase: start.name, entriesBefore: 0 } : null;
  for (const { name, entries } of phases) {
    const last = entries.findLastIndex(({ fact }) => wasKnown(fact, day, pack));
    if (last >= 0) place = { phase: name, entriesBefore: last + 1 };
  }
  return place;
}

/** Entries from which a topic is worth a filter of its own. */
const FEWEST = 3;

/** The topics of the storyline that several entries of the timeline concern, in the storyline's order. */
export function timelineThemes(pack: Pack): readonly Topic[] {
  const entries = timelineOf(pack).flatMap((phase) => phase.entries);
  return pack.storyline.flatMap(({ topic: id }) => {
    const count = entries.filter(({ fact }) => fact.topics.includes(id)).length;
    return count < FEWEST ? [] : pack.topics.filter((topic) => topic.id === id);
  });
}

/**
 * Whether an article of an ISO day leaves an entry out: its topic is none of those `onPage`, it is not told without its name,
 * and it was known. Where the day is null, what came after the story's main event is held against nobody.
 */
export function isLeftOut(
  { fact, topic }: TimelineEntry,
  onPage: ReadonlySet<string>,
  day: string | null,
  pack: Pack,
): boolean {
  if (onPage.has(topic.id) || isTold(pack, topic, fact, onPage)) return false;
  return day === null ? !fact.afterSummit : wasKnown(fact, day, pack);
}
