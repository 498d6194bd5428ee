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
    ['id', 'Xi China trade', ['China']],
    ['vi', 'Xi măng China trade', []],
  ])('only names of the text’s own language count within a script: %s %j', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('quotations', () => {
  const lexicon = tinyLexicon([
    { id: 'russia', aliases: { en: ['Russia'], de: ['Russland'], fr: ['Russie'] } },
    { id: 'china', aliases: { en: ['China'], pl: ['Chin'] } },
    { id: 'war', aliases: { ru: [any('война')], uk: [any('війна')] } },
  ]);
  const found = (text: string, language: string) =>
    findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));
  const english =
    'The minister said on Monday that the talks were long, and that they had ended with a plan. '.repeat(3);
  const german =
    '„Wir sprechen nicht von dem Land, das im Krieg ist, und auch Russland wird sich mit uns nicht einigen.“ ';

  it.each([
    ['in German in an English text', `${english}${german}${english}`, 'en', ['Russland']],
    [
      'in English in a German text',
      `${german.repeat(3)}${english} Russia was not there.`,
      'de',
      ['Russland', 'Russland', 'Russland', 'Russia'],
    ],
    [
      'in Ukrainian in a Russian text',
      'Это война. «Це війна, її всі бачили», — сказал он.',
      'ru',
      ['война', 'війна'],
    ],
  ])('are read %s', (_what, text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each([
    ['a single foreign word', `${english} Russland, Chin up.`, 'en'],
    ['an unknown language', `Russland ${german}`, 'id'],
  ])('are not seen in %s', (_what, text, language) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('Korean names', () => {
  const lexicon = tinyLexicon([
    { id: 'china', aliases: { ko: [any('중국')], en: ['China'], 'zh-Hans': [any('中国')] } },
    { id: 'g20', aliases: { ko: [any('주요 20개국'), exact('G20')] } },
  ]);
  const found = (text: string, language: string) =>
    findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'The sign read 중국 (G20)', ['중국']],
    ['vi', 'Biển ghi 중국', ['중국']],
    ['ja', '看板には중국とあった', ['중국']],
    ['ko', '중국(中国, China)은 G20', ['중국', '中国', 'China', 'G20']],
    ['', '중국', ['중국']],
  ])('count in text of every language, and those of other scripts in Korean text: %s %j', (...row) => {
    const [language, text, expected] = row;
    expect(found(text, language)).toEqual(expected);
  });
});

describe('names in Latin letters of a language in another script', () => {
  it('count in that language’s text alone', () => {
    const lexicon = tinyLexicon([
      { id: 'g20', aliases: { ja: [any('G20')], 'zh-Hans': [any('二十国集团')] } },
    ]);
    expect(findMentions('G20 二十国集团', lexicon, 'en')).toHaveLength(1);
    expect(findMentions('G20', lexicon, 'ja')).toHaveLength(1);
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
    '#China',
    '#China-Russia',
    '＃China',
    '@stand-with-China',
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
