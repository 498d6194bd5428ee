import { Growing } from './growing.ts';
import { PLACE_BITS, type Postings } from './look-up-index.ts';

/** Per word the documents that it stands in, as a chain: texts bring words in any order. */
export class Chains {
  /** Per word: its latest posting, counted from 1. */
  readonly #latest = new Growing();
  readonly #postings = new Growing();
  /** Per posting: the one before it of the same word, counted from 1. */
  readonly #before = new Growing();

  /** Documents must come one after the other; of several places of a word in one, the best is kept. */
  add(word: number, document: number, place: number): void {
    const posting = (document << PLACE_BITS) | place;
    const latest = this.#latest.at(word);
    const known = latest === 0 ? -1 : this.#postings.at(latest - 1);
    if (known >> PLACE_BITS !== document) {
      this.#before.push(latest);
      this.#postings.push(posting);
      this.#latest.set(word, this.#postings.length);
    } else if (posting > known) this.#postings.set(latest - 1, posting);
  }

  /** Put the postings into the order of so many words, which are then taken one after the other. */
  sorter(words: number): Sorter {
    const from = new Int32Array(words + 1);
    const items = new Int32Array(this.#postings.length);
    let taken = 0;
    let length = 0;
    return {
      postings: { from, items },
      take: (word) => {
        let best = 0;
        for (let at = this.#latest.at(word); at > 0; at = this.#before.at(at - 1)) {
          const posting = this.#postings.at(at - 1);
          best = Math.max(best, posting & ((1 << PLACE_BITS) - 1));
          items[length++] = posting;
        }
        taken += 1;
        from[taken] = length;
        return best;
      },
    };
  }
}

export interface Sorter {
  /** Whole when all words are taken. */
  readonly postings: Postings;
  /** Gives the best place of the word, or 0 if it stands nowhere. */
  take(word: number): number;
}
