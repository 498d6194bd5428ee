import { precisionOf } from '../../pack/iso-date.ts';
import { MONTH_NAME, monthNamed } from '../english-months.ts';

/** "16 May 2024", "May 16, 2024", "May 2024", "in October". Day and year may be missing. */
const MONTH_NAMED = new RegExp(
  `(?:\\b(\\d{1,2})(?:[–-]\\d{1,2})? )?\\b(${MONTH_NAME})\\b\\.?(?: (\\d{1,2})\\b(?:[–-]\\d{1,2})?,?)?(?: ((?:19|20)\\d\\d)\\b)?`,
  'gi',
);

/** Stands before a month that nothing else tells; as a word of its own, or "Putin may" would be one. */
const MONTH_BEFORE =
  /\b(?:in|since|until|by|from|of|last|this|next|early|late|mid-?|during|before|after) ?$/i;

/** A year that stands as a number of its own, with neither a currency before it nor decimals behind. */
const YEAR = /(?<![\d.,$€¥£])(?:18|19|20)\d\d(?![\d,.]\d|\d|\s?(?:%|percent))/g;

const CHINESE = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g;

/** How articles speak of the year before, in the languages that packs have most names in. */
const LAST_YEAR =
  /\blast year\b|\ba year (?:ago|earlier)\b|vergangene[nms]? jahr|vorjahr|letzte[ns] jahr|l[’']an(?:née)? derni(?:er|ère)|año pasado|прошлом году|去年|минулого року/i;

/**
 * The dates that a sentence names, as ISO dates of the precision given there, each once.
 *
 * Full dates with the names of months are read in English and Chinese, years in any language. A month without year is
 * the last one before `day`, that of the article (ISO day, or null if it is not known: then it says nothing), and
 * "last year" is counted from it.
 * Cost: O(length).
 */
export function datesNamed(text: string, day: string | null): readonly string[] {
  const dates: string[] = [];
  const withMonth = new Set<number>();
  for (const { 0: all, index, 1: before, 2: name = '', 3: after, 4: year } of text.matchAll(MONTH_NAMED)) {
    if (year !== undefined) withMonth.add(index + all.length);
    if (year === undefined && isWord(name, before ?? after, text.slice(0, index))) continue;
    const month = monthNamed(name);
    const named = year ?? (day === null ? null : lastYearOf(month, day));
    if (named !== null) dates.push(isoOf(named, month, before ?? after));
  }
  for (const { index, 1: year = '', 2: month, 3: date } of text.matchAll(CHINESE)) {
    if (month === undefined) continue;
    withMonth.add(index + year.length);
    dates.push(isoOf(year, month, date));
  }
  // A year behind its month has been told: "in March 2024" says nothing of the rest of 2024.
  for (const { 0: year, index } of text.matchAll(YEAR))
    if (!withMonth.has(index + year.length)) dates.push(year);
  if (day !== null && LAST_YEAR.test(text)) dates.push(String(Number(day.slice(0, 4)) - 1));
  return [...new Set(dates)].filter((date) => precisionOf(date) !== null);
}

/**
 * Whether what begins like May or March may be a verb: months have a capital, and a day or a word such as "in" beside them
 * where no year is told.
 */
function isWord(name: string, day: string | undefined, before: string): boolean {
  if (/^ma/.test(name)) return true;
  return /^ma/i.test(name) && day === undefined && !MONTH_BEFORE.test(before);
}

function isoOf(year: string, month: string, day: string | undefined): string {
  const parts = day === undefined ? [month] : [month, day];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

/** The year of the last month of that number, in two digits, which had begun on a day. */
function lastYearOf(month: string, day: string): string {
  const year = Number(day.slice(0, 4));
  return String(month <= day.slice(5, 7) ? year : year - 1);
}
