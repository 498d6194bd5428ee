import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { Alias, PackLanguage } from '../../../src/core/model/topic.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

/** Surfaces found in a text by one alias list of one language. */
function found(aliases: readonly (Alias | string)[], text: string, language: PackLanguage = 'en'): string[] {
  const lexicon = tinyLexicon([{ id: 'it', aliases: { [language]: aliases } }]);
  return findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));
}

const any = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'any', ...more });
const exact = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'exact', ...more });

describe('languages', () => {
  const lexicon = tinyLexicon([
    { id: 'china', aliases: { en: ['China'], pl: ['Chiny', 'Chin'], 'zh-Hans': [any('中国')] } },
    { id: 'court', aliases: { fr: [exact('CPI')] } },
    { id: 'xi', aliases: { en: [exact('Xi')] } },
    { id: 'trade', aliases: { en: [any('trade')] } },
  ]);
  const found = (text: string, language: string) =>
    findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'Chin up, CPI rose in China', ['China']],
    ['pl', 'prezydent Chin, CPI', ['Chin']],
    ['fr', 'la CPI à La Haye', ['CPI']],
    ['en-GB', 'China (中国)', ['China', '中国']],
    ['zh-TW', '中国 China', ['中国', 'China']],
    ['', 'China trade', ['China']],
    ['vi', 'Xi măng China trade', ['China']],
  ])('only names of the text’s own language count within a script: %s %j', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('addresses', () => {
  it.each([
    'https://example.com/China/news',
    'http://China.example',
    'www.China.example/x',
    'news@China.example',
    'China@mail.example',
    '@China',
    'China.pdf',
    'China.org.cn',
  ])('name nobody: %s', (address) => {
    expect(found(['China'], `see ${address} for more`)).toEqual([]);
  });

  it.each(['in China.Then', 'China.', 'Russia/China', '“China”:', 'China...'])(
    'are not seen in prose: %s',
    (text) => {
      expect(found(['China'], text)).toEqual(['China']);
    },
  );
});
