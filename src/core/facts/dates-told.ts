import type { Fact } from '../model/fact.ts';
import { lastDay } from '../pack/iso-date.ts';
import { MONTHS, monthNamed } from './english-months.ts';

/**
 * A month with its year or its day, of several days the first; not where it is a term or a plan: "by June 2026", "to May
 * 2030".
 */
const DATE = new RegExp(
  String.raw`(?<!\b(?:by|until|to|through|before|for) )\b(?:(\d{1,2})(?:–\d{1,2})? )?(${MONTHS.join('|')})\b(?: (\d{4})\b)?`,
  'g',
);

const LATEST = new WeakMap<Fact, string>();

/**
 * The latest date that the text of a fact tells of, of those with a month: ISO, "" where it tells none. Facts may
 * tell of more than the day they are dated to: "Putin said so in May 2024, and again in May 2025". A day without a year is
 * of the year of the fact; the month in which the fact itself stands, or ends, means its own date or end. English texts alone
 * are read. Cost: O(length), once for a fact.
 */
export function latestTold(fact: Fact): string {
  const known = LATEST.get(fact);
  if (known !== undefined) return known;
  const texts = [fact.text, ...fact.sides.map(({ claim }) => claim)];
  const dates = texts.flatMap((text) => datesTold(text, fact.date.slice(0, 4)));
  const meant = dates.map((told) => [fact.date, fact.until].find((own) => own?.startsWith(told)) ?? told);
  const latest = meant.reduce((last, one) => (lastDay(one) > lastDay(last) ? one : last), '');
  LATEST.set(fact, latest);
  return latest;
}

function datesTold(text: string, ownYear: string): string[] {
  return [...text.matchAll(DATE)].flatMap(([, day, month = '', year]) => {
    // "May" alone is a verb, too.
    if (day === undefined && year === undefined) return [];
    const isoMonth = `${year ?? ownYear}-${monthNamed(month)}`;
    return day === undefined ? isoMonth : `${isoMonth}-${day.padStart(2, '0')}`;
  });
}
