import { describe, expect, it } from 'vitest';
import { describeFaults, type FaultRow, faultsAfter } from './expect-faults.ts';

const ALIAS = 'topics[0].aliases.ru[0]';
const DECLENSION = `${ALIAS}.declension`;

const DECLENSIONS: readonly FaultRow[] = [
  ['a declension is no text', DECLENSION, 1, [DECLENSION], 'quotation marks'],
  [
    'a declension is unknown',
    DECLENSION,
    'ru-noun-x -',
    [DECLENSION],
    '“ru-noun-x” is no declension. Write, for',
  ],
  [
    'a declension has too few patterns',
    DECLENSION,
    'ru-adj-m',
    [DECLENSION],
    '2 words, and the declension 1 pattern.',
  ],
  [
    'a word does not fit its declension',
    DECLENSION,
    'ru-adj-f ru-noun-m-hard',
    [DECLENSION],
    '“Олдерский” does not end as words of ru-adj-f do. Those that fit are ru-noun-m-soft,',
  ],
  [
    'a declension is of another language',
    DECLENSION,
    '- uk-noun-m-hard-a',
    [DECLENSION],
    'The declension is of uk, and the alias stands under ru.',
  ],
  ['a declension mixes languages', DECLENSION, 'ru-adj-m uk-noun-m-hard-a', [DECLENSION], 'are of ru and uk'],
  [
    'a stem is another word’s',
    DECLENSION,
    '- ru-noun-m-hard:гост',
    [DECLENSION],
    '“гост” is no stem of “мост”',
  ],
  [
    'a name stands in a language without declensions',
    'topics[0].aliases.en[0].declension',
    'de-noun-s de-noun-s',
    ['topics[0].aliases.en[0].declension'],
    'Names in en do not inflect by rule',
  ],
  [
    'a word fits no declension of its language',
    ALIAS,
    { text: 'Мост 12', case: 'name', declension: 'ru-noun-m-hard ru-noun-m-hard' },
    [DECLENSION],
    'Write - for it',
  ],
  [
    'variants multiply',
    'topics[0].aliases.uk',
    [
      {
        text: Array(7).fill('суд').join(' '),
        case: 'any',
        declension: Array(7).fill('uk-noun-m-hard-u').join(' '),
      },
    ],
    ['topics[0].aliases.uk[0].declension'],
    'too many forms',
  ],
];

describeFaults('declensions', DECLENSIONS);

describe('a declension in a pack', () => {
  it.each(['ru-adj-m ru-noun-m-hard', '- -', '- ru-noun-m-hard'])('may be %j', (declension) => {
    expect(faultsAfter([DECLENSION, declension])).toEqual([]);
  });

  it('claims the forms that it makes for its topic, named once', () => {
    const river = {
      ru: [{ text: 'Олдерском мосту', case: 'any', forms: ['Олдерским мостом', 'Олдерскому мосту'] }],
    };
    const faults = faultsAfter([DECLENSION, 'ru-adj-m ru-noun-m-hard'], ['topics[3].aliases', river]);
    expect(faults.map(({ path }) => path).sort()).toEqual([
      DECLENSION,
      `${ALIAS}.forms[1]`,
      'topics[3].aliases.ru[0].forms[0]',
      'topics[3].aliases.ru[0].forms[1]',
    ]);
    expect(faults.find(({ path }) => path === DECLENSION)?.message).toContain(
      '“Олдерским мостом” also names',
    );
  });
});
