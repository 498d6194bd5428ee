import type { Row } from './declension-table.ts';

/** Per case of the language the forms of a word to choose from; null where it has none of its own. */
export type WordForms = readonly (readonly string[] | null)[];

/** Quotation marks and the like round a word stay where they are: «Москвич», «Москвича». */
const WORD = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** What a stem ends in; the apostrophe, in its three spellings, is one of Ukrainian's letters. */
const STEM = /[\p{L}\p{M}'’ʼ]$/u;

/** All vowels in the endings of the tables. */
const VOWEL = /[аеёиоуыэюяієїaeiouyąęó]/u;

/**
 * Inflect one word by the first of the rows that fits it.
 *
 * `stem` is the word's other stem, where a vowel comes, goes or changes (Павел, Павл-а): it is taken for the
 * endings that open the last syllable if the name's own ending closes it, and the other way round.
 * Gives null if no row fits. Errors: none.
 */
export function inflectWord(word: string, rows: readonly Row[], stem: string | null): WordForms | null {
  const { before, letters, after } = partsOf(word);
  const row = rows.find((candidate) => fits(letters, candidate));
  if (row === undefined) return null;
  const [dropped, , endings] = row;
  const own = letters.slice(0, letters.length - dropped.length);
  const form = (ending: string) => {
    const base = stem !== null && isClosed(ending) !== isClosed(dropped) ? stem : own;
    return before + joined(base, ending) + after;
  };
  return endings
    .split(' ')
    .map((choices) => (choices === '_' ? null : choices.split('/').map((choice) => form(choice))));
}

/** Whether `stem` can be another stem of a word: letters that begin as the word does. */
export function isStemOf(stem: string, word: string): boolean {
  const [initial] = partsOf(word).letters;
  return initial !== undefined && stem.startsWith(initial) && /^[\p{L}\p{M}'’ʼ-]+$/u.test(stem);
}

function partsOf(word: string) {
  const [, before = '', letters = '', after = ''] = WORD.exec(word) ?? [];
  return { before, letters, after };
}

/** An ending fits as written, the stem before it in whatever capitals: НОВАТЭК, НОВАТЭКа. */
function fits(word: string, [ending, after]: Row): boolean {
  if (!word.endsWith(ending)) return false;
  const stem = word.slice(0, word.length - ending.length);
  return STEM.test(stem) && (after === '' || endsIn(after).test(stem));
}

const compiled = new Map<string, RegExp>();

function endsIn(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`(?:${pattern})$`, 'iu');
  compiled.set(pattern, made);
  return made;
}

/** Whether a word with the ending ends in a closed syllable, or in a consonant and -ью or the like. */
function isClosed(ending: string): boolean {
  return !VOWEL.test(ending) || /^[ь*]/.test(ending);
}

/** Put an ending to a stem, as `Row` notes it. */
function joined(stem: string, ending: string): string {
  if (ending === '0') return stem;
  if (ending.startsWith('*')) return stem + (stem.at(-1) ?? '') + ending.slice(1);
  const letters = ending.replace(/^<+/, '');
  return stem.slice(0, stem.length - (ending.length - letters.length)) + letters;
}
