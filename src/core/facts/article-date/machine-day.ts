import { datesIn, isoDay } from './dates-in-text.ts';

/** A day without marks, with or without a time: 20240516, 20240516T101500Z, 20240516101500. */
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}\D*)?$/;
/** A day that leads, whatever time and zone follow it. */
const LEADING = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/;

/** Longer texts in places for dates hold something else. UTF-16 units. */
const LONGEST = 100;

/**
 * The day in a text that was written for machines, or null.
 *
 * It is the day as its publisher wrote it: a time and a zone are not made into the reader's or into another one.
 */
export function machineDay(text: string): string | null {
  if (text.length > LONGEST) return null;
  const [, year, month, day] = LEADING.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year && month && day) return isoDay(year, month, day);
  return datesIn(text, '').dates[0]?.day ?? null;
}
