import type { Fact } from '../model/fact.ts';

/**
 * The date under which a fact is shown: its own, but the year alone for a figure of a whole year, which the pack dates to
 * its last day. ISO date at its own precision.
 */
export function shownDate({ date, values }: Pick<Fact, 'date' | 'values'>): string {
  const year = date.slice(0, 4);
  const isOfYear = date === `${year}-12-31` && values.some(({ period }) => period.split('/').at(-1) === year);
  return isOfYear ? year : date;
}
