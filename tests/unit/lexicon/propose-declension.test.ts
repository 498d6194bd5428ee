import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { INFLECTING_LANGUAGES } from '../../../src/core/lexicon/declensions.ts';
import { formsOf } from '../../../src/core/lexicon/forms-of.ts';
import { declensionMaking, proposeDeclensions } from '../../../src/core/lexicon/propose-declension.ts';
import {
  type Alias,
  PACK_LANGUAGES,
  type PackLanguage,
  type TopicKind,
} from '../../../src/core/model/topic.ts';

type Row = readonly [language: PackLanguage, kind: TopicKind, text: string, declension: string | undefined];

const LIKELY: readonly Row[] = [
  ['ru', 'person', 'Владимир Путин', 'ru-noun-m-hard ru-surname-in'],
  ['ru', 'person', 'Мария Захарова', 'ru-noun-f-soft ru-surname-ova'],
  ['ru', 'person', 'Юрий Ушаков', 'ru-noun-m-soft ru-surname-ov'],
  ['ru', 'person', 'Зеленский', 'ru-adj-m'],
  ['ru', 'person', 'Си Цзиньпин', '- ru-noun-m-hard'],
  ['ru', 'person', 'Хань Чжэн', '- ru-noun-m-hard'],
  ['ru', 'person', 'Ван И', undefined],
  ['ru', 'person', 'Сергей Шойгу', 'ru-noun-m-soft -'],
  ['ru', 'place', 'Россия', 'ru-noun-f-soft'],
  ['ru', 'place', 'Северная Корея', 'ru-adj-f ru-noun-f-soft'],
  ['ru', 'place', 'Поднебесная', 'ru-adj-f'],
  ['ru', 'organization', '«Большая двадцатка»', 'ru-adj-f-stressed ru-noun-f-hard'],
  ['ru', 'concept', 'многополярный миропорядок', 'ru-adj-m ru-noun-m-hard:миропорядк'],
  ['ru', 'event', 'пятый срок', 'ru-adj-m ru-noun-m-hard'],
  ['ru', 'concept', 'международные организации', 'ru-adj-pl ru-noun-pl-iy'],
  ['ru', 'event', 'вторжение в Украину', 'ru-noun-n-soft - -'],
  ['ru', 'concept', 'Пояс и путь', undefined],
  ['ru', 'concept', 'Один пояс, один путь', undefined],
  ['ru', 'concept', 'без границ', undefined],
  ['ru', 'place', 'КНР', undefined],
  ['ru', 'concept', 'в рублях', undefined],
  ['uk', 'place', 'Харків', 'uk-noun-m-iv'],
  ['uk', 'place', 'Китай', 'uk-noun-m-soft-u'],
  ['uk', 'concept', 'Захід', 'uk-noun-m-hard-u:Заход'],
  ['uk', 'person', 'Володимир Зеленський', 'uk-noun-m-hard-a uk-adj-m'],
  ['uk', 'event', 'російсько-українська війна', 'uk-adj-f uk-noun-f-hard'],
  ['pl', 'place', 'Stany Zjednoczone', 'pl-noun-pl-zero pl-adj-pl'],
  ['pl', 'place', 'Związek Radziecki', 'pl-noun-m-u:Związk pl-adj-m'],
  ['pl', 'organization', 'Międzynarodowy Trybunał Karny', 'pl-adj-m pl-noun-m-u pl-adj-m'],
  ['pl', 'person', 'Xi Jinping', '- pl-noun-m-a'],
  ['de', 'organization', 'Vereinte Nationen', 'de-adj-pl de-noun-pl'],
  ['de', 'person', 'Wladimir Putin', '- de-noun-s'],
  ['de', 'place', 'Ukraine', undefined],
  ['de', 'place', 'Region Kursk', undefined],
  ['en', 'place', 'Russia', undefined],
];

describe('the likely declension', () => {
  it.each(LIKELY)('in %s of the %s “%s” is %s', (language, kind, text, declension) => {
    expect(proposeDeclensions(text, language, kind)[0]?.declension).toBe(declension);
  });

  it('comes with others that endings cannot tell from it', () => {
    expect(proposeDeclensions('страны', 'ru', 'concept').map(({ declension }) => declension)).toEqual([
      'ru-noun-pl-ov',
      'ru-noun-pl-zero',
    ]);
  });

  it('of any text has forms, or there is none', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('спільні', 'Велика', 'Praga', 'и', 'Кремль', '', ','), { maxLength: 30 })
        .map((a) => a.join(' ')),
    );
    const kind = fc.constantFrom<TopicKind>('person', 'place', 'concept');
    fc.assert(
      fc.property(text, fc.constantFrom(...PACK_LANGUAGES), kind, (name, language, of) => {
        for (const { forms } of proposeDeclensions(name, language, of)) expect(forms).not.toEqual([]);
      }),
    );
  });
});

function making(alias: Partial<Alias>) {
  return declensionMaking({ text: 'Кремль', case: 'name', ...alias }, 'ru', 'place');
}

describe('the declension that makes the listed forms', () => {
  it('may make more, and says which', () => {
    expect(making({ forms: ['Кремля', 'Кремлем'] })).toEqual({
      declension: 'ru-noun-m-soft',
      forms: ['Кремля', 'Кремлю', 'Кремлем', 'Кремле'],
      added: ['Кремлю', 'Кремле'],
    });
  });

  it('makes accents only where they count', () => {
    expect(making({ forms: ['Кремлём'] })?.declension).toBe('ru-noun-m-soft');
    expect(making({ forms: ['Кремлём'], case: 'exact' })?.declension).toBe('ru-noun-m-soft-stressed');
  });

  it.each([[{ forms: ['Кремлёвский'] }], [{ forms: ['Кремль'] }], [{ forms: [] }], [{}]])(
    'is none for %j',
    (alias) => {
      expect(making(alias)).toBeNull();
    },
  );
});

/**
 * Of the forms that the packs' editors gave to names for which a declension is proposed, in percent. The rest are other
 * wordings that share the alias's rules, such as "Selenskyi", and plurals.
 */
const AGREEMENT: Readonly<Record<string, number>> = { ru: 85, uk: 75, pl: 75, de: 60 };

describe('forms that editors gave, by list or by declension', () => {
  it.each(INFLECTING_LANGUAGES)('are mostly those of the likeliest declension in %s', (language) => {
    const missed: string[] = [];
    let given = 0;
    for (const { kind, aliases } of readPacks().flatMap(({ topics }) => topics)) {
      for (const alias of aliases[language] ?? []) {
        const [proposal] = proposeDeclensions(alias.text, language, kind);
        if (proposal === undefined) continue;
        const forms = formsOf(alias);
        const made = new Set([alias.text, ...proposal.forms].map(withoutAccents));
        given += forms.length;
        missed.push(...forms.filter((form) => !made.has(withoutAccents(form))));
      }
    }
    const agreement = given === 0 ? 100 : ((given - missed.length) / given) * 100;
    expect(agreement, `not among them: ${missed.join(', ')}`).toBeGreaterThanOrEqual(
      AGREEMENT[language] ?? 90,
    );
  });
});

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
