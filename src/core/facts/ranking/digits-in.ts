import { MONTH_NAME } from '../english-months.ts';

/** A number in digits, groups of three set apart or not. */
const NUMBER = /\d{1,3}(?:[ ,.’'\u00a0\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;

/** Days and years, which are no quantities. Of days those alone that stand beside their month, here in German, French and Spanish, too. */
const ELSEWHERE =
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const MONTH = `(?:${MONTH_NAME}|${ELSEWHERE})`;
const DAY = `\\d{1,2}(?:[–-]\\d{1,2})?`;
const DATES = new RegExp(
  `\\b${DAY}(?:\\.| de)? ${MONTH}\\b|\\b${MONTH} ${DAY}(?!\\d)|\\d{1,2}月\\d{1,2}日|(?<![\\d.,$€¥£])(?:19|20)\\d\\d(?![\\d,.]\\d|\\d)`,
  'gi',
);

const WORDS: Readonly<Record<string, string>> = {
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  ninety: '90',
};
const WORD = new RegExp(`\\b(?:${Object.keys(WORDS).join('|')})\\b(?! and a half)`, 'gi');

/** Longer numbers are serial numbers, or nonsense. */
const MOST_DIGITS = 12;

/**
 * The numbers of a text, each once: as written by their digits alone, so that they can be compared across languages.
 *
 * "240.1 billion" and "2401亿" both give 2401, "1,000" gives 1000. Dates and years are left out, and so is what has more than
 * twelve digits; of numbers in words the small English ones are read.
 * Cost: O(length).
 */
export function digitsIn(text: string): ReadonlyMap<string, string> {
  const rest = text.replace(DATES, ' ').replace(WORD, (word) => WORDS[word.toLowerCase()] ?? word);
  const numbers = new Map<string, string>();
  for (const [written] of rest.matchAll(NUMBER)) {
    const digits = written.replace(/\D/g, '');
    if (digits.length <= MOST_DIGITS && !numbers.has(digits)) numbers.set(digits, written);
  }
  return numbers;
}

/** How far apart two numbers may be that are one, rounded. */
const ROUNDING = 0.005;

/**
 * Whether two numbers, by their digits, may be one: equal, or one the other rounded, whatever the power of ten: 22.7 and
 * 22.73, "2401亿" and "240.1 billion". Round ones ("200") must be equal: there are too many of them.
 */
export function sameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [mantissa(one), mantissa(other)];
  return (
    a.length > 1 &&
    b.length > 1 &&
    Math.abs(Number(`0.${a}`) - Number(`0.${b}`)) < ROUNDING * Number(`0.${a}`)
  );
}

function mantissa(digits: string): string {
  return digits.replace(/^0+|0+$/g, '');
}
