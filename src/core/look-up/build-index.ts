import type { AliasedPack } from '../model/pack.ts';
import { CollectedWords } from './collected-words.ts';
import { Growing } from './growing.ts';
import { FEWEST_MISSPELT, IN_ALIAS, type LookUpIndex, lettersOf } from './look-up-index.ts';

/** Words that are put in their places in one step. */
const WORDS_A_STEP = 256;

/**
 * Index packs for `lookUp`, in steps of a topic, a fact or some words: the caller takes all at once, or a few between two
 * frames, and has the index with the last.
 *
 * Cost: a few tenths of a millisecond for a topic with its facts.
 */
export function* indexing(packs: readonly AliasedPack[]): Generator<undefined, LookUpIndex> {
  const collected = new CollectedWords();
  for (const pack of packs) {
    const numbers = new Map<string, number>();
    for (const topic of pack.topics) {
      numbers.set(topic.id, collected.addTopic(pack, topic));
      yield;
    }
    for (const fact of pack.facts) {
      collected.addFact(pack, fact, numbers);
      yield;
    }
  }
  const words: string[] = [];
  for (const alike of collected.sorted()) {
    for (const word of alike) words.push(word);
    yield;
  }
  return yield* inPlace(collected, packs, words);
}

/** Index packs in one go. Cost: as `indexing`. */
export function indexOf(packs: readonly AliasedPack[]): LookUpIndex {
  const steps = indexing(packs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Number everything by the places of the sorted words. */
function* inPlace(
  collected: CollectedWords,
  packs: readonly AliasedPack[],
  words: readonly string[],
): Generator<undefined, LookUpIndex> {
  const inTopics = collected.inTopics.sorter(words.length);
  const inFacts = collected.inFacts.sorter(words.length);
  const places = new Int32Array(words.length);
  const misspelt = new Growing();
  const letters = new Growing();
  for (const [place, word] of words.entries()) {
    const number = collected.numberOf(word);
    places[number] = place;
    const best = inTopics.take(number);
    inFacts.take(number);
    if (best >= IN_ALIAS && word.length >= FEWEST_MISSPELT) {
      misspelt.push(place);
      letters.push(lettersOf(word));
    }
    if (place % WORDS_A_STEP === 0) yield;
  }
  const names = collected.names.words.whole();
  for (const [at, coded] of names.entries()) {
    if (coded >= 0) names[at] = ((places[coded >> 1] as number) << 1) | (coded & 1);
    if (at % (16 * WORDS_A_STEP) === 0) yield;
  }
  return {
    packs,
    topics: collected.topics,
    facts: collected.facts,
    words,
    inTopics: inTopics.postings,
    inFacts: inFacts.postings,
    names: { from: collected.names.from.whole(), words: names },
    misspelt: misspelt.whole(),
    letters: letters.whole(),
  };
}
