import type { DatePrecision } from '../model/fact.ts';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of each month in a year that is not a leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** How much of a date an ISO date gives: YYYY, YYYY-MM or YYYY-MM-DD; null where it is no day of the calendar. */
export function precisionOf(text: string): DatePrecision | null {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  if (month === undefined) return 'year';
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= days ? 'day' : null;
}

/** The last day of a year or month, "2024-02" → "2024-02-29"; a day is its own. Takes a date that `precisionOf` knows. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}` : date;
}

/** Whether `later` lies before `earlier` for certain: May 2023 does not lie before 31 May 2023, April does. */
export function isBefore(later: string, earlier: string): boolean {
  return later < earlier.slice(0, later.length);
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from 1970 to an ISO date, so that days can be subtracted; a year or month stands for its first day. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY;
}
