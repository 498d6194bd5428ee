import { precisionOf } from '../../pack/iso-date.ts';
import { foldDate, monthOf } from './month-names.ts';

/** A date written in text. */
export interface WrittenDate {
  /** ISO day. */
  readonly day: string;
  /** Span in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A text as `foldDate` makes it, and the dates in it. */
export interface DatedText {
  readonly folded: string;
  readonly dates: readonly WrittenDate[];
}

/** UTF-16 units that are looked at: longer texts do not give an article's date. */
const LONGEST = 400;

/** What stands between the parts of a date in `foldDate`'s spelling. Engines compile this one fast, longer ones in milliseconds. */
const GAP = '[ .,،/-]{0,3}';
/** Letters of the folded names of months. */
const LETTER = '[a-zа-џء-ي]';
/** The name of a month, or both that an Arabic date may give: "16 مايو/أيار 2024". */
const NAME = `(?<name>${LETTER}+)(?:/${LETTER}+)?`;
const DAY = '(?<day>\\d\\d?)';
const YEAR = '(?<year>\\d{4})';

/** The ways in which dates are written. A word is tried from its beginning only, so that each is found in one pass. */
const WAYS = [
  // 2024年5月16日, 2024년 5월 16일
  `${YEAR} ?[年년] ?(?<month>\\d\\d?) ?[月월] ?${DAY} ?[日號号일]`,
  // 2024-05-16, 2024. 5. 16.
  `${YEAR}(?<mark>\\. ?|[/-])(?<month>\\d\\d?)\\k<mark>${DAY}(?!\\d)`,
  // 16.05.2024, and whatever comes first in 16/05/2024
  `(?<first>\\d\\d?)(?<mark>\\. ?|[/-])(?<second>\\d\\d?)\\k<mark>${YEAR}(?!\\d)`,
  // 16 tháng 5, 2024
  `${DAY} thang (?<month>\\d\\d?)${GAP}${YEAR}(?!\\d)`,
  // 16 May 2024
  `${DAY}${GAP}${NAME}${GAP}${YEAR}(?!\\d)`,
  // May 16, 2024
  `(?<!${LETTER})${NAME}${GAP}${DAY}${GAP}${YEAR}(?!\\d)`,
].map((way) => new RegExp(`(?<!\\d)${way}`, 'g'));

/**
 * The dates in a text that give year, month and day, in order, in any of the pack's languages.
 *
 * Numbers alone count only where they cannot be read in two ways: 2024-05-16, 16.05.2024 and 16/05/2024, not 05/06/2024.
 * With dots the day stands first, but for English or an unknown `language`, where 05.06.2024 may be either.
 * Errors: none; what is no day of the calendar is no date. Cost: O(text), of which the first 400 units are looked at.
 */
export function datesIn(text: string, language: string): DatedText {
  const folded = foldDate(text.slice(0, LONGEST));
  // Without four digits there is no year: most text ends here.
  if (!/\d{4}/.test(folded)) return { folded, dates: [] };
  const found = WAYS.flatMap((way) =>
    [...folded.matchAll(way)].flatMap(({ 0: { length }, index, groups }): WrittenDate[] => {
      const day = dayOf(groups ?? {}, language);
      return day === null ? [] : [{ day, start: index, end: index + length }];
    }),
  );
  return { folded, dates: found.toSorted((a, b) => a.start - b.start) };
}

type Parts = Readonly<
  Partial<Record<'year' | 'month' | 'day' | 'name' | 'mark' | 'first' | 'second', string>>
>;

function dayOf(
  { year = '', month, day = '', name, mark, first, second }: Parts,
  language: string,
): string | null {
  if (first === undefined || second === undefined) {
    return isoDay(year, month ?? String(monthOf(name ?? '')), day);
  }
  const dotted = mark?.startsWith('.') && language !== '' && !/^en\b/i.test(language);
  if (dotted || Number(first) > 12 || first === second) return isoDay(year, second, first);
  return Number(second) > 12 ? isoDay(year, first, second) : null;
}

/** An ISO day of numbers as written, or null where they are no day of the calendar. */
export function isoDay(year: string, month: string, day: string): string | null {
  if (month.length > 2 || day.length > 2) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return precisionOf(iso) === 'day' ? iso : null;
}
