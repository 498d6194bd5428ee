import type { PackLanguage } from '../model/topic.ts';
import type { DeclensionTable } from './declension-table.ts';
import { GERMAN } from './german-declensions.ts';
import { inflectWord, isStemOf, type WordForms } from './inflect-word.ts';
import { POLISH } from './polish-declensions.ts';
import { RUSSIAN } from './russian-declensions.ts';
import { UKRAINIAN } from './ukrainian-declensions.ts';

/** Why a name cannot be inflected by a declension. */
export type DeclensionFault =
  /** No language has a pattern of that name. */
  | { readonly kind: 'unknown'; readonly pattern: string }
  /** The patterns are of several languages. */
  | { readonly kind: 'languages'; readonly languages: readonly PackLanguage[] }
  /** There is not one pattern for each word. */
  | { readonly kind: 'count'; readonly words: number; readonly patterns: number }
  /** The word does not end as the pattern's words do. */
  | { readonly kind: 'ending'; readonly word: string; readonly pattern: string }
  /** What is given as the word's other stem begins otherwise. */
  | { readonly kind: 'stem'; readonly word: string; readonly stem: string }
  /** Variants of so many words multiply beyond use. */
  | { readonly kind: 'forms' };

export type Inflection =
  | {
      readonly ok: true;
      readonly forms: readonly string[];
      /** Language of the patterns; null if no word changes. */
      readonly language: PackLanguage | null;
    }
  | { readonly ok: false; readonly fault: DeclensionFault };

/** Stands for a word that never changes. */
export const UNCHANGING = '-';

const TABLES: readonly DeclensionTable[] = [RUSSIAN, UKRAINIAN, POLISH, GERMAN];

/** Languages whose names inflect by rule. */
export const INFLECTING_LANGUAGES: readonly PackLanguage[] = TABLES.map(({ language }) => language);

/** Most forms of one case; six words with two variants each. */
const CASE_FORMS = 64;

const TABLE_OF = new Map(TABLES.flatMap((table) => Object.keys(table.patterns).map((name) => [name, table])));

/** The declensions of a language, or null if its names do not inflect by rule. */
export function declensionTable(language: PackLanguage): DeclensionTable | null {
  return TABLES.find((table) => table.language === language) ?? null;
}

/** Names of a language's patterns that fit a word. */
export function patternsFitting(word: string, { patterns }: DeclensionTable): string[] {
  return Object.keys(patterns).filter((name) => inflectWord(word, patterns[name]?.rows ?? [], null) !== null);
}

/**
 * Inflect a name by rule.
 *
 * `declension` has one pattern for each word of `text`, in order, and `-` for a word that never changes, all
 * parted by single spaces: "ru-adj-f ru-noun-f-hard -". A pattern may have the word's other stem after a colon:
 * "ru-noun-m-hard:Павл" for Павел. The words of a form stand in one case.
 * Gives all forms other than `text` itself, each once, in the order of the language's cases; or what is wrong.
 * Errors: none. Cost: some ten microseconds for a name; forms of one case are at most `CASE_FORMS`.
 */
export function inflect(text: string, declension: string): Inflection {
  const words = text.split(' ');
  const patterns = declension.split(' ').map((given) => (given === UNCHANGING ? null : patternOf(given)));
  const unknown = patterns.find((pattern) => pattern?.table === null);
  if (unknown != null) return fault({ kind: 'unknown', pattern: unknown.name });
  if (words.length !== patterns.length)
    return fault({ kind: 'count', words: words.length, patterns: patterns.length });
  const [table, ...others] = new Set(patterns.flatMap((pattern) => pattern?.table ?? []));
  if (table === undefined) return { ok: true, forms: [], language: null };
  if (others.length > 0)
    return fault({ kind: 'languages', languages: [table, ...others].map(({ language }) => language) });
  const inflected: (WordForms | null)[] = [];
  for (const [index, word] of words.entries()) {
    const pattern = patterns[index] ?? null;
    if (pattern !== null && pattern.stem !== null && !isStemOf(pattern.stem, word))
      return fault({ kind: 'stem', word, stem: pattern.stem });
    const forms = pattern && inflectWord(word, pattern.rows, pattern.stem);
    if (pattern !== null && forms === null) return fault({ kind: 'ending', word, pattern: pattern.name });
    inflected.push(forms);
  }
  const forms = phrases(words, inflected, table);
  return forms === null ? fault({ kind: 'forms' }) : { ok: true, forms, language: table.language };
}

function fault(found: DeclensionFault): Inflection {
  return { ok: false, fault: found };
}

/** A pattern as a declension names it, with the stem that may follow. */
function patternOf(given: string) {
  const [name = '', ...rest] = given.split(':');
  const table = TABLE_OF.get(name) ?? null;
  return {
    name,
    stem: rest.length === 0 ? null : rest.join(':'),
    table,
    rows: table?.patterns[name]?.rows ?? [],
  };
}

/** The forms of all words together; null if they are too many. */
function phrases(
  words: readonly string[],
  inflected: readonly (WordForms | null)[],
  { cases, substitutes }: DeclensionTable,
): readonly string[] | null {
  const forms = new Set<string>();
  for (const name of cases) {
    const own = cases.indexOf(name);
    const substitute = cases.indexOf(substitutes[name] ?? name);
    const choices = words.map((word, index) => {
      const ofWord = inflected[index] ?? null;
      return ofWord === null ? [word] : (ofWord[own] ?? ofWord[substitute] ?? []);
    });
    if (choices.reduce((product, { length }) => product * length, 1) > CASE_FORMS) return null;
    for (const phrase of combined(choices)) forms.add(phrase);
  }
  forms.delete(words.join(' '));
  return [...forms];
}

/** All ways to take one of each word's choices; none where a word has no form in the case. */
function combined([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  let phrases = first;
  for (const forms of others) {
    const longer: string[] = [];
    for (const phrase of phrases) for (const form of forms) longer.push(`${phrase} ${form}`);
    phrases = longer;
  }
  return phrases;
}
