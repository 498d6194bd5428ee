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

describe('edges of a name', () => {
  it.each([
    ['Putin, who', ['Putin']],
    ['(Putin)', ['Putin']],
    ['Putin’s', ['Putin']],
    ["Putin's", ['Putin']],
    ['“Putin”', ['Putin']],
    ['«Putin»', ['Putin']],
    ['Putin—said', ['Putin']],
    ['Putin-Xi', ['Putin']],
    ['pro-Putin', ['Putin']],
    ['Rasputin', []],
    ['Putinism', []],
    ['Putin2', []],
    ['_Putin', []],
    ['Putin_', []],
    ['Путин Putin', ['Putin']],
    ['aPutin', []],
    ['\u{1f600}Putin\u{1f600}', ['Putin']],
    ['总统Putin说', ['Putin']],
    ['Putin은 말했다', ['Putin']],
  ])('are where the word ends in %j', (text, expected) => {
    expect(found(['Putin'], text)).toEqual(expected);
  });

  it('are not asked for in Chinese, which writes words without spaces', () => {
    expect(found([any('普京')], '俄罗斯总统普京访问北京', 'zh-Hans')).toEqual(['普京']);
  });

  it('are not asked for on the right in Korean names, since particles follow', () => {
    const lexicon = tinyLexicon([{ id: 'it', aliases: { ja: [any('푸틴')] } }]);
    expect(findMentions('푸틴은', lexicon, 'ja')).toHaveLength(1);
    expect(findMentions('라스푸틴', lexicon, 'ja')).toHaveLength(0);
  });

  it.each([
    ['الصين', 'الصين'],
    ['والصين', 'الصين'],
    ['بالصين', 'الصين'],
    ['وبالصين', 'الصين'],
    ['كالصين', 'الصين'],
    ['لـالصين', 'الصين'],
  ])('let Arabic particles stand before a name: %s', (text, name) => {
    expect(found([any('الصين')], text, 'ar')).toEqual([name]);
  });

  it('do not cut an Arabic word in two', () => {
    expect(found([any('الصين')], 'الصينية', 'ar')).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['white space of any kind and length', 'Xi\u00a0\n\t Jinping'],
    ['a soft hyphen', 'Xi Jin\u00adping'],
    ['zero-width units', 'X\u200bi J\u200di\u2060nping'],
    ['combining accents', 'Xi\u0301 Ji\u0300nping'],
    ['composed accents', 'Xí Jìnpíng'],
    ['full-width letters', 'Ｘｉ Ｊｉｎｐｉｎｇ'],
    ['full capitals', 'XI JINPING'],
  ])('steps over %s, and the span covers it', (_what, written) => {
    expect(found(['Xi Jinping'], `President ${written} said`)).toEqual([written]);
  });

  it.each(['China–Russia', 'China‑Russia', 'China—Russia', 'China−Russia'])(
    'takes every dash for a hyphen: %s',
    (written) => {
      expect(found([any('China-Russia')], `the ${written} border`)).toEqual([written]);
    },
  );

  it.each(['People’s Bank', 'Peopleʼs Bank', 'People`s Bank'])(
    'takes every apostrophe for one: %s',
    (written) => {
      expect(found(["People's Bank"], written)).toEqual([written]);
    },
  );

  it('keeps a grapheme whole when marks follow the last letter', () => {
    expect(found([any('北京')], '北京\u{fe00}的', 'zh-Hans')).toEqual(['北京\u{fe00}']);
  });

  it('does not drift behind letters that grow when lowered', () => {
    expect(found(['Putin'], 'İİİ Putin')).toEqual(['Putin']);
  });
});

describe('case', () => {
  it.each([
    ['name', 'United Nations', ['United Nations', 'UNITED NATIONS']],
    ['exact', 'United Nations', ['United Nations']],
    ['any', 'United Nations', ['United Nations', 'UNITED NATIONS', 'united nations', 'United nations']],
  ] as const)('%s', (rule, text, expected) => {
    const written = 'United Nations, UNITED NATIONS, united nations, United nations';
    expect(found([{ text, case: rule }], written)).toEqual(expected);
  });

  it('keeps short capitals from everyday words', () => {
    expect(found([exact('UN'), exact('US'), exact('WHO')], 'Kim Jong Un asked us who UN and US are')).toEqual(
      ['UN', 'US'],
    );
  });

  it('minds accents in exact aliases alone', () => {
    expect(found([exact('Xi')], 'Xì and Xi')).toEqual(['Xi']);
    expect(found(['Vladímir'], 'Vladimir')).toEqual(['Vladimir']);
  });

  it('reads inflected forms under the rule of their alias', () => {
    const alias: Alias = { text: 'Путин', case: 'name', forms: ['Путина', 'Путиным'] };
    expect(found([alias], 'Путина с Путиным, путина', 'ru')).toEqual(['Путина', 'Путиным']);
  });
});

describe('rivals', () => {
  it('gives the longest name at a place', () => {
    const lexicon = tinyLexicon([
      { id: 'un', aliases: { en: [exact('UN')] } },
      { id: 'council', aliases: { en: ['UN Security Council'] } },
    ]);
    const [only, ...rest] = findMentions('the UN Security Council', lexicon, 'en');
    expect(lexicon.topics[only?.topic ?? -1]?.id).toBe('council');
    expect(rest).toEqual([]);
  });

  it('gives the leftmost of names that overlap', () => {
    expect(found(['Great Hall', 'Hall of the People'], 'Great Hall of the People')).toEqual(['Great Hall']);
  });

  it('falls back on the shorter name where the longer one lacks what it needs', () => {
    const lexicon = tinyLexicon([
      { id: 'region', aliases: { en: [{ text: 'Kharkiv front', case: 'name', needs: [['war']] }] } },
      { id: 'city', aliases: { en: ['Kharkiv'] } },
      { id: 'war', aliases: { en: ['the War'] } },
    ]);
    const topics = (text: string) =>
      findMentions(text, lexicon, 'en').map(({ topic }) => lexicon.topics[topic]?.id);
    expect(topics('Kharkiv front')).toEqual(['city']);
    expect(topics('Kharkiv front, the War')).toEqual(['region', 'war']);
  });
});

describe('phrases that hide a name', () => {
  const sea: Alias = { text: 'China', case: 'name', not: ['South China Sea', 'China'] };

  it('hide it inside themselves only', () => {
    expect(found([sea], 'In the South China Sea, China')).toEqual(['China']);
  });

  it('never hide a name that they equal', () => {
    expect(found([sea], 'China')).toEqual(['China']);
  });

  it('hide names of their own topic alone', () => {
    const lexicon = tinyLexicon([
      { id: 'summit', aliases: { en: [any('summit', { not: ['G20 summit'] })] } },
      { id: 'g20', aliases: { en: [exact('G20')] } },
    ]);
    const text = 'the G20 summit';
    expect(findMentions(text, lexicon, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'G20',
    ]);
  });

  it('hide from any of several that overlap, the one that reaches furthest', () => {
    const country: Alias = {
      text: 'China',
      case: 'name',
      not: ['Bank of China', 'China Bank', 'of China Bank Limited'],
    };
    expect(found([country], 'Bank of China Bank Limited, China Bank, China')).toEqual(['China']);
  });

  it('mind capitals where the name does', () => {
    const country = exact('US', { not: ['CONTACT US'] });
    expect(found([country], 'CONTACT US')).toEqual([]);
    expect(found([country], 'contact US officials')).toEqual(['US']);
  });
});

describe('needs', () => {
  const lexicon = tinyLexicon([
    { id: 'trade', aliases: { en: [any('trade', { needs: [['russia', 'kremlin'], ['china']] })] } },
    { id: 'russia', aliases: { en: ['Russia'] } },
    { id: 'kremlin', aliases: { en: ['Kremlin'] } },
    { id: 'china', aliases: { en: ['China'] } },
    { id: 'deal', aliases: { en: [any('deal', { needs: [['trade']] })] } },
    { id: 'chicken', aliases: { en: [any('chicken', { needs: [['egg']] })] } },
    { id: 'egg', aliases: { en: [any('egg', { needs: [['chicken']] })] } },
  ]);
  const topics = (text: string) =>
    findMentions(text, lexicon, 'en').map(({ topic }) => lexicon.topics[topic]?.id);

  it.each([
    ['trade', []],
    ['trade with Russia', ['russia']],
    ['trade of the Kremlin with China', ['trade', 'kremlin', 'china']],
  ])('of each group one topic must be on the page: %s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it('may be met by a topic that has needs of its own', () => {
    expect(topics('a trade deal of Russia and China')).toEqual(['trade', 'deal', 'russia', 'china']);
  });

  it('that only meet each other are not met', () => {
    expect(topics('chicken and egg')).toEqual([]);
  });
});
