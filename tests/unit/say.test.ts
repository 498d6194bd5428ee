import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../src/ui/format-date.ts';
import { inClauses, inRow, listed, say, sayCount, sayParts, speak, uiLanguage } from '../../src/ui/say.ts';
import { localeMessages } from '../setup/locale-messages.ts';

afterAll(() => speak(localeMessages('en')));

const XI = { name: 'Xi', set: 'quoted' } as const;

describe.each([
  {
    folder: 'en',
    language: 'en',
    counts: ['0 topics', '1 topic', '2 topics', '5 topics', '21 topics', '12,345 topics'],
    list: ['A', ', ', 'B', ' and ', '2 more'],
    row: '1, 2, 3',
    form: ['“Xi”', ', a form of ', 'Y'],
    dates: ['16 May 2024', 'May 2024', '2024'],
  },
  {
    folder: 'de',
    language: 'de',
    counts: ['0 Themen', '1 Thema', '2 Themen', '5 Themen', '21 Themen', '12.345 Themen'],
    list: ['A', ', ', 'B', ' und ', '2 weitere'],
    row: '1, 2, 3',
    form: ['“Xi”', ', eine Form von ', 'Y'],
    dates: ['16. Mai 2024', 'Mai 2024', '2024'],
  },
  {
    folder: 'fr',
    language: 'fr',
    counts: ['0 sujet', '1 sujet', '2 sujets', '5 sujets', '21 sujets', '12 345 sujets'],
    list: ['A', ', ', 'B', ' et ', '2 autres'],
    row: '1, 2, 3',
    form: ['“Xi”', ', forme de ', 'Y'],
    dates: ['16 mai 2024', 'mai 2024', '2024'],
  },
  {
    folder: 'es',
    language: 'es',
    counts: ['0 temas', '1 tema', '2 temas', '5 temas', '21 temas', '12.345 temas'],
    list: ['A', ', ', 'B', ' y ', '2 más'],
    row: '1, 2, 3',
    form: ['“Xi”', ', una forma de ', 'Y'],
    dates: ['16 de mayo de 2024', 'mayo de 2024', '2024'],
  },
  {
    folder: 'ru',
    language: 'ru',
    counts: ['0 тем', '1 тема', '2 темы', '5 тем', '21 тема', '12 345 тем'],
    list: ['A', ', ', 'B', ' и ', 'ещё 2'],
    row: '1, 2, 3',
    form: ['“Xi”', ' — форма от ', 'Y'],
    dates: ['16 мая 2024 г.', 'май 2024 г.', '2024'],
  },
  {
    folder: 'zh_CN',
    language: 'zh-Hans',
    counts: ['0 个条目', '1 个条目', '2 个条目', '5 个条目', '21 个条目', '12,345 个条目'],
    list: ['A', '、', 'B', '和', '另外 2 个'],
    row: '1、2、3',
    form: ['“Xi”', '，', 'Y', '的词形变化'],
    dates: ['2024年5月16日', '2024年5月', '2024年'],
  },
])('in $folder', ({ folder, language, counts, list, row, form, dates }) => {
  beforeEach(() => speak(localeMessages(folder)));

  it('numbers stand with the plural form that they take', () => {
    const said = [0, 1, 2, 5, 21, 12_345].map((count) => sayCount('topics', count));
    expect(said.map(plainSpaces)).toEqual(counts);
  });

  it('names are listed, and those that are too many are counted', () => {
    expect(listed(['A', 'B', 'C', 'D'], 'and', 2)).toEqual(list);
    expect(listed([], 'or', 2)).toEqual([]);
    expect(inRow(['1', '2', '3'])).toBe(row);
  });

  it('names keep their place in a sentence', () => {
    const parts = sayParts('why_words_form', XI, 'Y');
    expect(parts.map((part) => (typeof part === 'string' ? plainSpaces(part) : `“${part.name}”`))).toEqual(
      form,
    );
    expect(parts).toContain(XI);
  });

  it('dates are written at their own precision', () => {
    expect(['2024-05-16', '2024-05', '2024'].map((date) => plainSpaces(formatDate(date)))).toEqual(dates);
  });

  it('text in the same language needs no mark of its own', () => {
    expect(uiLanguage()).toBe(language);
  });
});

it.each([
  ['none', [], ['']],
  ['one', [['whole words']], ['Whole words']],
  ['two', [['whole words'], ['only inside ', XI]], ['Whole words', '; ', 'only inside ', XI]],
  ['a name first', [[XI, ' stands here'], ['twice']], [XI, ' stands here', '; ', 'twice']],
])('clauses follow each other, the first with a capital: %s', (_, clauses, parts) => {
  speak(localeMessages('en'));
  expect(inClauses(clauses)).toEqual(parts);
});

it('a key without a message is an error, and so is a word before the messages are there', () => {
  speak({ message: () => '' });
  expect(() => say('popup_pause')).toThrow(new RangeError('no message popup_pause'));
});

/** Browsers of several years differ in which no-break space they put into numbers. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
