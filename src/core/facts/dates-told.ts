import type { Fact } from '../model/fact.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** A month with its year, and its day if that is told; not where it is a term or a plan: "by June 2026", "to May 2030". */
const DATE = new RegExp(
  String.raw`(?<!\b(?:by|until|to|through|before|for) )\b(?:(\d{1,2}) )?(${MONTHS.join('|')}) (\d{4})\b`,
  'g',
);

const LATEST = new WeakMap<Fact, string>();

/**
 * The latest date that the text of a fact tells of, of those with a month: an ISO month or day, "" where it tells none. Facts may
 * tell of more than the day they are dated to: "Putin said so in May 2024, and again in May 2025". English texts alone are
 * read. Cost: O(length), once for a fact.
 */
export function latestTold(fact: Fact): string {
  const known = LATEST.get(fact);
  if (known !== undefined) return known;
  const texts = [fact.text, ...fact.sides.map(({ claim }) => claim)];
  const dates = texts.flatMap((text) =>
    [...text.matchAll(DATE)].map(([, day, month = '', year = '']) => {
      const isoMonth = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
      return day === undefined ? isoMonth : `${isoMonth}-${day.padStart(2, '0')}`;
    }),
  );
  const latest = dates.toSorted().at(-1) ?? '';
  LATEST.set(fact, latest);
  return latest;
}
