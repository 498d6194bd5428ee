import type { Fact } from '../model/fact.ts';
import type { AliasedPack } from '../model/pack.ts';
import type { AliasedTopic, PackLanguage } from '../model/topic.ts';

/** Where a word stands, the best place last. */
export const IN_FACT = 1;
export const IN_SUMMARY = 2;
export const IN_ALIAS = 3;
export const IN_LABEL = 4;
/** A label or alias that has no other word. */
export const WHOLE_NAME = 5;

/** Bits of a posting that tell the place; the document's number stands above them. */
export const PLACE_BITS = 3;

export interface IndexedTopic {
  readonly pack: AliasedPack;
  readonly topic: AliasedTopic;
}

export interface IndexedFact {
  readonly pack: AliasedPack;
  readonly fact: Fact;
  /** Its topics, as numbers in `topics`. */
  readonly of: readonly number[];
}

/** In which documents words stand: of the word `n` the postings from `from[n]` to `from[n + 1]`. */
export interface Postings {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/**
 * The names of the topics as the words that they consist of: those of the topic `t` from `from[t]` to `from[t + 1]`, in
 * the order of `namesOf`, each with `END_OF_NAME` behind it.
 */
export interface Names {
  readonly from: Int32Array;
  /** Numbers of words shifted left by one; the lowest bit is set in those that only repeat what others say. */
  readonly words: Int32Array;
}
export const END_OF_NAME = -1;

/**
 * The words of all packs, folded and in the order of their units, so that all that begin alike stand together with
 * their postings.
 */
export interface LookUpIndex {
  readonly packs: readonly AliasedPack[];
  readonly topics: readonly IndexedTopic[];
  readonly facts: readonly IndexedFact[];
  readonly words: readonly string[];
  readonly inTopics: Postings;
  readonly inFacts: Postings;
  readonly names: Names;
  /** Words of names that are long enough to be misspelt, as numbers in `words`, and the letters of each. */
  readonly misspelt: Int32Array;
  readonly letters: Int32Array;
}

/** Shorter words are looked up as they are typed. UTF-16 units. */
export const FEWEST_MISSPELT = 4;

/** Which letters a word has, one bit for several letters: those of a misspelling are nearly the same. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** The first word that does not stand before `word`, which need not be one of them. Cost: O(log words). */
export function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names of a topic, each once however many languages share it. */
export function namesOf({ pack, topic }: IndexedTopic): ReadonlyMap<string, PackLanguage> {
  const names = new Map<string, PackLanguage>([[topic.label, pack.language]]);
  const add = (name: string, language: string): void => {
    if (!names.has(name)) names.set(name, language as PackLanguage);
  };
  for (const [language, label] of Object.entries(topic.labels)) add(label, language);
  for (const [language, aliases] of Object.entries(topic.aliases))
    for (const { text } of aliases) add(text, language);
  return names;
}
