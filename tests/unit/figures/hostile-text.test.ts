import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/core/facts/figures/claims-in.ts';
import { figuresOnRecord } from '../../../src/core/facts/figures/figures-on-record.ts';
import { plainText } from '../../../src/core/facts/figures/plain-text.ts';
import type { Figure } from '../../../src/core/model/fact.ts';
import { fact, pack } from '../../dom/ui-fixtures.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar', ''];
const figure = (period: string, number: number): Figure => ({
  quantity: 'trade_total',
  number,
  unit: 'USD',
  period,
  basis: 'Office',
});
const PACK = pack({
  facts: [
    fact('f', {
      topics: ['trade'],
      values: [figure('2022', 1), figure('2023', 2), figure('soon', Number.NaN)],
    }),
  ],
});

/** Pieces that sentences with numbers are made of, and pieces that nobody would write. */
const piece = fc.constantFrom(
  '$',
  '240',
  '.',
  ',',
  ' ',
  '\u00a0',
  '-',
  '–',
  '%',
  ' percent',
  ' billion',
  ' trillion',
  ' to ',
  ' between ',
  ' and ',
  'more than ',
  'trade ',
  'rose ',
  'doubled',
  ' in 2023',
  ' last year',
  '九',
  '百分之',
  '亿',
  '十',
  '点',
  '多',
  'twenty',
  ' hundred',
  ' et ',
  'vierund',
  'млрд',
  ' раза',
  '\ud800',
  '\udc00',
  '\u0130',
  '٣',
  '９',
  '½',
  '\u0000',
  '\n',
  '¥',
  'x',
);

describe('a text with numbers that count nothing', () => {
  it.each([
    ['a hundred thousand digits', '9'.repeat(100_000)],
    ['as many, grouped', '123,'.repeat(25_000)],
    ['as many in words', 'ninety '.repeat(20_000)],
    ['as many in Chinese', '九'.repeat(100_000)],
    ['NaN', 'NaN percent, Infinity dollars, -Infinity votes'],
    ['powers', 'trade of 1e400 dollars and 1e-7 votes'],
    ['scales in a row', '9999999999999 billion trillion dollars'],
    ['more than there is', '999999999999 trillion dollars'],
    ['lone surrogates', '\ud800240\udc00 \ud83d billion'],
    ['no digits', '% $ € between and percent'],
  ])('gives none: %s', (_what, text) => {
    for (const language of LANGUAGES) expect(claimsIn(text, language, '2024-05-17')).toEqual([]);
  });

  it('still gives those that count, whatever stands around them', () => {
    const text = `${'1'.repeat(100_000)} \ud800 ${'x'.repeat(50_000)} it rose 26 percent`;
    expect(claimsIn(text, 'en').map(({ low, change }) => [low, change])).toEqual([[26, 'up']]);
  });
});

describe('any text', () => {
  it('is read without an exception, with numbers that are finite and spans in order', () => {
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('2024-05-17', '0000', '9999-99-99', 'x', null),
        (own, language, date) => {
          expect(plainText(own)).toHaveLength(own.length);
          let end = 0;
          for (const claim of claimsIn(own, language, date)) {
            expect(Number.isFinite(claim.low) && Number.isFinite(claim.high) && claim.low <= claim.high).toBe(
              true,
            );
            expect(claim.start).toBeGreaterThanOrEqual(end);
            expect(claim.end).toBeGreaterThan(claim.start);
            end = claim.end;
          }
          expect(end).toBeLessThanOrEqual(own.length);
          figuresOnRecord(PACK, { sentence: own, language, topics: ['trade', 'russia', 'china'], date });
        },
      ),
      { numRuns: 500 },
    );
  });
});
