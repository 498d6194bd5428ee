import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import {
  type DeclensionFault,
  declensionTable,
  INFLECTING_LANGUAGES,
  inflect,
} from '../../../src/core/lexicon/declensions.ts';
import { formsOf } from '../../../src/core/lexicon/forms-of.ts';
import { tinyPack } from '../../fixtures/lexicon/tiny-lexicon.ts';

const PATTERNS = INFLECTING_LANGUAGES.flatMap((language) =>
  Object.keys(declensionTable(language)?.patterns ?? {}),
);

/** Texts that reach deep: real names, words that fit many patterns, and whatever else. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('Путин', 'Україна', 'Praga', 'Кремль', 'заява', '«Китай»', 'Haus', '', 'а', '\ud83d'),
    )
    .map((words) => words.join(' ')),
);
const anyPattern = fc.oneof(
  fc.constantFrom('-', ...PATTERNS),
  fc.tuple(fc.constantFrom(...PATTERNS), fc.string()).map(([name, stem]) => `${name}:${stem}`),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', ':'),
  fc.string(),
);
const anyDeclension = fc.array(anyPattern).map((patterns) => patterns.join(' '));

describe('whatever is inflected', () => {
  it('gives forms without the name itself and without repeats, or says what is wrong', () => {
    fc.assert(
      fc.property(anyText, anyDeclension, (text, declension) => {
        const inflection = inflect(text, declension);
        if (!inflection.ok) return;
        expect(inflection.forms).not.toContain(text);
        expect(new Set(inflection.forms).size).toBe(inflection.forms.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('fits each word of each pattern that it can fit, with as many words in each form as in the name', () => {
    const name = fc.constantFrom(
      'Путин',
      'Москва',
      'Україна',
      'Praga',
      'Bündnis',
      'Кремль',
      'Unia',
      '«Штати»',
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...PATTERNS),
        (words, one) => {
          const inflection = inflect(words.join(' '), words.map(() => one).join(' '));
          if (!inflection.ok) return;
          for (const form of inflection.forms) expect(form.split(' ')).toHaveLength(words.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

const FAULTS: readonly (readonly [what: string, text: string, declension: string, fault: DeclensionFault])[] =
  [
    ['an unknown pattern', 'Путин', 'ru-noun-x', { kind: 'unknown', pattern: 'ru-noun-x' }],
    ['no pattern', 'Путин', '', { kind: 'unknown', pattern: '' }],
    ['a name on a prototype', 'Путин', 'constructor', { kind: 'unknown', pattern: 'constructor' }],
    ['two spaces', 'Путин', 'ru-surname-in ', { kind: 'unknown', pattern: '' }],
    ['too few patterns', 'Северная Корея', 'ru-adj-f', { kind: 'count', words: 2, patterns: 1 }],
    ['too many patterns', 'США', '- -', { kind: 'count', words: 1, patterns: 2 }],
    [
      'a wrong ending',
      'Корея',
      'ru-noun-f-hard',
      { kind: 'ending', word: 'Корея', pattern: 'ru-noun-f-hard' },
    ],
    ['an ending alone', 'а', 'ru-noun-f-hard', { kind: 'ending', word: 'а', pattern: 'ru-noun-f-hard' }],
    [
      'capitals throughout',
      'РОССИЯ',
      'ru-noun-f-soft',
      { kind: 'ending', word: 'РОССИЯ', pattern: 'ru-noun-f-soft' },
    ],
    ['a number', '2024', 'de-noun-s', { kind: 'ending', word: '2024', pattern: 'de-noun-s' }],
    ['another word’s stem', 'Павел', 'ru-noun-m-hard:Льв', { kind: 'stem', word: 'Павел', stem: 'Льв' }],
    ['an empty stem', 'Павел', 'ru-noun-m-hard:', { kind: 'stem', word: 'Павел', stem: '' }],
    ['a stem with a digit', 'Павел', 'ru-noun-m-hard:П1', { kind: 'stem', word: 'Павел', stem: 'П1' }],
    [
      'patterns of two languages',
      'Путин Praga',
      'ru-surname-in pl-noun-f',
      { kind: 'languages', languages: ['ru', 'pl'] },
    ],
    [
      'too many variants',
      'суд суд суд суд суд суд суд',
      Array(7).fill('uk-noun-m-hard-u').join(' '),
      { kind: 'forms' },
    ],
  ];

describe('a declension that cannot be', () => {
  it.each(FAULTS)('is told by %s', (_what, text, declension, fault) => {
    expect(inflect(text, declension)).toEqual({ ok: false, fault });
  });
});

describe('the forms of an alias', () => {
  it('are those that it lists and then those that its declension makes, each once', () => {
    const alias = { text: 'Москва', forms: ['Москвой', 'Первопрестольная'], declension: 'ru-noun-f-hard' };
    expect(formsOf(alias)).toEqual(['Москвой', 'Первопрестольная', 'Москвы', 'Москве', 'Москву', 'Москвою']);
  });

  it.each([
    [{ text: 'Москва' }],
    [{ text: 'Москва', forms: ['Москва'] }],
    [{ text: 'Москва', declension: 'no-such' }],
    [{ text: undefined, declension: 'ru-noun-f-hard' }],
  ])('are none of %j', (alias) => {
    expect(formsOf(alias)).toEqual([]);
  });

  it('stand in the lexicon under the rules of the alias', () => {
    const aliases = { pl: [{ text: 'Praga', case: 'exact' as const, declension: 'pl-noun-f' }] };
    const { entries } = compileLexicon([tinyPack([{ id: 'prague', aliases }])]);
    expect(entries.map(({ surface, case: rule }) => `${surface} ${rule}`).sort()).toEqual(
      ['Praga', 'Pragi', 'Pradze', 'Pragę', 'Pragą', 'Prago'].map((surface) => `${surface} exact`).sort(),
    );
  });
});

describe('the table of declensions in packs/README.md', () => {
  const rows = readFileSync('packs/README.md', 'utf8')
    .split('\n')
    .map((line) => /^\| `((?:ru|uk|pl|de)-[a-z-]+)` \| [^|]+ \| ([^|:]+)(?:: ([^|]+))? \|$/.exec(line))
    .filter((row) => row !== null)
    .map(([, name = '', example = '', forms = '']) => ({ name, example, forms }));

  it('has all of them and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(PATTERNS);
  });

  it.each(rows)('has the forms that $name makes', ({ name, example, forms }) => {
    expect(inflect(example, name)).toMatchObject({ forms: forms === '' ? [] : forms.split(', ') });
  });
});
