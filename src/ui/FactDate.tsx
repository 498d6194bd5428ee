import { endOfEvent } from '../core/facts/event-days.ts';
import { shownDate } from '../core/facts/shown-date.ts';
import type { Fact } from '../core/model/fact.ts';
import { dateRange } from './date-range.ts';
import { formatDate } from './format-date.ts';

/** The date of a fact, as far as it tells something; of an event of several days all of them. */
export function FactDate({ fact }: { readonly fact: Fact }) {
  const date = shownDate(fact);
  const end = endOfEvent(fact);
  return <time dateTime={date}>{end === null ? formatDate(date) : dateRange(date, end)}</time>;
}
