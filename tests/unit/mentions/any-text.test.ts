import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { foldedUnits } from '../../../src/core/lexicon/fold.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { openLexicon } from '../../../src/core/mentions/open-lexicon.ts';
import { scanText } from '../../../src/core/mentions/scan-text.ts';
import { PACK_LANGUAGES } from '../../../src/core/model/topic.ts';

const lexicon = openLexicon(compileLexicon(readPacks()));
const ALL_LANGUAGES = (1 << PACK_LANGUAGES.length) - 1;

const surfaces = lexicon.entries.filter(({ role }) => role === 'name').map(({ surface }) => surface);
const INSERTED = ['\u00ad', '\u200b', '\u200d', '\u0301', '\u2060', '\u202e'];

/** Text made of names, of what stands between names, of ignorable units, and of anything whatever. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...surfaces),
      fc.constantFrom(' ', ', ', '\n', '-', '’s ', '。', ...INSERTED, '\ud83d', '\udc00', 'İ'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it('gives spans that fold to their alias, in order, without overlap, and never cuts a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en', 'ru', 'zh', 'ar', 'ja', 'vi', 'ko', ''),
        (written, language) => {
          const mentions = findMentions(written, lexicon, language);
          const edges = new Set([...graphemes.segment(written)].map(({ index }) => index)).add(
            written.length,
          );
          let last = 0;
          for (const { start, end, entry } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            const { surface = '', inner } = lexicon.entries[entry] ?? {};
            const units = foldedUnits(surface);
            const named = inner ? units.slice(inner[0], inner[0] + inner[1]) : units;
            expect(foldedUnits(written.slice(start, end))).toEqual(named);
            expect(edges.has(end)).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives the same candidates in slices as in one piece', () => {
    fc.assert(
      fc.property(text, fc.nat(200), (written, cut) => {
        const at = Math.min(cut, written.length);
        const whole = scanText(written, lexicon, ALL_LANGUAGES);
        const sliced = [
          ...scanText(written, lexicon, ALL_LANGUAGES, 0, at),
          ...scanText(written, lexicon, ALL_LANGUAGES, at),
        ];
        // A name may start behind an Arabic particle on the other side of a cut: it is found from its word's start.
        expect(new Set(sliced.map((c) => JSON.stringify(c)))).toEqual(
          new Set(whole.map((c) => JSON.stringify(c))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['ten thousand marks on one letter', `P${'\u0301'.repeat(10_000)}utin`],
    ['a lone surrogate at either end', '\udc00Putin\ud800'],
    ['nothing', ''],
    ['only white space', ' \n\t '.repeat(100)],
    ['a near miss a thousand times', 'Comprehensive strategic partnershi '.repeat(1000)],
    ['right-to-left overrides', '\u202eputin Putin\u202c'],
  ])('is read without an exception: %s', (_what, written) => {
    expect(() => findMentions(written, lexicon, 'en')).not.toThrow();
  });
});

describe('every alias of the packs', () => {
  it('is found where it stands alone, unless a longer name of the same place covers it', () => {
    const missed = lexicon.entries.flatMap((entry, index) => {
      if (entry.role !== 'name') return [];
      const candidates = scanText(`— ${entry.surface} —`, lexicon, ALL_LANGUAGES);
      return candidates.some((candidate) => candidate.entry === index) ? [] : [entry.surface];
    });
    expect(missed).toEqual([]);
  });
});
