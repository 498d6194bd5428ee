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
