import { type PackLanguage, TOPIC_KINDS, type TopicKind } from '../model/topic.ts';

/**
 * How words with one ending inflect: the ending that the name loses, what must stand before it (a regular
 * expression, '' for any letter), and the endings that its stem takes, one for each case of the language.
 *
 * In the endings `/` parts variants, `0` adds nothing, `_` has no form of its own (masculine accusatives look
 * like the nominative or the genitive), each leading `<` takes a letter from the stem (Прага, Праз-і is `<зі`)
 * and a leading `*` writes the stem's last letter again (ніч, ніч-чю is `*ю`).
 */
export type Row = readonly [ending: string, after: string, endings: string];

export type Gender = 'm' | 'f' | 'n' | 'pl';

/** How one word of a name inflects. Of its rows the first that fits a word holds for it. */
export interface Pattern {
  readonly part: 'noun' | 'adjective' | 'surname';
  readonly genders: readonly Gender[];
  readonly rows: readonly Row[];
  readonly likely: Likely;
}

/** What makes a pattern a good guess for a word that it fits. What is left out speaks for any word. */
export interface Likely {
  /** Endings of typical words, as a regular expression. */
  readonly ending?: string;
  /** Kinds of topics whose names are of the pattern. */
  readonly kinds?: readonly TopicKind[];
}

/** The declensions of one language. */
export interface DeclensionTable {
  readonly language: PackLanguage;
  /** Names of the cases in the order of a row's endings. The nominative is the name itself. */
  readonly cases: readonly string[];
  /** A case that few words have, and the one that serves in its place for the others. */
  readonly substitutes: Readonly<Record<string, string>>;
  /** Whether the ending of a noun mostly shows its gender; otherwise only an adjective beside it does. */
  readonly endingsShowGender: boolean;
  /** Whether of a person's names each inflects, or the last alone. */
  readonly firstNamesInflect: boolean;
  /** Ends of masculine nouns that mostly become another stem before an ending: рынок, рынк-а. */
  readonly alternations: readonly (readonly [end: string, stemEnd: string])[];
  /** By name; of two that fit a word as well, the earlier is the better guess. */
  readonly patterns: Readonly<Record<string, Pattern>>;
}

/** All kinds but persons. */
export const THINGS: readonly TopicKind[] = TOPIC_KINDS.filter((kind) => kind !== 'person');

export function noun(gender: Gender | readonly Gender[], rows: readonly Row[], likely: Likely = {}): Pattern {
  return { part: 'noun', genders: [gender].flat(), rows, likely };
}

export function adjective(gender: Gender, rows: readonly Row[], likely: Likely = {}): Pattern {
  return { part: 'adjective', genders: [gender], rows, likely };
}

export function surname(gender: Gender, rows: readonly Row[]): Pattern {
  return { part: 'surname', genders: [gender], rows, likely: { kinds: ['person'] } };
}
