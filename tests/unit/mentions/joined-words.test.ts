import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { Alias, PackLanguage } from '../../../src/core/model/topic.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

/** Surfaces found in a text by one alias list of one language. */
function found(language: PackLanguage, aliases: readonly Alias[], text: string): string[] {
  const lexicon = tinyLexicon([{ id: 'it', aliases: { [language]: aliases } }]);
  return findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));
}

const any = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'any', ...more });
const exact = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'exact', ...more });

describe('a Korean name', () => {
  const china = any('중국', { not: ['중국어', '중국인', '중국집', '중국 요리'] });
  const xi = any('시', { within: ['시 주석'], surname: 'always' });
  const wang = [any('왕이', { within: ['왕이 부장'] }), any('왕', { within: ['왕 부장'], surname: 'after' })];

  it.each([
    ['중국은 중국의 중국에서도', ['중국', '중국', '중국']],
    ['방중국 남중국해', []],
    ['중국어 하는 중국인이 중국집에서 중국 요리를', []],
    ['“중국”·중국(中國)', ['중국', '중국']],
  ])('may have particles behind it, and none but its own word before it: %s', (text, expected) => {
    expect(found('ko', [china], text)).toEqual(expected);
  });

  it.each([
    ['시 주석은 말했다', ['시']],
    ['서울시 주석은 시가 아니다', []],
  ])('of one syllable counts before its office alone: %s', (text, expected) => {
    expect(found('ko', [xi], text)).toEqual(expected);
  });

  it.each([
    ['왕이 부장이 왔다. 왕 부장은 웃었다.', ['왕이', '왕']],
    ['왕이 되고 싶은 왕 부장', []],
  ])('that is a word of everyday counts as its surname rules ask: %s', (text, expected) => {
    expect(found('ko', wang, text)).toEqual(expected);
  });
});

describe('a Vietnamese name', () => {
  const russia = exact('Nga', { not: ['cô Nga', 'chị Nga', 'người Nga'] });

  it.each([
    ['cô Nga và chị Nga', []],
    ['trong đó có Nga, không chỉ Nga', ['Nga', 'Nga']],
    ['Ngà voi, thiên nga, người Nga', []],
    ['Bộ Ngoại giao Nga', ['Nga']],
  ])('is told by its tones, and so are the phrases that hide it: %s', (text, expected) => {
    expect(found('vi', [russia], text)).toEqual(expected);
  });

  it('is read whether its letters are composed or not', () => {
    const text = 'ông Tập Cận Bình'.normalize('NFD');
    expect(found('vi', [exact('Tập Cận Bình')], text)).toHaveLength(1);
  });

  it('of another person hides the surname: capitals with tones are given names', () => {
    const wang = [exact('Vương Nghị'), exact('Vương', { within: ['ông Vương'], surname: 'after' })];
    expect(found('vi', wang, 'ông Vương Nghị gặp ông Vương Huệ')).toEqual(['Vương Nghị']);
    expect(found('vi', wang, 'ông Vương Nghị đến, ông Vương nói')).toEqual(['Vương Nghị', 'Vương']);
  });
});

describe('a Romanian name', () => {
  it.each([
    ['Puțin mai târziu', []],
    ['Puţin mai târziu', []],
    ['lui Putin', ['Putin']],
  ])('is not an everyday word with other letters: %s', (text, expected) => {
    expect(found('ro', [exact('Putin')], text)).toEqual(expected);
  });

  it.each(['Federația Rusă', 'Federaţia Rusă', 'Federatia Rusa'])(
    'is read as papers spell it: %s',
    (text) => {
      expect(found('ro', [{ text: 'Federația Rusă', case: 'name' }], text)).toEqual([text]);
    },
  );
});
