import { describe, expect, it } from 'vitest';
import { compileLexicon, compileLexicons } from '../../../src/core/lexicon/compile-lexicon.ts';
import {
  TEXT_LANGUAGES,
  type TextLanguage,
  textLanguageOf,
} from '../../../src/core/lexicon/text-languages.ts';
import type { Alias } from '../../../src/core/model/topic.ts';
import { tinyPack } from '../../fixtures/lexicon/tiny-lexicon.ts';

const any = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'any', ...more });

const pack = tinyPack([
  {
    id: 'china',
    kind: 'place',
    aliases: {
      en: [{ text: 'China', case: 'name', not: ['South China Sea'] }],
      de: [{ text: 'China', case: 'name', forms: ['Chinas'], not: ['Südchinesisches Meer'] }],
      fr: ['Chine'],
      'zh-Hans': [any('中国', { not: ['中国日报'] })],
      ru: [{ text: 'Китай', case: 'name', unless: ['фарфор'] }],
    },
  },
  { id: 'trade', kind: 'concept', aliases: { en: [any('trade')], de: ['Handel'], 'zh-Hans': [any('贸易')] } },
  {
    id: 'wang',
    kind: 'person',
    aliases: { en: ['Wang Yi', { text: 'Wang', case: 'name', surname: 'after', needs: [['china']] }] },
  },
]);

const surfaces = (language: TextLanguage) =>
  compileLexicon([pack], language).entries.map(({ surface }) => surface);

describe('the lexicon for text of a language', () => {
  it('has all of its own names and phrases', () => {
    expect(surfaces('en')).toEqual(
      expect.arrayContaining(['China', 'South China Sea', 'trade', 'Wang Yi', 'Wang']),
    );
  });

  it('has of languages with its letters the plain names of persons, places and organizations', () => {
    expect(surfaces('en')).toEqual(expect.arrayContaining(['Chine', 'Chinas']));
    expect(surfaces('en')).not.toContain('Handel');
    expect(surfaces('de')).not.toContain('Wang');
  });

  it('has of other scripts plain names alone, without the phrases that hide them', () => {
    expect(surfaces('en')).toEqual(expect.arrayContaining(['中国', 'Китай']));
    for (const left of ['贸易', '中国日报', 'фарфор']) expect(surfaces('en')).not.toContain(left);
  });

  it('has English names, but no everyday words, in a language of another script or of no pack', () => {
    for (const language of ['ru', 'zh', 'other'] as const) {
      expect(surfaces(language)).toEqual(expect.arrayContaining(['China', 'South China Sea', 'Wang Yi']));
      expect(surfaces(language)).not.toContain('trade');
    }
  });

  it('has the topics of all, in the same order', () => {
    const ids = [...compileLexicons([pack])].map(([, { topics }]) => topics.map(({ id }) => id).join());
    expect(new Set(ids)).toEqual(new Set(['china,trade,wang']));
    expect(ids).toHaveLength(TEXT_LANGUAGES.length);
  });
});

describe('the language of text', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['yue', 'zh'],
    ['pt_BR', 'pt'],
    ['DE', 'de'],
    ['', 'other'],
    ['tlh', 'other'],
    ['constructor', 'other'],
    ['other', 'other'],
  ])('for %j is %s', (tag, language) => {
    expect(textLanguageOf(tag)).toBe(language);
  });
});
