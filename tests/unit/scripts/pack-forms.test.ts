import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/pack.ts';
import { inflectingLanguages, proposedForms } from '../../../scripts/pack-forms.ts';
import type { Alias } from '../../../src/core/model/topic.ts';
import { tinyPack } from '../../fixtures/lexicon/tiny-lexicon.ts';

function linesFor(...ru: Partial<Alias>[]): string[] {
  const aliases = {
    ru: ru.map((alias) => ({ text: 'Москва', case: 'name' as const, ...alias })),
    en: ['Moscow'],
  };
  return proposedForms(tinyPack([{ id: 'moscow', kind: 'place', aliases }]), ['ru']);
}

describe('npm run pack -- forms', () => {
  it('proposes the likely declension for an alias without forms', () => {
    expect(linesFor({})).toEqual([
      'topics[0].aliases.ru[0] “Москва”',
      '    likely "ru-noun-f-hard": Москвы, Москве, Москву, Москвой, Москвою',
      '1 without forms have a likely declension; of 0 a declension makes the listed forms. Nothing was written.',
    ]);
  });

  it('names rivals that endings cannot tell apart', () => {
    const [, likely, rival] = linesFor({ text: 'страны' });
    expect([likely, rival]).toEqual([
      expect.stringContaining('likely "ru-noun-pl-ov"'),
      expect.stringContaining('or "ru-noun-pl-zero"'),
    ]);
  });

  it.each([
    ['the forms listed', ['Москвы', 'Москве', 'Москву', 'Москвой', 'Москвою'], ''],
    ['more forms', ['Москвы'], ' and Москве, Москву, Москвой, Москвою'],
  ])('says which declension makes %s', (_what, forms, more) => {
    expect(linesFor({ forms })[1]).toBe(`    "ru-noun-f-hard" makes the forms listed${more}`);
  });

  it.each([
    ['has a declension', { declension: 'ru-noun-f-hard' }],
    ['does not inflect', { text: 'США' }],
    ['has forms that no declension makes', { forms: ['Первопрестольная'] }],
  ])('passes over an alias that %s', (_what, alias) => {
    expect(linesFor(alias)).toHaveLength(1);
  });

  it.each([
    [undefined, ['ru', 'uk', 'pl', 'de']],
    ['pl', ['pl']],
    ['en', null],
    ['RU', null],
  ])('understands %j as the languages %j', (named, languages) => {
    expect(inflectingLanguages(named)).toEqual(languages);
  });
});

describe('npm run pack -- forms with a folder', () => {
  beforeEach(() => {
    vi.stubEnv('INIT_CWD', undefined);
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it.each([
    ['reads the pack', ['packs/russia-china-summit-2024', 'pl'], 0],
    ['refuses a language whose names do not inflect by rule', ['packs/russia-china-summit-2024', 'en'], 2],
    ['refuses two languages', ['packs/russia-china-summit-2024', 'pl', 'ru'], 2],
    ['refuses to do without a pack', [], 2],
  ])('%s', async (_what, argv, code) => {
    expect(await main(['forms', ...argv])).toBe(code);
  });
});
