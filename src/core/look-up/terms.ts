import { classOfUnit, HANGUL } from '../lexicon/unit-class.ts';
import { firstFrom, type LookUpIndex } from './look-up-index.ts';
import { nearWords } from './near-words.ts';
import { eachWord, isApostrophe } from './words-of.ts';

/** How well a word answers a typed one: misspelt, or with another ending · it goes on where the typed one ends · the same. */
export const NEAR = 1;
export const BEGINS = 2;
export const SAME = 3;

/** A typed word and the words of the index that answer it. */
export interface Term {
  /** Folded. */
  readonly word: string;
  /** Half-open ranges of numbers of words, in ascending order. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The number of the same word, or -1. */
  readonly same: number;
  /** How well all the others answer. */
  readonly grade: typeof NEAR | typeof BEGINS;
}

/** Who types or selects more than this has said enough. UTF-16 units, and words. */
const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

/** Units that a word keeps at least when endings are tried off it, in Korean and elsewhere, and those of an ending. */
const SHORTEST_STEM = { korean: 2, other: 4 };
const LONGEST_ENDING = 3;

/** The words of a query with what answers them; null if nothing answers one of them, or if there are none. */
export function termsOf(index: LookUpIndex, query: string): readonly Term[] | null {
  const terms: Term[] = [];
  for (const typed of typedWords(query.slice(0, LONGEST_QUERY))) {
    const term = known(index, typed) ?? misspelt(index, typed) ?? withoutEnding(index, typed);
    if (term === null) return null;
    terms.push(term);
  }
  return terms.length === 0 ? null : terms;
}

/** How well a word of the index answers a term; 0 if it does not. */
export function gradeOf({ ranges, same, grade }: Term, word: number): number {
  if (word === same) return SAME;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] as readonly [number, number];
    if (word < from) high = middle;
    else if (word >= to) low = middle + 1;
    else return grade;
  }
  return 0;
}

interface Typed {
  readonly word: string;
  /** What else it may be, without Arabic particles. */
  readonly bare: string[];
  /** Whether it may be the beginning of a longer word. */
  readonly open: boolean;
}

/**
 * The words that were typed, each once. Of single letters only one that is still being typed may go on: "l" of "l’Ukraine"
 * begins too much, and what an apostrophe parts off says nothing.
 */
function typedWords(query: string): readonly Typed[] {
  const typed = new Map<string, Typed>();
  let last: Typed | null = null;
  eachWord(query, (word, start, end, kind) => {
    if (kind === 'bare') last?.bare.push(word);
    if (kind !== 'word' && kind !== 'pair') return;
    const single = word.length === 1 && kind === 'word';
    if (single && (isApostrophe(query, start - 1) || isApostrophe(query, end))) return;
    last = { word, bare: [], open: !single || (end === query.length && !/\p{N}/u.test(word)) };
    if (typed.size < MOST_TERMS && !typed.has(word)) typed.set(word, last);
  });
  return [...typed.values()];
}

function known({ words }: LookUpIndex, { word, bare, open }: Typed): Term | null {
  for (const form of [word, ...bare]) {
    const from = firstFrom(words, form);
    const same = words[from] === form ? from : -1;
    // No word goes on with this unit, which is no letter.
    const to = open ? firstFrom(words, `${form}\uffff`) : from + (same < 0 ? 0 : 1);
    if (from < to) return { word: form, ranges: [[from, to]], same, grade: BEGINS };
  }
  return null;
}

/** A Korean particle or the ending of a case: what stands before it may be a word as it is. */
function withoutEnding({ words }: LookUpIndex, { word }: Typed): Term | null {
  const { korean, other } = SHORTEST_STEM;
  const shortest = classOfUnit(word.charCodeAt(0)) === HANGUL ? korean : other;
  for (let length = word.length - 1; length >= Math.max(shortest, word.length - LONGEST_ENDING); length--) {
    const stem = word.slice(0, length);
    const at = firstFrom(words, stem);
    if (words[at] === stem) return { word: stem, ranges: [[at, at + 1]], same: -1, grade: NEAR };
  }
  return null;
}

function misspelt(index: LookUpIndex, { word }: Typed): Term | null {
  const numbers = nearWords(index, word);
  if (numbers.length === 0) return null;
  return { word, ranges: numbers.map((number) => [number, number + 1]), same: -1, grade: NEAR };
}
