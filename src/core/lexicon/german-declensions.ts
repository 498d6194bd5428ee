import { adjective, type DeclensionTable, noun } from './declension-table.ts';

/** Ends of words that are feminine, or plural, whatever else they mean. */
const FEMININE = '(?:ung|ion|heit|keit|eit|schaft|tät|ik|ie|ei|enz|anz|ur|e)';

/**
 * German. Names and nouns change in the genitive only; what changes is the adjective before them, by the word
 * before it: der Internationale, ein Internationaler, dem Internationalen, vor Internationalem Strafgerichtshof.
 * “After an article” is der, die, das and what inflects like them; “bare” is without.
 */
export const GERMAN: DeclensionTable = {
  language: 'de',
  cases: [
    'nominative after an article',
    'accusative',
    'dative after an article',
    'bare dative',
    'genitive after an article',
    'bare genitive',
  ],
  substitutes: {},
  endingsShowGender: false,
  firstNamesInflect: false,
  alternations: [],
  patterns: {
    'de-noun-f': noun('f', [['', '', '0 0 0 0 0 0']], { ending: FEMININE }),
    'de-noun-pl': noun(
      'pl',
      [
        ['', '[ns]', '0 0 0 0 0 0'],
        ['', '', '0 0 n n 0 0'],
      ],
      { ending: '(?:en|[^sz]er|os|rs)' },
    ),
    'de-noun-s': noun(['m', 'n'], [['', '(?<![sßxz])', '0 0 0 0 s s']], {
      ending: `(?<!${FEMININE}|en)|[dt]en`,
    }),
    'de-noun-es': noun(
      ['m', 'n'],
      [
        ['', 'nis', '0 0 0 0 ses ses'],
        ['', '(?:[sßxz]|sch|st)', '0 0 0 0 es es'],
        ['', '', '0 0 0 0 s/es s/es'],
      ],
      { ending: `(?<!${FEMININE}|en|er|el)`, kinds: ['event', 'document', 'treaty', 'concept', 'commodity'] },
    ),
    'de-noun-weak': noun(
      'm',
      [
        ['e', '', 'e en en en en en'],
        ['', '', '0 en en en en en'],
      ],
      { ending: '(?:ent|ant|ist)' },
    ),
    'de-adj-m': adjective('m', [['er', '', 'e en en em en en']], { ending: '(?<=[\\p{Ll}]{3})er' }),
    'de-adj-f': adjective('f', [['e', '', 'e e en er en er']]),
    'de-adj-n': adjective('n', [['es', '', 'e es en em en en']]),
    'de-adj-pl': adjective('pl', [['e', '', 'en e en en en er']]),
  },
};
