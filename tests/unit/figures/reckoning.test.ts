import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/core/facts/figures/claims-in.ts';

function reckoned(sentence: string, language: string): readonly (string | null)[] {
  return claimsIn(sentence, language).map(({ reckonedIn }) => reckonedIn);
}

describe('the currency in which a growth is reckoned', () => {
  it.each([
    ['en', 'in yuan terms trade rose 32.7 percent', ['CNY']],
    ['en', 'trade rose 32.7 percent in renminbi', ['CNY']],
    ['en', 'yuan-denominated trade rose 32.7 percent', ['CNY']],
    ['en', 'trade rose 26.3 percent in dollar terms and rose 32.7 percent in yuan terms', ['USD', 'CNY']],
    ['de', 'in Yuan stieg er um 32,7 Prozent', ['CNY']],
    ['fr', 'il a augmenté de 32,7 % en yuans', ['CNY']],
    ['es', 'creció un 32,7 % en yuanes', ['CNY']],
    ['ru', 'вырос в юанях на 32,7%', ['CNY']],
    ['ru', 'в рублях вырос на 32,7%', ['RUB']],
    ['zh', '按人民币计价，增长32.7%', ['CNY']],
    ['zh', '以美元计增长26.3%', ['USD']],
  ])('is read in %s: %s', (language, sentence, expected) => {
    expect(reckoned(sentence, language)).toEqual(expected);
  });

  it.each([
    ['en', 'trade rose 26 percent to $240 billion', [null, null]],
    ['en', 'trade rose 26 percent, with payments in yuan', [null]],
    ['en', '90 percent is in yuan', [null]],
    ['en', 'the yuan rose 26 percent', [null]],
  ])('is none where other words name it in %s: %s', (language, sentence, expected) => {
    expect(reckoned(sentence, language)).toEqual(expected);
  });
});
