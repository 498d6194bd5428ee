import type { Alias, PackLanguage, TopicKind } from '../model/topic.ts';
import type { DeclensionTable, Pattern } from './declension-table.ts';
import { declensionTable, inflect, UNCHANGING } from './declensions.ts';
import { inflectWord } from './inflect-word.ts';

/** A declension for a name, with the forms that it makes. */
export interface Proposal {
  readonly declension: string;
  readonly forms: readonly string[];
}

/** A declension for an alias that lists its forms. */
export interface Replacement extends Proposal {
  /** Those of its forms that the alias does not list. */
  readonly added: readonly string[];
}

/** A pattern for one word, and how many signs speak against it. */
interface Guess {
  readonly name: string;
  readonly pattern: Pattern;
  readonly doubts: number;
}

/** Patterns for the words of a name, and how many signs speak against them together. */
interface Candidate {
  readonly patterns: readonly string[];
  readonly doubts: number;
}

/** A phrase that begins so has no head that inflects in front. */
const PREPOSITION =
  /^(?:без|для|до|за|з|із|из|к|на|о|об|от|по|при|с|со|у|в|во|bez|dla|do|na|od|po|pod|w|we|z|za|ze|an|auf|bei|für|in|mit|ohne|vor|zu)$/u;

/** What follows it inflects along with what stands before it, which no guess here follows. */
const CONJUNCTION = /^(?:и|і|й|та|i|oraz|und|[-–—])$/u;

const VOWELS = /[аеёиоуыэюяієїaeiouyąęóäöü]/giu;

/** Kinds of topics that have names rather than words for them. */
const NAMED: readonly TopicKind[] = ['person', 'place', 'organization', 'company'];

/** Likely declensions of one name; more would be guessing. */
const MOST_PROPOSALS = 3;

/** Ways to inflect all words of a name each by its own; names of persons have two or three. */
const MOST_COMBINATIONS = 200;

/** Adjectives before a noun. */
const MOST_ADJECTIVES = 4;

/**
 * Guess by which declension a name inflects, from the endings of its words and the kind of its topic.
 *
 * Gives likely declensions with their forms, the likeliest first, at most `MOST_PROPOSALS`; none for a name that
 * does not change, that is no phrase with its head in front, or in a language without declensions.
 * Errors: none. Cost: well under a millisecond.
 */
export function proposeDeclensions(text: string, language: PackLanguage, kind: TopicKind): Proposal[] {
  const certain = candidates(text, language, kind).filter(({ doubts }) => doubts === 0);
  const [first] = certain;
  // Rivals may differ in how the words inflect; which of them do, the first says best.
  const alike = certain.filter(({ patterns }) =>
    patterns.every((name, index) => (name === UNCHANGING) === (first?.patterns[index] === UNCHANGING)),
  );
  return proposals(text, alike).slice(0, MOST_PROPOSALS);
}

/**
 * Find the declension that makes all forms which an alias lists, so that its name can stand in their place.
 *
 * A form counts as made if the matcher reads the two alike: accents count only under the case rule `exact`.
 * Gives the likeliest of those that do, with the forms that the alias does not list, or null if none does.
 * Errors: none. Cost: milliseconds.
 */
export function declensionMaking(alias: Alias, language: PackLanguage, kind: TopicKind): Replacement | null {
  const read = (form: string) => (alias.case === 'exact' ? form : withoutAccents(form));
  const listed = new Set((alias.forms ?? []).map(read));
  const wanted = [...listed].filter((form) => form !== read(alias.text));
  if (wanted.length === 0) return null;
  for (const { declension, forms } of proposals(alias.text, candidates(alias.text, language, kind))) {
    const made = new Set(forms.map(read));
    if (!wanted.every((form) => made.has(form))) continue;
    return { declension, forms, added: forms.filter((form) => !listed.has(read(form))) };
  }
  return null;
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function proposals(text: string, candidates: readonly Candidate[]): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const { patterns } of candidates) {
    const declension = patterns.join(' ');
    const inflection = inflect(text, declension);
    if (!inflection.ok || inflection.forms.length === 0) continue;
    const key = inflection.forms.join();
    // Two declensions that make the same forms of a name are one to its editor.
    if (!found.has(key)) found.set(key, { declension, forms: inflection.forms });
  }
  return [...found.values()];
}

/** Candidates in the order of their doubts; of equal ones those first that come first in the table. */
function candidates(text: string, language: PackLanguage, kind: TopicKind): Candidate[] {
  const table = declensionTable(language);
  const words = text.split(' ');
  if (table === null || PREPOSITION.test(words[0] ?? '')) return [];
  const guesses = words.map((word) => guessesFor(word, table, kind));
  const isName = NAMED.includes(kind) && /^[^\p{L}]*\p{Lu}/u.test(text);
  const asPhrase = phraseCandidates(words, guesses, table, isName);
  const asPerson = personCandidates(words, guesses, table);
  const [likely, others] = kind === 'person' ? [asPerson, asPhrase] : [asPhrase, asPerson];
  const doubted = others.map(({ patterns, doubts }) => ({ patterns, doubts: doubts + 1 }));
  return [...likely, ...doubted].sort((a, b) => a.doubts - b.doubts);
}

function guessesFor(word: string, { patterns, alternations }: DeclensionTable, kind: TopicKind): Guess[] {
  if (PREPOSITION.test(word) || CONJUNCTION.test(word)) return [];
  const letters = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (isAbbreviation(letters)) return [];
  // Only a vowel that has another before it goes: рынок, рынка, but срок, срока.
  const [end = '', stemEnd = ''] =
    alternations.find(([end]) => letters.endsWith(end) && syllables(letters) > 1) ?? [];
  const guesses: Guess[] = [];
  for (const [name, pattern] of Object.entries(patterns)) {
    if (inflectWord(word, pattern.rows, null) === null) continue;
    const { ending = '', kinds = [kind] } = pattern.likely;
    const isTypical = new RegExp(`(?:${ending})$`, 'u').test(letters);
    const doubts = (isTypical ? 0 : 1) + (kinds.includes(kind) ? 0 : 1);
    if (end !== '' && pattern.part === 'noun' && pattern.genders.includes('m')) {
      const stem = letters.slice(0, -end.length) + stemEnd;
      guesses.push({ name: `${name}:${stem}`, pattern, doubts });
    }
    guesses.push({ name, pattern, doubts });
  }
  return guesses;
}

function syllables(word: string): number {
  return (word.match(VOWELS) ?? []).length;
}

/** Whether most letters are capitals, as in УНР, UdSSR and ChRL. */
function isAbbreviation(word: string): boolean {
  return (word.match(/\p{Lu}/gu) ?? []).length * 2 > word.length;
}

/** A noun with the adjectives round it, or adjectives alone, at the front; the rest does not change. */
function phraseCandidates(
  words: readonly string[],
  guesses: readonly (readonly Guess[])[],
  { endingsShowGender }: DeclensionTable,
  isName: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const alone: Candidate[] = [];
  const extend = (chosen: readonly Guess[]) => {
    const here = (guesses[chosen.length] ?? []).filter((guess) => agree(guess, chosen[0]));
    // Most nouns look like some adjective or other: only one with a noun after it is told by its ending.
    for (const guess of here) if (guess.pattern.part === 'adjective') withMore([...chosen, guess]);
    for (const guess of here) {
      if (guess.pattern.part !== 'noun') continue;
      const known = endingsShowGender || (isName && words.length === 1) || chosen.length > 0;
      const phrase = withAdjectives([...chosen, guess], guesses);
      found.push(candidate(phrase, words.length, (known ? 0 : 1) + goesOn(words, phrase.length)));
    }
  };
  const withMore = (adjectives: readonly Guess[]) => {
    if (adjectives.length <= MOST_ADJECTIVES) extend(adjectives);
    const known = isName && endingsShowGender;
    alone.push(candidate(adjectives, words.length, (known ? 0 : 1) + goesOn(words, adjectives.length)));
  };
  extend([]);
  return [...found, ...alone];
}

/** 1 if what stands after so many words inflects along with them. */
function goesOn(words: readonly string[], length: number): number {
  return words.some((word) => word.endsWith(',')) || CONJUNCTION.test(words[length] ?? '') ? 1 : 0;
}

function agree({ pattern }: Guess, first: Guess | undefined): boolean {
  return first === undefined || pattern.genders.some((gender) => first.pattern.genders.includes(gender));
}

/** Adjectives that follow their noun, as in Stany Zjednoczone. */
function withAdjectives(phrase: readonly Guess[], guesses: readonly (readonly Guess[])[]): readonly Guess[] {
  const next = guesses[phrase.length]?.find(
    (guess) => guess.pattern.part === 'adjective' && guess.doubts === 0 && agree(guess, phrase.at(-1)),
  );
  return next === undefined ? phrase : withAdjectives([...phrase, next], guesses);
}

function candidate(chosen: readonly (Guess | null)[], length: number, doubts: number): Candidate {
  const patterns = Array.from({ length }, (_, index) => chosen[index]?.name ?? UNCHANGING);
  return { patterns, doubts: chosen.reduce((sum, guess) => sum + (guess?.doubts ?? 0), doubts) };
}

/** Each word by its own, or the last alone, as in names from China and in German ones. */
function personCandidates(
  words: readonly string[],
  guesses: readonly (readonly Guess[])[],
  { firstNamesInflect }: DeclensionTable,
): Candidate[] {
  const last = words.length - 1;
  const oneSyllable = last > 0 && syllables(words[0] ?? '') <= 1;
  const lastAlone = oneSyllable || !firstNamesInflect;
  const found: Candidate[] = [];
  const singular = guesses.map((ofWord) =>
    ofWord.filter(({ pattern: { genders } }) => genders.includes('m') || genders.includes('f')),
  );
  for (const chosen of combinations(singular)) {
    const isNoun = chosen[last]?.pattern.part === 'noun';
    const mayStandAlone = last > 0 && (isNoun || chosen[last] === null);
    const firsts = chosen.slice(0, last);
    // A surname in -ин after a name that fits no pattern is no Slavic one.
    const misplaced = firsts.filter((guess) => guess !== null && guess.pattern.part !== 'noun').length;
    const foreign = chosen[last]?.pattern.part === 'surname' && firsts.includes(null) ? 1 : 0;
    found.push(candidate(chosen, words.length, misplaced + foreign + (lastAlone && mayStandAlone ? 1 : 0)));
    if (last === 0 || !isNoun) continue;
    found.push(candidate([...firsts.map(() => null), chosen[last] ?? null], words.length, lastAlone ? 0 : 1));
  }
  return found;
}

/** One guess for each word, null where there is none, in all combinations up to a bound. */
function combinations(guesses: readonly (readonly Guess[])[]): (Guess | null)[][] {
  let found: (Guess | null)[][] = [[]];
  for (const ofWord of guesses) {
    const options = ofWord.length === 0 ? [null] : ofWord;
    found = found.flatMap((chosen) => options.map((guess) => [...chosen, guess])).slice(0, MOST_COMBINATIONS);
  }
  return found;
}
