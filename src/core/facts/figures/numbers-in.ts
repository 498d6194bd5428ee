import { type NumberSpan, numberWordsIn } from './number-words.ts';

/** Longer rows of digits count nothing that news tells of. In UTF-16 units. */
const LONGEST = 24;

const DIGITS = /\d+(?:[.,']\d+|(?<!\d{4}) \d{3}(?!\d))*/g;
/** 百 in 百分之, percent, is no number. */
const HAN = /(?:[零〇一二两三四五六七八九十千]|百(?!分之))+(?:点[零一二三四五六七八九]{1,3})?/g;
const HAN_DIGITS = '零一二三四五六七八九';

/** Glued to the left of digits these belong to a name: G20, COVID-19, Su-35, 1.2.3. Currencies may be. */
const IN_NAME = /(?:[a-zа-я]-?|[\d_/:#.]|\d-\d{1,9}-)$/;
const CURRENCY_LETTERS = /(?:^|[^a-z])(?:usd?|rmb|cny|rub|eur)$|\d ?(?:bn|mn?|tn)-$/;
/** Glued to the right these make a date, a time or a fraction of the number. */
const IN_DATE = /^(?:[/:]\d|-\d{1,4}-\d)/;

/**
 * The numbers of a plain text (see `plainText`) in digits and in words, in order, without overlap.
 *
 * Numbers that are part of a name, a date or a time are left out, and those too long to count anything. Cost: O(text).
 */
export function numbersIn(plain: string, language: string): NumberSpan[] {
  const found = [
    ...digitsIn(plain, language),
    ...(language === 'zh' ? hanIn(plain) : numberWordsIn(plain, language)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function digitsIn(plain: string, language: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { 0: written, index: start } of plain.matchAll(DIGITS)) {
    const end = start + written.length;
    if (written.length > LONGEST) continue;
    const before = plain.slice(Math.max(0, start - 12), start);
    if (IN_NAME.test(before) && !CURRENCY_LETTERS.test(before)) continue;
    if (IN_DATE.test(plain.slice(end, end + 7))) continue;
    const number = readDigits(written, language);
    if (number) found.push({ start, end, ...number, words: false });
  }
  return found;
}

/** The value of digits with separators by the language's habit, or null where no habit writes them so. */
function readDigits(written: string, language: string): { value: number; step: number } | null {
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1);
  const groups = written.split(/[.,' ]/);
  const tail = groups.at(-1) ?? '';
  const decimal = last !== undefined && isDecimal(marks, groups, tail, language);
  const whole = decimal ? groups.slice(0, -1) : groups;
  // Thousands come by three, but for the first group.
  if (whole.length > 1 && ((whole[0]?.length ?? 0) > 3 || whole.slice(1).some((group) => group.length !== 3)))
    return null;
  const value = Number(whole.join('') + (decimal ? `.${tail}` : ''));
  return Number.isFinite(value) ? { value, step: decimal ? 10 ** -tail.length : 1 } : null;
}

function isDecimal(marks: string, groups: readonly string[], tail: string, language: string): boolean {
  const last = marks.at(-1);
  if (last === ' ' || last === "'") return false;
  if (marks.length > 1) return marks.indexOf(last ?? '') === marks.length - 1;
  if (tail.length !== 3 || groups[0] === '0' || (groups[0]?.length ?? 0) > 3) return true;
  // "1,234" is a thousand and more in English, one and a bit in German.
  return last === (language === 'en' || language === 'zh' ? '.' : ',');
}

function hanIn(plain: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { 0: written, index: start } of plain.matchAll(HAN)) {
    // 第 makes an ordinal; behind digits 百 and 千 are scales.
    if (written.length > LONGEST || /[\d第]$/.test(plain.slice(Math.max(0, start - 1), start))) continue;
    const [whole = '', part = ''] = written.split('点');
    const value = readHan(whole);
    const decimals = [...part].map((char) => HAN_DIGITS.indexOf(char)).join('');
    if (value === null) continue;
    const step = 10 ** -decimals.length;
    found.push({
      start,
      end: start + written.length,
      value: value + Number(decimals) * step,
      step,
      words: true,
    });
  }
  return found;
}

function readHan(written: string): number | null {
  let [sum, digit, places] = [0, 0, 0];
  for (const char of written) {
    const place = '十百千'.indexOf(char);
    const own = HAN_DIGITS.indexOf(char === '两' ? '二' : char === '〇' ? '零' : char);
    if (place < 0) {
      // Two digits in a row are a year or a phrase, no number to count with.
      if (digit > 0 && own >= 0) return null;
      digit = own;
    } else {
      sum += (digit || 1) * 10 ** (place + 1);
      digit = 0;
      places++;
    }
  }
  return places > 4 ? null : sum + digit;
}
