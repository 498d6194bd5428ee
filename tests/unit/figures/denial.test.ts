import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/core/facts/figures/claims-in.ts';
import { isDenied } from '../../../src/core/facts/figures/denial.ts';
import { plainText } from '../../../src/core/facts/figures/plain-text.ts';

function denied(sentence: string, language: string): readonly boolean[] {
  return claimsIn(sentence, language).map((claim) => isDenied(plainText(sentence), claim));
}

describe('a quantity', () => {
  it.each([
    ['en', 'it did not exceed $240 billion'],
    ['en', 'it didn’t exceed $240 billion'],
    ['en', 'it has never topped $240 billion'],
    ['en', 'it failed to reach $240 billion'],
    ['en', 'it fell far short of $240 billion'],
    ['en', 'it would have reached $240 billion'],
    ['en', 'a value of $240 billion was not reached'],
    ['en', 'it is yet to reach $240 billion'],
    ['en', 'it is unlikely that it reached $240 billion'],
    ['en', 'if it reached $240 billion'],
    ['de', 'er erreichte 240 Milliarden Dollar nicht'],
    ['de', 'er hat nie 240 Milliarden Dollar erreicht'],
    ['fr', 'il n’a pas dépassé 240 milliards de dollars'],
    ['fr', 'il aurait atteint 240 milliards de dollars'],
    ['es', 'no superó los 240.000 millones de dólares'],
    ['ru', 'он не достиг 240 млрд долларов'],
    ['zh', '未达到2400亿美元'],
    ['zh', '没有超过2400亿美元'],
  ])('is not stated by its verb in %s: %s', (language, sentence) => {
    expect(denied(sentence, language)).toEqual([true]);
  });

  it.each([
    ['en', 'it not only topped $240 billion'],
    ['en', 'it was no less than $240 billion'],
    ['en', 'it was not $200 but $240 billion'],
    ['en', 'sanctions, which did not bite, left $240 billion'],
    ['en', 'it hit $240 billion and was not stopped'],
    ['de', 'es waren nicht weniger als 240 Milliarden Dollar'],
    ['fr', 'pas moins de 240 milliards de dollars'],
    ['es', 'no menos de 240.000 millones de dólares'],
    ['ru', 'не менее 240 млрд долларов'],
    ['zh', '未来两年2400亿美元'],
  ])('is stated by other words of the kind in %s: %s', (language, sentence) => {
    expect(denied(sentence, language).at(-1)).toBe(false);
  });
});
