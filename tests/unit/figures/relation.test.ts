import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/core/facts/figures/claims-in.ts';
import { relate } from '../../../src/core/facts/figures/relation.ts';
import type { Bound } from '../../../src/core/model/fact.ts';

function stands(words: string, number: number, bound: Bound): string {
  const [claim] = claimsIn(words, 'en');
  if (!claim) throw new Error(`No claim in ${words}.`);
  const relation = relate(claim, { number, bound });
  return relation.kind === 'differs' ? `differs ${relation.by}` : relation.kind;
}

describe('a record that names no exact number', () => {
  it.each([
    ['more than 40 is 43', '43 meetings', 40, 'over', 'open'],
    ['more than 40 is 40 as said', '40 meetings', 40, 'over', 'agrees'],
    ['more than 40 is more than 40', 'more than 40 meetings', 40, 'over', 'agrees'],
    ['more than 40 is not 38', '38 meetings', 40, 'over', 'differs -2'],
    ['more than 40 is not fewer than 30', 'fewer than 30 meetings', 40, 'over', 'differs -10'],
    ['up to 38 is 30', '30 bcm', 38, 'under', 'open'],
    ['up to 38 is not 44', '44 bcm', 38, 'under', 'differs 6'],
  ] as const)('is open on the side of its bound: %s', (_what, words, number, bound, expected) => {
    expect(stands(words, number, bound)).toBe(expected);
  });
});
