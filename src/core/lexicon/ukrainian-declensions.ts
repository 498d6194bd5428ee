import { adjective, type DeclensionTable, noun, type Row, surname, THINGS } from './declension-table.ts';

const SIBILANT = '[жчшщ]';
/** Letters before which я, ю, є, ї are read with й, the apostrophe in its three spellings included. */
const VOWEL = "[аеєиіїоуюя'’ʼ]";

/** Masculine nouns of the hard group; which have а and which у in the genitive, only a dictionary tells. */
function hardMasculine(genitive: 'а' | 'у'): Row[] {
  return [
    ['', 'к', `${genitive} у/ові _ ом у у`],
    ['', '[гґ]', `${genitive} у/ові _ ом <зі у`],
    ['', 'х', `${genitive} у/ові _ ом у у`],
    ['', SIBILANT, `${genitive} у/еві _ ем і у/е`],
    ['', '[бвдзлмнпрстфц]', `${genitive} у/ові _ ом і е`],
  ];
}

/** Masculine nouns in -ь, -й and soft -р (Ігор). */
function softMasculine(genitive: 'я' | 'ю'): Row[] {
  return [
    ['ь', '', `${genitive} ю/еві _ ем і ю`],
    ['й', '[аеіоу]', `${genitive} ю/єві _ єм ї ю`],
    ['', 'р', `${genitive} ю/еві _ ем і ю`],
  ];
}

/**
 * Ukrainian, after the groups of the orthography of 2019. Datives in -ові and -у stand side by side, also mixed in
 * one phrase (Володимирові Путіну); locatives in -ові and -у look like them and are not given again.
 */
export const UKRAINIAN: DeclensionTable = {
  language: 'uk',
  cases: ['genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'],
  substitutes: {},
  endingsShowGender: true,
  firstNamesInflect: true,
  alternations: [
    ['ок', 'к'],
    ['ець', 'ц'],
    ['ень', 'н'],
    ['ід', 'од'],
  ],
  patterns: {
    'uk-surname-ov': surname('m', [['', '(?:ов|ев|єв)', 'а у/ові _ им і е']]),
    'uk-surname-in': surname('m', [['', '[иії]н', 'а у/ові _ им і е']]),
    'uk-noun-m-iv': noun(
      'm',
      [
        ['їв', '', 'єва єву/євові _ євом єві єве'],
        ['ів', '', 'ова ову/овові _ овом ові ове'],
      ],
      { kinds: ['place'] },
    ),
    'uk-noun-m-hard-a': noun('m', hardMasculine('а'), {
      ending: '(?<![аяиії]х|[ії]в)',
      kinds: ['person', 'place'],
    }),
    'uk-noun-m-hard-u': noun('m', hardMasculine('у'), { ending: '(?<![аяиії]х|[ії]в)', kinds: THINGS }),
    'uk-noun-m-soft-u': noun('m', softMasculine('ю'), { ending: '(?:(?<!и)й|[лнц]ь)', kinds: THINGS }),
    'uk-noun-m-soft-a': noun('m', softMasculine('я'), {
      ending: '(?:(?<!и)й|[лнц]ь)',
      kinds: ['person', 'place'],
    }),
    'uk-noun-m-o': noun(
      'm',
      [
        ['о', 'к', 'а у/ові _ ом у у'],
        ['о', '[влмнпрт]', 'а у/ові _ ом і е'],
      ],
      { kinds: ['person'] },
    ),
    'uk-noun-f-hard': noun('f', [
      ['а', 'кк', 'и <<цці у ою <<цці о'],
      ['а', 'к', 'и <ці у ою <ці о'],
      ['а', '[гґ]', 'и <зі у ою <зі о'],
      ['а', 'х', 'и <сі у ою <сі о'],
      ['а', SIBILANT, 'і і у ею і е'],
      ['а', '[бвдзлмнпрстфц]', 'и і у ою і о'],
    ]),
    'uk-noun-f-soft': noun(
      'f',
      [
        ['я', VOWEL, 'ї ї ю єю ї є'],
        ['я', '[бвдзлмнпрстфц]', 'і і ю ею і е'],
      ],
      { ending: "(?<!нн|тт|лл|зз|дд|сс|[бпвм]['’ʼ])я" },
    ),
    'uk-noun-f-consonant': noun(
      'f',
      [
        ['ість', '', 'ості ості ість істю ості осте'],
        ['ь', `${VOWEL}[дтзсцлн]`, 'і і ь *ю і е'],
        ['ь', '', 'і і ь ю і е'],
        ['', `${VOWEL}[жчш]`, 'і і 0 *ю і е'],
        ['', SIBILANT, 'і і 0 ю і е'],
        ['', '[бпвмф]', 'і і 0 ’ю і е'],
      ],
      { ending: '(?:[сф]ть|[дзс]ь|іч)' },
    ),
    'uk-noun-n-hard': noun('n', [
      ['о', 'к', 'а у _ ом у _'],
      ['о', '', 'а у _ ом і _'],
    ]),
    'uk-noun-n-soft': noun(
      'n',
      [
        ['е', SIBILANT, 'а у _ ем і _'],
        ['е', '', 'я ю _ ем і _'],
        ['я', VOWEL, 'я ю _ ям ї _'],
        ['я', '', 'я ю _ ям і _'],
      ],
      { ending: "(?:е|([дзлнстцжчш])\\1я|[бпвм]['’ʼ]я)" },
    ),
    'uk-noun-pl-iy': noun('pl', [['ії', '', 'ій іям _ іями іях _']]),
    'uk-noun-pl-iv': noun('pl', [
      ['и', '', 'ів ам _ ами ах _'],
      ['і', SIBILANT, 'ів ам _ ами ах _'],
      ['і', '', 'ів ям _ ями ях _'],
      ['ї', '', 'їв ям _ ями ях _'],
    ]),
    'uk-noun-pl-ey': noun('pl', [
      ['і', SIBILANT, 'ей ам _ ами ах _'],
      ['і', '', 'ей ям _ ями ях _'],
    ]),
    'uk-noun-pl-zero': noun(
      'pl',
      [
        ['и', '', '0 ам _ ами ах _'],
        ['а', '', '0 ам _ ами ах _'],
        ['і', SIBILANT, '0 ам _ ами ах _'],
        ['і', '', 'ь ям _ ями ях _'],
        ['я', '(?:нн|тт|лл)', '<ь ям _ ями ях _'],
      ],
      { ending: '(?:[иі]|(?:ств|йськ)а|(?:нн|тт|лл)я)' },
    ),
    'uk-adj-m': adjective('m', [
      ['ий', '', 'ого ому _ им ому ий'],
      ['ій', '', 'ього ьому _ ім ьому ій'],
      ['їй', '', 'його йому _ їм йому їй'],
    ]),
    'uk-adj-f': adjective(
      'f',
      [
        ['а', '', 'ої ій у ою ій а'],
        ['я', '', 'ьої ій ю ьою ій я'],
      ],
      { ending: '(?:[сцз]ьк|ик|[оеє]в|н|лив|ат|ит)а|ня' },
    ),
    'uk-adj-n': adjective(
      'n',
      [
        ['е', '', 'ого ому _ им ому _'],
        ['є', '', 'ього ьому _ ім ьому _'],
      ],
      { ending: '(?:[кнвт]е|нє)' },
    ),
    'uk-adj-pl': adjective(
      'pl',
      [
        ['і', '', 'их им _ ими их _'],
        ['ї', '', 'їх їм _ їми їх _'],
      ],
      { ending: '[кнвт]і' },
    ),
    'uk-adj-pl-soft': adjective('pl', [['і', '', 'іх ім _ іми іх _']], { ending: 'жні' }),
  },
};
