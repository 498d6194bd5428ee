import { textLanguageOf } from '../../lexicon/text-languages.ts';
import { changeOf, tellsOfMeeting } from './change.ts';
import type { Claim, Hedge, Period } from './claim.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { multiplesIn } from './multiples.ts';
import type { NumberSpan } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';
import { periodsIn } from './periods-in.ts';
import { plainText } from './plain-text.ts';
import { reckonedIn } from './reckoning.ts';
import { currencyBefore, readScale, readUnit } from './units.ts';

/** Above this nothing that news counts. */
const HIGHEST = 1e16;

/** A number with what stands at it. */
interface Measured {
  readonly number: NumberSpan;
  readonly start: number;
  readonly end: number;
  /** 1 where no scale stands behind it. */
  readonly power: number;
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  /** Where its hedge starts, or it itself. */
  readonly from: number;
}

/**
 * The quantities that a sentence states: numbers with a unit, in digits or words, and multiples such as "doubled".
 *
 * Takes text as written, its BCP 47 language, and the article's ISO day or null, by which "last year" is read. Dates, ordinals,
 * scores and bare numbers are none. Order: by `start`, without overlap.
 * Errors: none; numbers that are too long or too high to count anything are left out. Cost: O(text).
 */
export function claimsIn(text: string, language: string, date: string | null = null): readonly Claim[] {
  const plain = plainText(text);
  const own = textLanguageOf(language);
  const measured = numbersIn(plain, own).map((number) => measure(plain, number, own));
  const claims: Claim[] = [];
  for (let i = 0; i < measured.length; i++) {
    const one = measured[i] as Measured;
    const next = measured[i + 1];
    const link = next ? linkOf(plain, one, next) : null;
    const shared = next && link ? shareUnit(one, next) : [one, next];
    if (link === 'range' && shared[1]) {
      claims.push(...claimOf(plain, shared[0] as Measured, shared[1], claims));
      i++;
    } else {
      claims.push(...claimOf(plain, shared[0] as Measured, shared[0] as Measured, claims));
    }
  }
  const sorted = [...claims, ...multiplesIn(plain)].sort((a, b) => a.start - b.start);
  const apart = sorted.filter(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0));
  return withPeriods(plain, withReckoning(plain, apart), date);
}

function measure(plain: string, number: NumberSpan, language: string): Measured {
  const before = currencyBefore(plain, number.start);
  const start = before?.start ?? (language === 'zh' ? afterPercentOf(plain, number.start) : number.start);
  let inner = hedgeAfter(plain, number.end);
  const past = inner !== null && /[多余]/.test(plain.charAt(number.end)) ? number.end + 1 : number.end;
  const scale = readScale(plain, past, language, before !== null);
  const hundredth = start < number.start && before === null;
  const read =
    before || hundredth ? { unit: null, end: scale.end } : readUnit(plain, scale.end, isYear(number));
  const unit = before ? before.unit : hundredth ? 'percent' : unitOf(plain, number, read.unit, read.end);
  inner ??= hedgeAfter(plain, read.end);
  const outer = hedgeBefore(plain, start);
  const end = unit === 'barrels_per_day' ? read.end : Math.max(read.end, number.end);
  return {
    number,
    start,
    end,
    power: scale.power,
    unit: unit || null,
    hedge: outer.hedge ?? inner,
    from: outer.start,
  };
}

/** Where 百分之 starts in front of a number, else the number itself. */
function afterPercentOf(plain: string, start: number): number {
  return plain.startsWith('百分之', start - 3) ? start - 3 : start;
}

function isYear({ value, step, words }: NumberSpan): boolean {
  return !words && step === 1 && value >= 1900 && value < 2100;
}

/** What its surroundings make of a unit: barrels a day, times that two people met. */
function unitOf(plain: string, number: NumberSpan, unit: string | null, end: number): string | null {
  if (unit === 'barrels') {
    const daily =
      /^ ?(?:of [a-z ]{3,20})?(?:per|a|each|\/|pro|am|par|al|por|в)? ?(?:day|d\b|tag|jour|dia|сутки|день|daily)/;
    const said = /日均|每[日天]/.test(plain.slice(Math.max(0, number.start - 12), number.start));
    return said || daily.test(plain.slice(end, end + 30)) || /pd$|\/d$/.test(plain.slice(number.end, end))
      ? 'barrels_per_day'
      : 'barrels';
  }
  if (unit === 'times')
    return tellsOfMeeting(plain.slice(Math.max(0, number.start - 60), end + 60)) ? 'meetings' : null;
  return unit;
}

/** How two numbers stand to each other: `range` "8 to 9 percent", `pair` "from 31 to 38 percent". */
function linkOf(plain: string, one: Measured, next: Measured): 'range' | 'pair' | null {
  const between = plain.slice(one.end, next.start);
  // "141 votes to five" tells two things.
  if (next.unit === null && (one.power !== 1 || next.power === 1)) return null;
  if (between.length > 6 || (one.unit !== null && one.power !== 1 && next.power === 1)) return null;
  // "Rose 26 percent to $240 billion."
  if (one.unit !== null && next.unit !== null && one.unit !== next.unit) return null;
  // "In 2022 to $240 billion."
  if (isYear(one.number) && one.unit === null && one.power === 1) return null;
  const before = plain.slice(Math.max(0, one.from - 10), one.from);
  if (/^ ?(?:and|und|et|y|и|на) ?$/.test(between))
    return /(?:between|zwischen|entre|между) $/.test(before) ? 'range' : null;
  if (!/^ ?(?:-|to|bis|a|до|[至到]) ?$/.test(between)) return null;
  return /(?:from|von|de|от|с|从) ?$/.test(before) ? 'pair' : 'range';
}

/** Two linked numbers share what only one of them has written. */
function shareUnit(one: Measured, next: Measured): readonly [Measured, Measured] {
  const unit = next.unit ?? one.unit;
  const power = one.power === 1 && one.number.value < 1000 ? next.power : one.power;
  return [
    { ...one, power, unit: one.unit ?? unit },
    { ...next, unit },
  ];
}

/** The claim from one number to another (twice the same if there is one), or none. */
function claimOf(plain: string, first: Measured, last: Measured, before: readonly Claim[]): readonly Claim[] {
  const { unit } = last;
  if (unit === null || first.unit !== unit) return [];
  const small = first.number.words && first.number.value < 10 && first.power === 1;
  if (small && !/^[A-Z]{3}$|percent/.test(unit)) return [];
  const factor = { cubic_meters: 1e-9, square_miles: 2.59 }[unit] ?? 1;
  const low = first.number.value * first.power * factor;
  const high = last.number.value * last.power * factor;
  if (!(high <= HIGHEST) || !(low <= high)) return [];
  const from = Math.max(0, before.at(-1)?.end ?? 0, first.from - 120);
  const clause = plain.slice(from, first.from);
  const percent = unit === 'percent';
  const change =
    percent || /^[A-Z]{3}$/.test(unit)
      ? changeOf(clause, plain.slice(last.end, last.end + 40), !percent)
      : null;
  const step = last.number.step * last.power * factor;
  const known = { cubic_meters: 'bcm', square_miles: 'square_kilometers' }[unit] ?? unit;
  return [
    {
      start: first.start,
      end: last.end,
      hedgeStart: first.from,
      low,
      high,
      unit: known,
      step,
      hedge: first.hedge ?? last.hedge,
      change,
      period: null,
      reckonedIn: null,
    },
  ];
}

/** Each change with the currency in which it is reckoned. */
function withReckoning(plain: string, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, at) => {
    if (claim.change === null) return claim;
    const [after, until] = [claims[at - 1]?.end ?? 0, claims[at + 1]?.start ?? plain.length];
    return { ...claim, reckonedIn: reckonedIn(plain, { ...claim, after, until }) };
  });
}

/**
 * Each claim with its period: the one told right behind it, else the nearest before it, else any behind. Chinese tells it before.
 */
function withPeriods(plain: string, claims: readonly Claim[], date: string | null): readonly Claim[] {
  if (claims.length === 0) return claims;
  const told = periodsIn(plain, date);
  // "Year on year" adds nothing to a year.
  const dated = told.filter(({ from, to, years }) => from !== null || to !== null || years !== 1);
  const periods = dated.length > 0 ? dated : told;
  let i = 0;
  return claims.map((claim, at) => {
    while ((periods[i]?.start ?? plain.length) < claim.end) i++;
    const behind = periods[i];
    const before = periods.slice(Math.max(0, i - 2), i).findLast(({ end }) => end <= claim.start);
    const next = claims[at + 1]?.start ?? plain.length;
    const close =
      behind &&
      behind.start < next &&
      !/[,;，；、]|\p{Script=Han}/u.test(plain.slice(claim.end, behind.start));
    const found = close ? behind : (before ?? behind);
    return found ? { ...claim, period: closed(found, before) } : claim;
  });
}

/** A period that begins with a year, "up 26 percent from 2022", ends with a later year that was told before: "In 2023, …". */
function closed({ from, to, years }: Period, before: Period | undefined): Period {
  const end = before?.from === before?.to ? before?.to : null;
  const ends = from !== null && to === null && end != null && end.length === 4 && end > from;
  return { from, to: ends ? end : to, years };
}
