import type { Fact, Figure } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { lastDay } from '../pack/iso-date.ts';
import { latestTold } from './dates-told.ts';
import { endOfEvent } from './event-days.ts';
import { newestFirst } from './facts-of-topic.ts';

/** As far as a pack reaches: nothing is claimed of what came later. */
export type Coverage = Pick<Pack, 'coverageEnd'>;

/** Facts by what was known when an article was written. */
export type KnownThen =
  /** The day of the article is not known: all facts, the newest first. */
  | { readonly kind: 'undated'; readonly facts: readonly Fact[]; readonly asOf: string }
  | {
      readonly kind: 'dated';
      /** ISO day of the article. */
      readonly day: string;
      /** Both in the order in which they were given. */
      readonly known: readonly Fact[];
      readonly since: readonly Fact[];
      /** ISO month or day up to which `since` reaches. */
      readonly asOf: string;
      /** False for an article newer than the pack: then `since` is empty, and that says nothing. */
      readonly covered: boolean;
    };

/** What has become of what a fact tells, as far as its pack reaches: `asOf`, an ISO month or day. */
export type Status =
  /** The pack knows of no end up to then. */
  | { readonly kind: 'holds'; readonly asOf: string }
  /** It ended `on` an ISO date at its own precision: before the article or on its day, or nobody can tell. */
  | { readonly kind: 'ended'; readonly on: string; readonly asOf: string }
  /** It ended after the article's day for certain. */
  | { readonly kind: 'endedSince'; readonly on: string; readonly asOf: string };

/** Divide facts into those known on an article's ISO day, and those since; null where the day is not known. */
export function knownThen(facts: readonly Fact[], day: string | null, pack: Coverage): KnownThen {
  const asOf = pack.coverageEnd;
  if (day === null) return { kind: 'undated', facts: facts.toSorted(newestFirst), asOf };
  const known: Fact[] = [];
  const since: Fact[] = [];
  for (const fact of facts) (wasKnown(fact, day, pack) ? known : since).push(fact);
  return { kind: 'dated', day, known, since, asOf, covered: isCovered(day, pack) };
}

/**
 * Whether a fact was known on an ISO day.
 *
 * What happened on that day was. A month or a year counts from its last day, since what is dated "2024" may be of
 * December: of doubtful facts none is said to have been known. A count for a month or a year is known from the day after
 * it at the earliest; when it was published the pack does not tell. What lasts is known from its beginning, be it a
 * treaty or a visit of two days: an article of the first day reports on it, and `statusOf` tells of its end. A fact that
 * tells of later dates than its own is known from these, from a month again when it is over. On days after the pack's end
 * all of its facts were known.
 */
export function wasKnown(fact: Fact, day: string, pack: Coverage): boolean {
  if (!isCovered(day, pack)) return true;
  const latest = latestTold(fact);
  // What the pack does not reach was a plan.
  const isLater = lastDay(latest) > day && isCovered(latest, pack);
  if (isLater && latest > (endOfEvent(fact) ?? '')) return false;
  const told = lastDay(fact.date);
  if (told < day) return true;
  return told === day && !fact.values.some((figure) => isCountUpTo(figure, told));
}

/**
 * What has become of what a fact tells; null for what has no duration, which is all but statuses and facts with an end.
 * An end that lies after the pack's own is a plan, and no end yet. With `day` null nothing is said of the article.
 */
export function statusOf({ kind, until }: Fact, day: string | null, pack: Coverage): Status | null {
  const asOf = pack.coverageEnd;
  if (until === null) return kind === 'status' ? { kind: 'holds', asOf } : null;
  if (!isCovered(lastDay(until), pack)) return { kind: 'holds', asOf };
  // As strings a month stands before its days: one that the article lies in is not since.
  return { kind: day !== null && day < until ? 'endedSince' : 'ended', on: until, asOf };
}

/**
 * What has become of what a fact tells, where that is news to its reader: nothing of a visit or a meeting, whose days its
 * date tells, but where the article was written in the midst of it; and nothing of a count, whose end is that of its period.
 */
export function shownStatus(fact: Fact, day: string | null, pack: Coverage): Status | null {
  if (fact.kind === 'figure') return null;
  const status = statusOf(fact, day, pack);
  if (endOfEvent(fact) === null) return status;
  return status?.kind === 'endedSince' && day !== null && fact.date <= day ? status : null;
}

/**
 * The date to which a fact goes on, an ISO month or day, if that alone makes it one of those since an article of a day: it
 * is dated earlier itself. Null for all others, and where the day is null.
 */
export function goesOnTo(fact: Fact, day: string | null, pack: Coverage): string | null {
  const isEarlier = day !== null && lastDay(fact.date) <= day && latestTold(fact) > fact.date;
  return isEarlier && !wasKnown(fact, day, pack) ? latestTold(fact) : null;
}

function isCovered(day: string, { coverageEnd }: Coverage): boolean {
  return day <= lastDay(coverageEnd);
}

/** Whether a figure counts a month or a year, alone or as the last of several, that ends on a day. */
function isCountUpTo({ period }: Figure, day: string): boolean {
  const [last] = /\d{4}(?:-\d\d)?$/.exec(period) ?? [];
  const isDay = /-\d\d-\d\d$/.test(period);
  return last !== undefined && !isDay && lastDay(last) === day;
}
