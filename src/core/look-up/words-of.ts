import { foldUnit } from '../lexicon/fold.ts';
import {
  ARABIC,
  classOfUnit,
  IGNORABLE,
  SPACE,
  sameWord,
  UNSPACED,
  type UnitClass,
} from '../lexicon/unit-class.ts';
import { arabicNameStarts } from '../mentions/arabic-particles.ts';

/**
 * What a word of a text is:
 * `word` as it stands there · `joined` the words round hyphens, apostrophes or stops in one: "j20" in J-20 ·
 * `bare` an Arabic word without what is attached in front · `pair` two neighbours in a script without spaces, or a unit
 * that has none · `last` the last unit of such a run, which is in a pair already.
 */
export type WordKind = 'word' | 'joined' | 'bare' | 'pair' | 'last';

/** Takes a word, folded, and where it stands in the text, in UTF-16 units. */
export type WordVisitor = (word: string, start: number, end: number, kind: WordKind) => void;

/** Letters that the lexicon keeps apart, and that readers without the right keys write otherwise. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** What stands between words that may be written as one; without a space. */
const JOINTS = ["'", '-', '.', '\u00b7'];

/** Fewest units that an Arabic word keeps when what is attached in front is taken off. */
const FEWEST_BARE = 3;

/**
 * Tell the words of a text, one after the other.
 *
 * In scripts without spaces each two neighbours are a word, and so is the last unit: so any part of a name is found by
 * its pairs, and a single unit as the beginning of a pair or as the last.
 * Errors: none, whatever the text. Cost: O(text).
 */
export function eachWord(text: string, visit: WordVisitor): void {
  let chain = '';
  let chainStart = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const cls = classAt(text, at);
    if (cls === UNSPACED) at = visitPairs(text, at, visit);
    else if (cls <= SPACE) at += 1;
    else {
      at = endOfWord(text, start, cls);
      const word = foldedWord(text, start, at);
      visit(word, start, at, 'word');
      if (cls === ARABIC) visitBare(text, start, at, word, visit);
      const goesOn = isJoint(text, at) && isWordAt(text, at + 1);
      if (chain === '') chainStart = start;
      if (chain !== '' && !goesOn) visit(chain + word, chainStart, at, 'joined');
      chain = goesOn ? chain + word : '';
    }
  }
}

/** Where a word that begins with so many folded units has had them, in UTF-16 units of the text. */
export function endOfPrefix(text: string, start: number, end: number, length: number): number {
  let at = start;
  for (let folded = 0; at < end && (folded < length || classAt(text, at) === IGNORABLE); at++)
    if (classAt(text, at) !== IGNORABLE) folded += foldedAt(text, at).length;
  return at;
}

/** Whether an apostrophe stands there. */
export function isApostrophe(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldedAt(text, at) === "'";
}

function endOfWord(text: string, start: number, cls: UnitClass): number {
  let last = cls;
  let at = start + 1;
  for (; at < text.length; at++) {
    const next = classAt(text, at);
    if (next === IGNORABLE) continue;
    if (!sameWord(last, next)) break;
    last = next;
  }
  return at;
}

function foldedWord(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && text.charCodeAt(at) < 0x80) at += 1;
  // Most words are of ASCII letters alone, which the engine folds much faster.
  if (at === end) return text.slice(start, end).toLowerCase();
  let word = '';
  for (at = start; at < end; at++) if (classAt(text, at) !== IGNORABLE) word += foldedAt(text, at);
  return word;
}

/** Gives where the run ends. */
function visitPairs(text: string, start: number, visit: WordVisitor): number {
  let previous = '';
  let previousStart = start;
  let pairs = 0;
  let at = start;
  for (; at < text.length; at++) {
    const cls = classAt(text, at);
    if (cls === IGNORABLE) continue;
    if (cls !== UNSPACED) break;
    const unit = foldedAt(text, at);
    if (previous !== '') {
      visit(previous + unit, previousStart, at + 1, 'pair');
      pairs += 1;
    }
    previous = unit;
    previousStart = at;
  }
  visit(previous, previousStart, at, pairs === 0 ? 'pair' : 'last');
  return at;
}

function visitBare(text: string, start: number, end: number, word: string, visit: WordVisitor): void {
  for (const bare of arabicNameStarts(text, start))
    if (end - bare >= FEWEST_BARE) visit(word.slice(bare - start), start, end, 'bare');
}

function isJoint(text: string, at: number): boolean {
  return at < text.length && JOINTS.includes(foldedAt(text, at));
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) > SPACE && classAt(text, at) !== UNSPACED;
}

/** Class of each UTF-16 unit met so far, and what it is folded to: Unicode has 65,536, packs some thousands. */
const classes = new Uint8Array(0x10000);
const folds: string[] = [];

function classAt(text: string, at: number): UnitClass {
  const unit = text.charCodeAt(at);
  return (classes[unit] || learn(unit)) as UnitClass;
}

function foldedAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (classes[unit] === 0) learn(unit);
  return folds[unit] as string;
}

function learn(unit: number): UnitClass {
  const cls = classOfUnit(unit);
  const char = String.fromCharCode(katakanaOf(foldUnit(unit)));
  classes[unit] = cls;
  folds[unit] = ALSO_WRITTEN[char] ?? char;
  return cls;
}

/** Readers type a name in hiragana before their keyboard has made katakana of it. */
function katakanaOf(unit: number): number {
  return unit >= 0x3041 && unit <= 0x3096 ? unit + 0x60 : unit;
}
