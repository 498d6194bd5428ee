import { classOfUnit, HANGUL, IGNORABLE, SPACE, sameWord } from './unit-class.ts';

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]/;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/;
const MIDDLE_DOTS = /[\u00b7\u2022\u2027\u30fb\uff65\u0387]/;
const MARKS = /\p{Mn}/gu;
/** Egyptian papers write a final yeh without its dots, and some keyboards send the Persian letters. */
const ARABIC_LETTERS: Readonly<Record<string, number>> = { ى: 0x064a, ی: 0x064a, ک: 0x0643 };

export const SPACE_UNIT = 0x20;

/**
 * The unit that stands for a UTF-16 unit in the lexicon: case, width, accents, and the many dashes,
 * apostrophes and middle dots are folded together.
 *
 * Every fold keeps one unit one unit, so offsets never drift: only U+0130 grows under `toLowerCase`, and a
 * compatibility form that would grow (a ligature) is left alone. White space and ignorable units are not
 * the business of this function: the scanner tells them by class.
 */
export function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const joint = jointOf(char);
  if (joint !== 0) return joint;
  const bare = char.normalize('NFKD').replace(MARKS, '').toLowerCase();
  // Hangul syllables come apart under NFKD: put them together again.
  const whole = bare.normalize('NFC');
  if (whole.length !== 1) return unit;
  return jointOf(whole) || ARABIC_LETTERS[whole] || whole.charCodeAt(0);
}

/** The one apostrophe, dash or middle dot for the many that are written, or 0. */
function jointOf(char: string): number {
  if (APOSTROPHES.test(char)) return 0x27;
  if (DASHES.test(char)) return 0x2d;
  return MIDDLE_DOTS.test(char) ? 0xb7 : 0;
}

/** The folded units of a surface form, as the scanner reads them in text: white space runs are one space. */
export function foldedUnits(surface: string): number[] {
  const folded: number[] = [];
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    const cls = classOfUnit(unit);
    if (cls === IGNORABLE) continue;
    if (cls !== SPACE) folded.push(foldUnit(unit));
    else if (folded.at(-1) !== SPACE_UNIT) folded.push(SPACE_UNIT);
  }
  return folded;
}

/** Words as they are compared: equal for two that the scanner takes for the same. */
export function foldedText(words: string): string {
  return String.fromCharCode(...foldedUnits(words)).trim();
}

/** Where a name stands as words of its own in a phrase, both folded; -1 if it does not. Korean words join. UTF-16 units. */
export function wordIn(phrase: string, name: string): number {
  const touches = (i: number): boolean => {
    if (i <= 0 || i >= phrase.length) return false;
    const left = classOfUnit(phrase.charCodeAt(i - 1));
    return left !== HANGUL && sameWord(left, classOfUnit(phrase.charCodeAt(i)));
  };
  for (let at = phrase.indexOf(name); at >= 0; at = phrase.indexOf(name, at + 1))
    if (!touches(at) && !touches(at + name.length)) return at;
  return -1;
}
