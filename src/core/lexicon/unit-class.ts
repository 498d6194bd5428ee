/**
 * What a UTF-16 unit is to the scanner. Edges of names depend on it (see `sameWord`).
 * The numbers are the low three bits of a unit table's cells; 0 is kept for "not looked up yet".
 */
export const OTHER = 1;
/** Stepped over inside a name, and belongs to it: soft hyphen, zero-width units, marks that fold away. */
export const IGNORABLE = 2;
export const SPACE = 3;
/** Letters, digits, joining punctuation and spacing marks of scripts that put spaces between words. */
export const WORD = 4;
/** Han, kana and the scripts of south-east Asia: words touch, so there are no edges to check. */
export const UNSPACED = 5;
/** Korean: particles follow a name without a space, so only the left edge counts. */
export const HANGUL = 6;
/** Arabic letters: particles may be attached in front. */
export const ARABIC = 7;

export type UnitClass = 1 | 2 | 3 | 4 | 5 | 6 | 7;

// Format characters, the tatweel, and marks that only vary a letter. Vowel signs of Indic scripts are letters
// in all but name and stay WORD.
const FOLDS_AWAY =
  /[\p{Cf}\u0640]|(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])[\p{Mn}\p{Me}]/u;
const WHITE_SPACE = /\s|\u0085/;
const NO_SPACES_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3005\u3031-\u3035\u30a0\u30fc\uff70]/u;
const HANGUL_SCRIPT = /\p{Script=Hangul}/u;
const ARABIC_LETTER = /(?=\p{Script=Arabic})\p{L}/u;
const WORD_UNIT = /[\p{L}\p{N}\p{M}\p{Pc}]/u;

/**
 * Class of one UTF-16 unit.
 *
 * Halves of surrogate pairs are UNSPACED: most astral letters are rare Han, and a name beside an emoji
 * must still have its edge. Lone halves are no letters either way.
 */
export function classOfUnit(unit: number): UnitClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNSPACED;
  const char = String.fromCharCode(unit);
  if (FOLDS_AWAY.test(char)) return IGNORABLE;
  if (WHITE_SPACE.test(char)) return SPACE;
  if (NO_SPACES_SCRIPT.test(char)) return UNSPACED;
  if (HANGUL_SCRIPT.test(char)) return HANGUL;
  if (ARABIC_LETTER.test(char)) return ARABIC;
  return WORD_UNIT.test(char) ? WORD : OTHER;
}

/** True if a unit of class `right` goes on the word that a unit of class `left` stands in: no edge between them. */
export function sameWord(left: number, right: number): boolean {
  if (left === HANGUL) return right === HANGUL;
  return (left === WORD || left === ARABIC) && (right === WORD || right === ARABIC);
}
