import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf } from '../../../src/core/look-up/build-index.ts';
import { nearWords } from '../../../src/core/look-up/near-words.ts';
import { pack, topic } from './look-up-packs.ts';

/** Errors between two words by the book: the whole table, nothing left out. */
function errorsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (table[i] as number[])[j] = Math.min(
        at(i - 1, j - 1) + (same ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        exchanged ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(a.length, b.length);
}

/** Errors as a typist makes them: in the whole word, or in the beginning of one that starts with the same letter. */
function errorsOf(typed: string, word: string): number {
  const beginnings =
    typed.length >= 5 && typed[0] === word[0] ? [...word].map((_, at) => word.slice(0, at + 1)) : [];
  return Math.min(...[word, ...beginnings].map((one) => errorsBetween(typed, one)));
}

it('gives the names with the fewest errors, as the whole table of errors has them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 11 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), word, (names, typed) => {
      const index = indexOf([pack(names.map((name) => topic(name, name)))]);
      const allowed = typed.length < 8 ? 1 : 2;
      const errors = names.map((name) => errorsOf(typed, name));
      const fewest = Math.min(allowed, ...errors);
      const expected = names.filter((_, i) => errors[i] === fewest);
      // A name without an error is found before misspellings are looked for.
      fc.pre(fewest > 0);
      const near = nearWords(index, typed).map((number) => index.words[number]);
      expect(near).toEqual(expected.toSorted());
    }),
    { numRuns: 500 },
  );
});
