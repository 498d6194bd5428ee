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

interface Token {
  readonly text: string;
  readonly start: number;
  end: number;
}

/** Words and endings that join the parts of a date: "16 de mayo de 2024", "May 16th", "1er mai", "16 tháng 5 năm 2024". */
const JOINS = new Set('st nd rd th er o º d de del di of nam'.split(' '));
const DIGITS = /^\d+$/;
/** What may stand between a day, the name of its month, and the year. */
const BETWEEN = /^[\s.,،/‐-―'’-]{0,4}$/;

/**
 * The dates in a text that give year, month and day, in order, in any of the pack's languages.
 *
 * Numbers alone count only where they cannot be read in two ways: 2024-05-16, 16.05.2024 and 16/05/2024, not 05/06/2024.
 * With dots the day stands first, but for English or an unknown `language`, where 05.06.2024 may be either.
 * Errors: none; what is no day of the calendar is no date. Cost: O(text), of which the first 400 units are looked at.
 */
export function datesIn(text: string, language: string): DatedText {
  const folded = foldDate(text.slice(0, LONGEST));
  const tokens = tokensOf(folded);
  const dates: WrittenDate[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const found = dateAt(folded, tokens, i, language);
    if (!found) continue;
    dates.push(found);
    while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < found.end) i++;
  }
  return { folded, dates };
}

function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  // Without four digits there is no year: most text ends here.
  if (!/\d{4}/.test(folded)) return tokens;
  for (const { 0: text, index } of folded.matchAll(/\d+|\p{L}+/gu)) {
    const before = tokens.at(-1);
    // Arabic dates may give both names of a month: "16 مايو/أيار 2024".
    const twice = before && folded.slice(before.end, index) === '/' && monthOf(before.text) === monthOf(text);
    if (twice && !DIGITS.test(text)) before.end = index + text.length;
    else if (!JOINS.has(text)) tokens.push({ text, start: index, end: index + text.length });
  }
  return tokens;
}

function dateAt(folded: string, tokens: readonly Token[], at: number, language: string): WrittenDate | null {
  const parts = tokens.slice(at, at + 6);
  const [first, second, third, fourth, , sixth] = parts;
  if (!first || !second || !third) return null;
  const gaps = [folded.slice(first.end, second.start), folded.slice(second.end, third.start)] as const;
  const span = (day: string | null, last: Token): WrittenDate | null => {
    return day === null ? null : { day, start: first.start, end: last.end };
  };
  const numbers = [first, second, third].filter(({ text }) => DIGITS.test(text)).length;
  if (numbers === 3) return span(inNumbers([first.text, second.text, third.text], gaps, language), third);
  if (numbers < 2) return null;
  if (sixth && /^[年년]$/.test(second.text)) return span(withSigns(parts), sixth);
  if (fourth && second.text === 'thang') return span(isoDay(fourth.text, third.text, first.text), fourth);
  if (!gaps.every((gap) => BETWEEN.test(withoutJoins(gap)))) return null;
  return span(withName(first.text, second.text, third.text), third);
}

function withoutJoins(gap: string): string {
  return gap.replace(/\p{L}+/gu, '').replace(/\s+/g, ' ');
}

/** 2024年5月16日, 2024년 5월 16일. The sign of the day may begin a longer word: 16日電. */
function withSigns([year, , month, monthSign, day, daySign]: readonly Token[]): string | null {
  const signed = /^[月월]$/.test(monthSign?.text ?? '') && /^[日號号일]/.test(daySign?.text ?? '');
  return signed && year && month && day ? isoDay(year.text, month.text, day.text) : null;
}

/** 16 May 2024, May 16 2024, 2024 May 16. */
function withName(first: string, second: string, third: string): string | null {
  const [middle, start] = [monthOf(second), monthOf(first)];
  if (start > 0) return isoDay(third, String(start), second);
  if (middle === 0) return null;
  return first.length === 4 ? isoDay(first, String(middle), third) : isoDay(third, String(middle), first);
}

function inNumbers(
  [first, second, third]: readonly [string, string, string],
  gaps: readonly [string, string],
  language: string,
): string | null {
  const [mark, same] = [gaps[0].trim(), gaps[1].trim()];
  if (mark !== same || !/^[./-]$/.test(mark) || (gaps[0].length > 1 && mark !== '.')) return null;
  if (first.length === 4) return isoDay(first, second, third);
  if (Number(first) > 12 || first === second) return isoDay(third, second, first);
  if (Number(second) > 12) return isoDay(third, first, second);
  const dayFirst = mark === '.' && language !== '' && !/^en\b/i.test(language);
  return dayFirst ? isoDay(third, second, first) : null;
}

/** An ISO day of numbers as written, or null where they are no day of the calendar. */
export function isoDay(year: string, month: string, day: string): string | null {
  if (month.length > 2 || day.length > 2) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return precisionOf(iso) === 'day' ? iso : null;
}
