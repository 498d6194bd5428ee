import type { Period } from './claim.ts';
import { COUNT, countOf, MONTH, monthOf, YEAR } from './period-words.ts';

/** A period and the span of the words that tell it. */
export interface PeriodSpan extends Period {
  readonly start: number;
  readonly end: number;
}

type Words = readonly (string | undefined)[];
type Reading = (words: Words, date: string | null) => Period | null;

const span = (from: string | null, to: string | null): Period => ({ from, to, years: null });
const lasting = (years: number, to: string | null = null): Period => ({ from: null, to, years });
const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;
const yearOf = (date: string | null, back: number): string | null =>
  date === null ? null : String(Number(date.slice(0, 4)) - back);

/** Months from `first` to `last` of a year, of the article's own if none is given. */
function months(first: number, last: number, year: string | undefined, date: string | null): Period | null {
  const own = year ?? yearOf(date, 0);
  if (first < 1 || last < first || last > 12) return null;
  if (own === null) return lasting((last - first + 1) / 12);
  return span(month(own, first), month(own, last));
}

const OF_YEAR = `(?:(?: of| in| de| del| von|,| году?)? ?(${YEAR}))?`;
const NOT_LATIN = '(?<![a-zа-яß])';

/** Ways to tell a period, the more exact before those that are part of them. */
const SOURCES: readonly (readonly [words: string, read: Reading])[] = [
  // From one year to another.
  [
    `(?:from|between|von|zwischen|de|entre|с|между|从|自)? ?(${YEAR})年? ?(?:-|to|and|until|bis|und|a|et|y|по|до|и|至|到) ?(${YEAR})`,
    ([, from = '', to = '']) => (from < to ? span(from, to) : null),
  ],
  // Months: "January-April 2024", "January and February".
  [
    `${NOT_LATIN}(${MONTH}) ?(?:-|to|and|through|bis|und|a|et|y|по|и) ?(${MONTH})${OF_YEAR}`,
    ([, first = '', last = '', year], date) => months(monthOf(first), monthOf(last), year, date),
  ],
  [
    `(?:(${YEAR})年|今年)?(\\d{1,2})月?[至到-](\\d{1,2})月`,
    ([, year, first, last], date) => months(Number(first), Number(last), year, date),
  ],
  // "The first four months (of 2024)".
  [
    `${NOT_LATIN}(?:first|ersten|premiers|primeros|первые|за) (${COUNT}) (?:months|monaten?|mois|meses|месяц[а-я]*)(?: of this year|${OF_YEAR})`,
    ([, count = '', year], date) => months(1, countOf(count), year, date),
  ],
  [
    `(?:(${YEAR})年|今年)?前(${COUNT})个?月`,
    ([, year, count = ''], date) => months(1, countOf(count), year, date),
  ],
  [
    `(?:(${YEAR})年|今年)?(?:上半年|(?:first half|ersten halbjahr|premier semestre|primer semestre|перв[а-я]+ полугоди[а-я]+)${OF_YEAR})`,
    ([, early, late], date) => months(1, 6, early ?? late, date),
  ],
  [
    `${NOT_LATIN}(first|second|third|fourth|ersten|zweiten|dritten|vierten|premier|deuxieme|troisieme|quatrieme|primer|segundo|tercer|cuarto|перв[а-я]+|втор[а-я]+|треть[а-я]+|четверт[а-я]+) (?:quarter|quartal|trimestre|квартал[а-я]*)${OF_YEAR}`,
    ([, which = '', year], date) => quarter(countOf(which), year, date),
  ],
  [`${NOT_LATIN}q([1-4])${OF_YEAR}`, ([, which, year], date) => quarter(Number(which), year, date)],
  [
    `(?:(${YEAR})年|今年)?(?:第?([一二三四])季度?)`,
    ([, year, which = ''], date) => quarter(countOf(which), year, date),
  ],
  // Since a year; years in a row.
  [`(?:since|seit|depuis|desde|с|自) ?(${YEAR})`, ([, from = '']) => span(from, null)],
  [
    `${NOT_LATIN}(?:from|over|than in|compared (?:with|to)|gegenuber|verglichen mit|als|par rapport a|qu'en|frente a|respecto a|que en|по сравнению с|чем в|比) ?(${YEAR})年?`,
    ([, from = '']) => span(from, null),
  ],
  [
    `${NOT_LATIN}(?:(?:past|last|previous|over|in|letzten|vergangenen|binnen|en|dernieres?|ultimos?|последние|прошедшие|за|过去|近)(?: the)? ?(?:a )?(?:(${COUNT})[ 年]?)?(?:years|jahren?|annees|ans|anos|лет|годы|年)|(?:decade|jahrzehnt|decennie|decada|десятилети[а-я]*|比?(?:10|十)年前))`,
    ([words = '', count]) => {
      const years = /年前|decad|dece|jahrz|десятил/.test(words) ? 10 : countOf(count ?? '');
      return years > 0 ? lasting(years) : null;
    },
  ],
  // Relative to the article.
  [
    `${NOT_LATIN}(?:year[ -]on[ -]year|y\\/y|yoy|(?:from|than) (?:a|the previous) year (?:earlier|before|ago)?|(?:im vergleich zum|gegenuber dem) vorjahr|sur un an|interanual|в годовом выражении|год к году)|同比`,
    () => lasting(1),
  ],
  [
    `${NOT_LATIN}(?:last year|vergangenen jahr|letzten jahr|vorigen jahr|vergangenes jahr|letztes jahr|l'an dernier|l'annee derniere|l'an passe|ano pasado|прошл[а-я]+ год[а-я]*)|去年`,
    (_, date) => (date === null ? null : span(yearOf(date, 1), yearOf(date, 1))),
  ],
  [
    `${NOT_LATIN}(?:this year|dies(?:es|em) jahr|cette annee|este ano|этом году|этого года)|今年`,
    (_, date) => (date === null ? null : span(yearOf(date, 0), yearOf(date, 0))),
  ],
  // "38 bcm a year" is no year's own.
  [
    `${NOT_LATIN}(?:(?:a|per|each|every) year(?! (?:earlier|before|ago))|annually|jahrlich|pro jahr|par an|al ano|por ano|ежегодно|в год(?![а-я]))|每年|年均`,
    () => lasting(1),
  ],
  // One month of a year, then a year alone.
  [
    `${NOT_LATIN}(${MONTH})\\.?(?: \\d{1,2},)?,?(?: of| de| года)? ?(${YEAR})`,
    ([, name = '', year = '']) => span(month(year, monthOf(name)), month(year, monthOf(name))),
  ],
  [
    `(${YEAR})年(\\d{1,2})月`,
    ([, year = '', which]) => span(month(year, Number(which)), month(year, Number(which))),
  ],
  [
    `${NOT_LATIN}(?:in|im|en|au mois d[e']|в) (${MONTH})(?! (?:\\d|ans|annees|jours))`,
    ([, name = ''], date) => lastMonth(monthOf(name), date),
  ],
  [`(?<![\\d.,$€£¥/-])${YEAR}(?![a-z]|-)`, ([year = '']) => span(year, year)],
];
const READINGS = SOURCES.map(([words, read]) => [new RegExp(words, 'g'), read] as const);

function quarter(which: number, year: string | undefined, date: string | null): Period | null {
  return which < 1 || which > 4 ? null : months(which * 3 - 2, which * 3, year, date);
}

/** A month without a year is the last of its name before the article. */
function lastMonth(number: number, date: string | null): Period | null {
  if (date === null || date.length < 7 || number === 0) return null;
  const year = number <= Number(date.slice(5, 7)) ? yearOf(date, 0) : yearOf(date, 1);
  return year === null ? null : span(month(year, number), month(year, number));
}

/**
 * The periods that a plain text (see `plainText`) tells, in order, without overlap. `date` is the article's ISO day: without
 * it "last year" says nothing. Cost: O(text).
 */
export function periodsIn(plain: string, date: string | null): readonly PeriodSpan[] {
  const found: PeriodSpan[] = [];
  const taken = new Uint8Array(plain.length);
  for (const [pattern, read] of READINGS) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const period = read(match, date);
      if (!period) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...period });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
