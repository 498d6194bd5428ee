import type { Fact } from '../model/fact.ts';
import type { AliasedPack } from '../model/pack.ts';
import type { AliasedTopic } from '../model/topic.ts';
import { Chains } from './chains.ts';
import { Growing } from './growing.ts';
import {
  END_OF_NAME,
  IN_ALIAS,
  IN_FACT,
  IN_LABEL,
  IN_SUMMARY,
  type IndexedFact,
  type IndexedTopic,
  namesOf,
  WHOLE_NAME,
} from './look-up-index.ts';
import { eachWord } from './words-of.ts';

/** The words of packs, numbered as they come, and where they stand. */
export class CollectedWords {
  readonly topics: IndexedTopic[] = [];
  readonly facts: IndexedFact[] = [];
  readonly inTopics = new Chains();
  readonly inFacts = new Chains();
  /** As `Names` of the index has them, but for the numbers of words. */
  readonly names = { from: new Growing(), words: new Growing() };
  readonly #numbers = new Map<string, number>();
  /** Words by their first two units: so they can be sorted a few at a time. */
  readonly #byOpening = new Map<number, string[]>();

  /** Gives the topic's number. */
  addTopic(pack: AliasedPack, topic: AliasedTopic): number {
    const document = this.topics.length;
    const indexed = { pack, topic };
    this.topics.push(indexed);
    for (const name of namesOf(indexed).keys())
      this.#addName(name, document, name === topic.label ? IN_LABEL : IN_ALIAS);
    this.names.from.set(this.topics.length, this.names.words.length);
    eachWord(topic.summary, (word) => this.inTopics.add(this.numberOf(word), document, IN_SUMMARY));
    return document;
  }

  /** Takes the numbers of the pack's topics by their ids. */
  addFact(pack: AliasedPack, fact: Fact, numbers: ReadonlyMap<string, number>): void {
    const document = this.facts.length;
    this.facts.push({ pack, fact, of: fact.topics.flatMap((id) => numbers.get(id) ?? []) });
    const sides = fact.sides.flatMap(({ who, claim }) => [who, claim]);
    for (const text of [fact.text, ...sides, ...fact.keywords])
      eachWord(text, (word) => this.inFacts.add(this.numberOf(word), document, IN_FACT));
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const opening = openingOf(word);
    const alike = this.#byOpening.get(opening);
    if (alike === undefined) this.#byOpening.set(opening, [word]);
    else alike.push(word);
    return number;
  }

  /** All words in the order of their units, a few at a time. */
  *sorted(): Generator<readonly string[]> {
    for (const opening of Uint32Array.from(this.#byOpening.keys()).sort())
      yield (this.#byOpening.get(opening) ?? []).sort();
  }

  #addName(name: string, document: number, place: number): void {
    const found: { number: number; start: number; end: number }[] = [];
    eachWord(name, (word, start, end, kind) => {
      const number = this.numberOf(word);
      found.push({ number, start, end });
      this.names.words.push((number << 1) | (kind === 'word' || kind === 'pair' ? 0 : 1));
    });
    this.names.words.push(END_OF_NAME);
    const first = found[0]?.start;
    const last = found.reduce((most, { end }) => Math.max(most, end), 0);
    for (const { number, start, end } of found)
      this.inTopics.add(number, document, start === first && end === last ? WHOLE_NAME : place);
  }
}

function openingOf(word: string): number {
  return ((word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0)) >>> 0;
}
