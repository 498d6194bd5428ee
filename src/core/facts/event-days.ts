import type { Fact } from '../model/fact.ts';
import { dayNumber, lastDay } from '../pack/iso-date.ts';

/** Days up to which what has an end is told as one event. */
const LONGEST_EVENT = 31;

/** When an event of several days ended, such as a visit: an ISO date at its own precision. Null for all else. */
export function endOfEvent({ date, until }: Pick<Fact, 'date' | 'until'>): string | null {
  if (until === null) return null;
  const days = dayNumber(lastDay(until)) - dayNumber(lastDay(date));
  return days > 0 && days <= LONGEST_EVENT ? until : null;
}
