import { precisionOf } from '../core/pack/iso-date.ts';
import { uiLocale } from './say.ts';

const FIELDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/**
 * Write an ISO date in the reader's language at its own precision: "16 May 2024", "May 2024", "2024".
 *
 * What is no such date comes back unchanged: an odd date is better than none.
 */
export function formatDate(date: string): string {
  const precision = precisionOf(date);
  if (precision === null) return date;
  // A date without a time is one of UTC, and must stay the same day west of it.
  return new Intl.DateTimeFormat(uiLocale(), { ...FIELDS[precision], timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** The year of a date, and what of it is known beside the year, for columns of dates: "2024" and "16 May". */
export interface DateParts {
  readonly year: string;
  /** Null for a date that is a year alone. */
  readonly rest: string | null;
}

const REST = {
  year: null,
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
} as const;

/** Part an ISO date, written in the reader's language. What is no such date comes back whole, as the year. */
export function dateParts(date: string): DateParts {
  const precision = precisionOf(date);
  if (precision === null) return { year: date, rest: null };
  const write = (fields: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(uiLocale(), { ...fields, timeZone: 'UTC' }).format(new Date(date));
  const rest = REST[precision];
  return { year: write({ year: 'numeric' }), rest: rest && write(rest) };
}
