import type { LexiconTopic } from '../lexicon/lexicon.ts';
import { ARABIC, HANGUL, IGNORABLE, OTHER, SPACE, sameWord, UNSPACED, WORD } from '../lexicon/unit-class.ts';
import { arabicNameStarts } from './arabic-particles.ts';
import { caseHolds } from './case-rule.ts';
import { inAddress } from './in-address.ts';
import { inFullName } from './in-full-name.ts';
import { inLongerName } from './in-longer-name.ts';
import { CAPITAL, isSmall, learnUnit, type OpenLexicon, openingOf, SMALL } from './open-lexicon.ts';

/** A surface form found in a text: it may still turn out not to name its topic (see `resolveMentions`). */
export interface Candidate {
  /** UTF-16 offset of its first unit. */
  readonly start: number;
  /** UTF-16 offset after its last unit. */
  readonly end: number;
  /** Index into `Lexicon.entries`. */
  readonly entry: number;
  /** True for a surname that stands in somebody's full name, be it its own person's or another's. */
  readonly inFullName: boolean;
}

/**
 * Find every surface form that starts in a part of a text.
 *
 * Takes the text, the part `from`–`to` in UTF-16 units in which names may start (they may end after it, so a
 * long text can be read in slices), and the bit set of languages whose aliases count.
 * Gives candidates by start, then by length; they may overlap.
 * Errors: none, whatever the text: lone surrogates are letters of no alias.
 * Cost: one pass, O(to − from), independent of the number of aliases; the trie is entered at word starts only.
 */
export function scanText(
  text: string,
  lexicon: OpenLexicon,
  languages: number,
  from = 0,
  to = text.length,
): Candidate[] {
  const { units } = lexicon;
  const found: Candidate[] = [];
  let before = classBefore(text, from, lexicon);
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i);
    const cell = (units[unit] as number) || learnUnit(lexicon, unit);
    const cls = cell & 7;
    if (cls === WORD) {
      if (before !== WORD && before !== ARABIC && mayOpen(text, i, cell >> 3, lexicon))
        follow(text, i, cell >> 3, lexicon, languages, found);
      // To the end of the word: most units of a page are passed in this loop.
      do i++;
      while (i < to && ((units[text.charCodeAt(i)] as number) & 7) === WORD);
      before = WORD;
      continue;
    }
    if (cls !== IGNORABLE) {
      if (!sameWord(before, cls)) {
        if (mayOpen(text, i, cell >> 3, lexicon)) follow(text, i, cell >> 3, lexicon, languages, found);
        if (cls === ARABIC) followParticles(text, i, lexicon, languages, found);
      }
      before = cls;
    }
    i++;
  }
  return found;
}

/** May an alias open with what stands at `i`? False positives are rare, false negatives do not happen. */
function mayOpen(text: string, i: number, first: number, lexicon: OpenLexicon): boolean {
  if (first === 0) return false;
  const { units, openings } = lexicon;
  const letter = isSmall(text.charCodeAt(i)) ? SMALL : CAPITAL;
  if (((openings[openingOf(first, 0, 0)] as number) & letter) !== 0) return true;
  const second = i + 1 < text.length ? (units[text.charCodeAt(i + 1)] as number) : OTHER;
  const third = i + 2 < text.length ? (units[text.charCodeAt(i + 2)] as number) : OTHER;
  // Units not met yet, or stepped over: the trie itself has to tell.
  if (second === 0 || third === 0 || (second & 7) === IGNORABLE || (third & 7) === IGNORABLE) return true;
  if ((second & 7) === SPACE && (third & 7) === SPACE) return true;
  const whole = openings[openingOf(first, second >> 3, third >> 3)] as number;
  const short = openings[openingOf(first, second >> 3, 0)] as number;
  return ((whole | short) & letter) !== 0;
}

/** Ignorable units in a row that are looked past: a name stands behind more of them as behind a space. */
const MOST_IGNORED = 1024;

function classBefore(text: string, from: number, lexicon: OpenLexicon): number {
  for (let i = from - 1; i >= Math.max(0, from - MOST_IGNORED); i--) {
    const cls = classAt(text, i, lexicon);
    if (cls !== IGNORABLE) return cls;
  }
  return OTHER;
}

function classAt(text: string, i: number, lexicon: OpenLexicon): number {
  const unit = text.charCodeAt(i);
  return ((lexicon.units[unit] as number) || learnUnit(lexicon, unit)) & 7;
}

/** Arabic writes "and", "by", "for", "like" and "the" as part of the word: enter the trie behind them too. */
function followParticles(
  text: string,
  i: number,
  lexicon: OpenLexicon,
  languages: number,
  found: Candidate[],
): void {
  for (let start of arabicNameStarts(text, i)) {
    // Papers draw out a particle before a name with a tatweel: "لـحلف".
    while (start < text.length && classAt(text, start, lexicon) === IGNORABLE) start++;
    const unit = text.charCodeAt(start);
    const cell = (lexicon.units[unit] as number) || learnUnit(lexicon, unit);
    follow(text, start, cell >> 3, lexicon, languages, found);
  }
}

/** Walk down the trie from one start; every node with an entry whose rules hold gives a candidate. */
function follow(
  text: string,
  start: number,
  first: number,
  lexicon: OpenLexicon,
  languages: number,
  found: Candidate[],
): void {
  const { units, trie } = lexicon;
  const { firstEntry } = trie;
  let node = lexicon.roots[first] as number;
  if (node === 0) return;
  let last = classAt(text, start, lexicon);
  let i = start + 1;
  for (;;) {
    if (firstEntry[node] !== firstEntry[node + 1])
      collectEntries(text, start, i, last, node, lexicon, languages, found);
    let cell = 0;
    let cls = IGNORABLE as number;
    while (i < text.length && cls === IGNORABLE) {
      const unit = text.charCodeAt(i++);
      cell = (units[unit] as number) || learnUnit(lexicon, unit);
      cls = cell & 7;
    }
    if (cls === IGNORABLE) return;
    if (cls === SPACE) while (i < text.length && isGap(classAt(text, i, lexicon))) i++;
    if (cell >> 3 === 0) return;
    node = childOn(cell >> 3, node, trie.symbols, trie.firstChild);
    if (node === 0) return;
    last = cls;
  }
}

const isGap = (cls: number): boolean => cls === SPACE || cls === IGNORABLE;

/** The child of a node on a symbol, or 0. Siblings are in ascending order and mostly few. */
function childOn(symbol: number, node: number, symbols: Uint16Array, firstChild: Uint32Array): number {
  let low = firstChild[node] as number;
  let high = firstChild[node + 1] as number;
  while (high - low > 4) {
    const middle = (low + high) >>> 1;
    if ((symbols[middle] as number) <= symbol) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (symbols[low] === symbol) return low;
  return 0;
}

function collectEntries(
  text: string,
  start: number,
  end: number,
  last: number,
  node: number,
  lexicon: OpenLexicon,
  languages: number,
  found: Candidate[],
): void {
  let next = end;
  while (next < text.length && classAt(text, next, lexicon) === IGNORABLE) next++;
  // A Korean or unspaced name ends wherever it ends; others end where their word does.
  const free = last === UNSPACED || last === HANGUL || last === OTHER;
  if (!free && next < text.length && sameWord(last, classAt(text, next, lexicon))) return;
  if (extendsGrapheme(text, next)) return;
  const whole = endOfGrapheme(text, end, next);
  const { firstEntry } = lexicon.trie;
  for (let e = firstEntry[node] as number; e < (firstEntry[node + 1] as number); e++) {
    const entry = lexicon.entries[e];
    if (!entry || (entry.languages & languages) === 0) continue;
    if (!caseHolds(entry, text, start, end, languages) || inAddress(text, start, end)) continue;
    if (
      entry.role === 'name' &&
      inLongerName(text, start, whole, (lexicon.topics[entry.topic] as LexiconTopic).kind)
    )
      continue;
    const [from, to] = entry.inner ? innerSpan(text, start, entry.inner, lexicon) : [start, whole];
    found.push({
      start: from,
      end: to,
      entry: e,
      inFullName: entry.surname !== null && inFullName(text, from, to, entry.surname),
    });
  }
}

/** The part of a phrase that is the mention, found again by counting units as the trie did. */
function innerSpan(
  text: string,
  start: number,
  [skip, keep]: readonly [skip: number, keep: number],
  lexicon: OpenLexicon,
): [start: number, end: number] {
  const from = afterFolded(text, start, skip, lexicon);
  return [from, afterFolded(text, from, keep, lexicon)];
}

/** Offset behind so many folded units: a run of white space is one, ignorable units are none. */
function afterFolded(text: string, start: number, count: number, lexicon: OpenLexicon): number {
  let i = start;
  for (let left = count; left > 0 && i < text.length; ) {
    const cls = classAt(text, i++, lexicon);
    if (cls === IGNORABLE) continue;
    if (cls === SPACE) while (i < text.length && isGap(classAt(text, i, lexicon))) i++;
    left--;
  }
  return endOfGrapheme(text, i, text.length);
}

const EXTENDS_GRAPHEME = /^[\p{Grapheme_Extend}\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;

/** Is the code point at `i` a part of the letter before it? */
function extendsGrapheme(text: string, i: number): boolean {
  // Told without the expression for nearly all text there is.
  return text.charCodeAt(i) >= 0x300 && EXTENDS_GRAPHEME.test(text.slice(i, i + 2));
}

/** Marks that are stepped over belong to the last letter: a span never cuts a grapheme. */
function endOfGrapheme(text: string, end: number, limit: number): number {
  let whole = end;
  while (whole < limit && extendsGrapheme(text, whole)) whole++;
  return whole;
}
