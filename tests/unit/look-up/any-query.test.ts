import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { indexOf } from '../../../src/core/look-up/build-index.ts';
import { lookUp } from '../../../src/core/look-up/look-up.ts';
import { namesOf } from '../../../src/core/look-up/look-up-index.ts';
import { spansIn } from '../../../src/core/look-up/spans-in.ts';
import { termsOf } from '../../../src/core/look-up/terms.ts';
import { eachWord } from '../../../src/core/look-up/words-of.ts';
import { pack, topic } from './look-up-packs.ts';

const index = indexOf(readPacks());
const names = index.topics.flatMap((one) =>
  [...namesOf(one).keys()].map((name) => ({ name, topic: one.topic })),
);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...names.map(({ name }) => name)),
        fc.constantFrom(' ', '-', '’', '.', '。', '\u0301', '\u200b', '\ud83d', '\udc00', 'İ', 'ß', '2'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever is typed', () => {
  it('is answered without an error, with spans in order and inside their texts', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 60 }), (query, limit) => {
        const { found, topics, packs } = lookUp(index, query, { limit });
        expect(found).toHaveLength(Math.min(limit, topics));
        expect(packs).toBe(Math.min(1, topics));
        for (const { words, spans, topic, inLabel } of found) {
          for (const [text, marked] of [
            [words, spans],
            [topic.label, inLabel],
          ] as const) {
            let last = -1;
            for (const { start, end } of marked) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['one word', 'x'.repeat(100_000)],
    ['words', 'putin xi '.repeat(12_000)],
    ['a run without spaces', '习近平'.repeat(34_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['marks', `p${'\u0301'.repeat(100_000)}`],
    ['joints', 'a-'.repeat(50_000)],
  ])('is looked at no further than its beginning, if it is long: %s', (_, query) => {
    expect(lookUp(index, query, { limit: 5 })).toEqual(lookUp(index, query.slice(0, 200), { limit: 5 }));
  });

  it('finds every name of every topic by itself', () => {
    const lost = names.filter(({ name, topic }) => {
      const { found } = lookUp(index, name, { limit: 200 });
      return name.length <= 200 && !found.some((one) => one.topic === topic);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe('whatever stands in a pack', () => {
  it('is indexed without an error, and what it says is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const own = indexOf([pack([topic('any', name, {}, { summary: name })])]);
        const { topics } = lookUp(own, name, { limit: 1 });
        expect(topics).toBe(termsOf(own, name) === null ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('may be long', () => {
    const long = ['x'.repeat(100_000), 'a b '.repeat(30_000), '平'.repeat(100_000), "a'".repeat(60_000)];
    const own = indexOf([pack(long.map((name, i) => topic(`t${i}`, name)))]);
    expect(lookUp(own, 'a b', { limit: 9 }).topics).toBe(1);
    expect(lookUp(own, '平平', { limit: 9 }).topics).toBe(1);
  });
});

describe('words', () => {
  it('are the text that they stand for', () => {
    fc.assert(
      fc.property(anything, (text) => {
        eachWord(text, (word, start, end) => {
          expect(word).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('of a text that is not in the index answer nothing', () => {
    const terms = termsOf(index, 'putin') ?? [];
    expect(spansIn(index, 'Qwzx', terms)).toEqual([]);
  });
});
