import { adjective, type DeclensionTable, noun, surname } from './declension-table.ts';

const HARD = '[бвгдзклмнпрстфх]';
/** After these and after г, к, х Russian writes и for ы. */
const SIBILANT = '[жшщч]';
const VELAR = '[гкх]';
const VELAR_OR_SIBILANT = '[гкхжшщч]';

/**
 * Russian, after Zaliznyak's classes. The second instrumental is the bookish one of feminine words (Россиею), a
 * case of its own so that a phrase has it in all its words or in none. “Stressed” patterns have their endings
 * stressed, which shows in writing after sibilants (Бушем, but Москвичом) and as ё.
 */
export const RUSSIAN: DeclensionTable = {
  language: 'ru',
  cases: ['genitive', 'dative', 'accusative', 'instrumental', 'second instrumental', 'prepositional'],
  substitutes: { 'second instrumental': 'instrumental' },
  endingsShowGender: true,
  firstNamesInflect: true,
  alternations: [
    ['ок', 'к'],
    ['ец', 'ц'],
  ],
  patterns: {
    'ru-surname-ov': surname('m', [['', '(?:ов|ев|ёв)', 'а у _ ым _ е']]),
    'ru-surname-in': surname('m', [['', '[иы]н', 'а у _ ым _ е']]),
    'ru-surname-ova': surname('f', [['а', '(?:ов|ев|ёв)', 'ой ой у ой ою ой']]),
    'ru-surname-ina': surname('f', [['а', '[иы]н', 'ой ой у ой ою ой']]),
    'ru-noun-m-hard': noun('m', [['', HARD, 'а у _ ом _ е']], { ending: '(?<![аяыи]х)' }),
    'ru-noun-m-sibilant': noun('m', [['', '[жшщчц]', 'а у _ ем _ е']]),
    'ru-noun-m-sibilant-stressed': noun('m', [['', '[жшщчц]', 'а у _ ом _ е']], { ending: 'ич' }),
    'ru-noun-m-soft': noun(
      'm',
      [
        ['ий', '', 'ия ию _ ием _ ии'],
        ['й', '', 'я ю _ ем _ е'],
        ['ь', '', 'я ю _ ем _ е'],
      ],
      { ending: '(?:[аеуэюя]й|(?<![кц]|[ьжшч]н)ий|тель|[лнр]ь)' },
    ),
    'ru-noun-m-soft-stressed': noun(
      'm',
      [
        ['й', '', 'я ю _ ём/ем _ е'],
        ['ь', '', 'я ю _ ём/ем _ е'],
      ],
      { ending: '(?:арь|мль)' },
    ),
    'ru-noun-m-i': noun('m', [['ь', '', 'и и _ ём/ем _ и']], { ending: 'путь' }),
    'ru-noun-f-hard': noun('f', [
      ['а', VELAR, 'и е у ой ою е'],
      ['а', SIBILANT, 'и е у ей ею е'],
      ['а', 'ц', 'ы е у ей ею е'],
      ['а', HARD, 'ы е у ой ою е'],
    ]),
    'ru-noun-f-sibilant-stressed': noun(
      'f',
      [
        ['а', SIBILANT, 'и е у ой ою е'],
        ['а', 'ц', 'ы е у ой ою е'],
      ],
      { ending: 'оша' },
    ),
    'ru-noun-f-soft': noun(
      'f',
      [
        ['ия', '', 'ии ии ию ией иею ии'],
        ['я', '', 'и е ю ей ею е'],
      ],
      { ending: '(?<![ая]|^[а-яё].*(?:е|ова)ни)я' },
    ),
    'ru-noun-f-soft-stressed': noun('f', [['я', '', 'и е ю ёй/ей ёю/ею е']], { ending: '[мь]я' }),
    'ru-noun-f-soft-sign': noun('f', [['ь', '', 'и и ь ью _ и']], {
      ending: '[бвджзмпстчшщ]ь',
    }),
    'ru-noun-n-hard': noun(
      'n',
      [
        ['о', '(?:[бвгдзклмнпрстфх]|[жшщчц])', 'а у _ ом _ е'],
        ['е', '[жшщчц]', 'а у _ ем _ е'],
      ],
      { ending: '(?<![ео]г)[ое]' },
    ),
    'ru-noun-n-soft': noun(
      'n',
      [
        ['ие', '', 'ия ию _ ием _ ии'],
        ['ье', '', 'ья ью _ ьем _ ье'],
        ['ьё', '', 'ья ью _ ьём/ьем _ ье'],
        ['е', '[лрн]', 'я ю _ ем _ е'],
      ],
      { ending: '[иьлр]е' },
    ),
    'ru-noun-pl-iy': noun('pl', [
      ['ии', '', 'ий иям _ иями _ иях'],
      ['ия', '', 'ий иям _ иями _ иях'],
    ]),
    'ru-noun-pl-ov': noun(
      'pl',
      [
        ['ы', 'ц', 'ев ам _ ами _ ах'],
        ['ы', HARD, 'ов ам _ ами _ ах'],
        ['и', VELAR, 'ов ам _ ами _ ах'],
        ['и', '[аеоуы]', 'ев ям _ ями _ ях'],
        ['а', HARD, 'ов ам _ ами _ ах'],
        ['я', 'ь', 'ев ям _ ями _ ях'],
      ],
      { ending: '[ыи]' },
    ),
    'ru-noun-pl-ey': noun(
      'pl',
      [
        ['и', SIBILANT, 'ей ам _ ами _ ах'],
        ['и', '[бвдзлмнпрст]', 'ей ям _ ями _ ях'],
        ['я', '[бвдзлмнпрст]', 'ей ям _ ями _ ях'],
      ],
      { ending: 'и' },
    ),
    'ru-noun-pl-zero': noun(
      'pl',
      [
        ['ы', HARD, '0 ам _ ами _ ах'],
        ['и', VELAR_OR_SIBILANT, '0 ам _ ами _ ах'],
        ['и', '[бвдзлмнпрст]', 'ь ям _ ями _ ях'],
        ['а', '', '0 ам _ ами _ ах'],
      ],
      { ending: '(?:[ыи]|(?:ств|йск)а)' },
    ),
    'ru-adj-m': adjective('m', [
      ['ый', '', 'ого ому _ ым _ ом'],
      ['ой', VELAR_OR_SIBILANT, 'ого ому _ им _ ом'],
      ['ой', '', 'ого ому _ ым _ ом'],
      ['ий', VELAR, 'ого ому _ им _ ом'],
      ['ий', '', 'его ему _ им _ ем'],
    ]),
    'ru-adj-f-stressed': adjective('f', [['ая', SIBILANT, 'ой ой ую ой ою ой']], {
      ending: '(?:льш|уж)ая',
    }),
    'ru-adj-f': adjective('f', [
      ['ая', SIBILANT, 'ей ей ую ей ею ей'],
      ['ая', '', 'ой ой ую ой ою ой'],
      ['яя', '', 'ей ей юю ей ею ей'],
      ['ья', '', 'ьей ьей ью ьей ьею ьей'],
    ]),
    'ru-adj-n': adjective('n', [
      ['ое', VELAR_OR_SIBILANT, 'ого ому _ им _ ом'],
      ['ое', '', 'ого ому _ ым _ ом'],
      ['ее', '', 'его ему _ им _ ем'],
      ['ье', '', 'ьего ьему _ ьим _ ьем'],
    ]),
    'ru-adj-pl': adjective(
      'pl',
      [
        ['ые', '', 'ых ым _ ыми _ ых'],
        ['ие', '', 'их им _ ими _ их'],
        ['ьи', '', 'ьих ьим _ ьими _ ьих'],
      ],
      { ending: '(?:ые|ьи|(?<![аея]н|т)ие)' },
    ),
  },
};
