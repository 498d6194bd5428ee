import { adjective, type DeclensionTable, noun, type Row, THINGS } from './declension-table.ts';

/** Consonants that were soft once: no -ie follows them. */
const HARDENED = '(?:c|[rscdtl]z|ż)';

/**
 * Rows that soften a stem before the locative’s -e, written `~e` in `endings` for the softened end: Moskw-ie,
 * Prag-a Pradz-e, Jałt-a Jałci-e. Of the rest the first that fits holds, so longer ends stand first.
 */
function softened(ending: string, endings: string): Row[] {
  const ends: readonly (readonly [after: string, softened: string])[] = [
    ['st', '<<ście'],
    ['zd', '<<ździe'],
    ['sn', '<<śnie'],
    ['zn', '<<źnie'],
    ['sł', '<<śle'],
    ['t', '<cie'],
    ['d', 'zie'],
    ['r', 'ze'],
    ['ł', '<le'],
    ['[bfmnpsvwz]', 'ie'],
  ];
  return ends.map(([after, end]) => [ending, after, endings.replaceAll('~e', end)]);
}

/** Masculine nouns; which have -a and which -u in the genitive, only use tells: persons and animals have -a. */
function masculine(genitive: 'a' | 'u'): Row[] {
  return [
    ['', '[kg]', `${genitive} owi _ iem u _`],
    ['', 'ń', `<ni${genitive} <niowi _ <niem <niu _`],
    ['', 'ś', `<si${genitive} <siowi _ <siem <siu _`],
    ['', 'ź', `<zi${genitive} <ziowi _ <ziem <ziu _`],
    ['', 'ć', `<ci${genitive} <ciowi _ <ciem <ciu _`],
    ['', `(?:${HARDENED}|[jlh])`, `${genitive} owi _ em u _`],
    ...softened('', `${genitive} owi _ em ~e _`),
  ];
}

/**
 * Polish. Where a vowel changes before the locative (świat, świecie), no pattern makes that form.
 * Vocatives are given where they are words of their own, which masculine ones in the singular are not.
 */
export const POLISH: DeclensionTable = {
  language: 'pl',
  cases: ['genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'],
  substitutes: {},
  endingsShowGender: true,
  firstNamesInflect: true,
  alternations: [
    ['iec', 'c'],
    ['ec', 'c'],
    ['ek', 'k'],
    ['ód', 'od'],
  ],
  patterns: {
    'pl-noun-m-ow': noun('m', [['ów', '', 'owa owowi _ owem owie _']], { kinds: ['place'] }),
    'pl-noun-m-a': noun('m', masculine('a'), { ending: '(?<!ów|[yi]ch|ść)', kinds: ['person'] }),
    'pl-noun-m-u': noun('m', masculine('u'), { ending: '(?<!ów|[yi]ch|ść)', kinds: THINGS }),
    'pl-noun-m-soft': noun('m', [['', '[bfmpw]', 'ia iowi _ iem iu _']], {
      ending: 'ław',
      kinds: ['place'],
    }),
    'pl-noun-f': noun(
      'f',
      [
        ['a', 'k', 'i <ce ę ą <ce o'],
        ['a', 'g', 'i <dze ę ą <dze o'],
        ['a', 'ch', 'y <<sze ę ą <<sze o'],
        ['a', HARDENED, 'y y ę ą y o'],
        ['a', 'l', 'i i ę ą i o'],
        ['ja', '[aeouy]', 'i i ję ją i jo'],
        ['ja', '', 'ji ji ję ją ji jo'],
        ['a', '[eou]', 'i i ę ą i o'],
        ...softened('a', 'y ~e ę ą ~e o'),
      ],
      { ending: '(?<!sk|ck|ow)a' },
    ),
    'pl-noun-f-ia': noun('f', [['ia', '', 'ii ii ię ią ii io']]),
    'pl-noun-f-soft': noun('f', [['ia', '', 'i i ię ią i io']], { ending: '(?:[śćźc]|ni|mi)ia' }),
    'pl-noun-f-consonant': noun(
      'f',
      [
        ['', 'ć', '<ci <ci 0 <cią <ci <ci'],
        ['', 'ś', '<si <si 0 <sią <si <si'],
        ['', 'ź', '<zi <zi 0 <zią <zi <zi'],
        ['', 'ń', '<ni <ni 0 <nią <ni <ni'],
        ['', HARDENED, 'y y 0 ą y y'],
        ['', 'j', '<i <i 0 ą <i <i'],
        ['', 'l', 'i i 0 ą i i'],
        ['', '[bfmpw]', 'i i 0 ią i i'],
      ],
      { ending: '(?:ść|uś|ódź|moc)' },
    ),
    'pl-noun-n': noun(
      'n',
      [
        ['o', '[kg]', 'a u _ iem u _'],
        ['o', `(?:ch|[jl]|${HARDENED})`, 'a u _ em u _'],
        ...softened('o', 'a u _ em ~e _'),
        ['ie', '', 'ia iu _ iem iu _'],
        ['e', '', 'a u _ em u _'],
      ],
      { ending: '(?:o|(?<!j)e)' },
    ),
    'pl-noun-pl-i': noun(
      'pl',
      [
        ['je', '[bcdfgklmnprstwz]', 'ji jom _ jami jach _'],
        ['ie', '', 'i iom _ iami iach _'],
        ['y', HARDENED, 'y om _ ami ach _'],
        ['i', '[cn]', 'i iom _ iami iach _'],
      ],
      { ending: '(?:[csz]je|ści)' },
    ),
    'pl-noun-pl-ow': noun(
      'pl',
      [
        ['owie', '', 'ów om _ ami ach _'],
        ['i', '[kg]', 'ów om _ ami ach _'],
        ['y', '', 'ów om _ ami ach _'],
        ['e', '[jlcz]', 'ów om _ ami ach _'],
      ],
      { ending: '(?:owie|[kg]i|[^nwp]y|(?<![csz])je)' },
    ),
    'pl-noun-pl-zero': noun(
      'pl',
      [
        ['ia', 'n', '<ń iom _ iami iach _'],
        ['ia', 'c', '<ć iom _ iami iach _'],
        ['a', '', '0 om _ ami ach _'],
        ['i', '[kg]', '0 om _ ami ach _'],
        ['y', '', '0 om _ ami ach _'],
        ['e', '[clż]|[scrd]z', '0 om _ ami ach _'],
      ],
      { ending: '(?:[ęe](?:ci|ni)a|stwa|[nwp]y|ce)' },
    ),
    'pl-adj-m': adjective(
      'm',
      [
        ['y', '', 'ego emu _ ym ym y'],
        ['i', '', 'iego iemu _ im im i'],
      ],
      { ending: '(?:y|[kgn]i)' },
    ),
    'pl-adj-f': adjective(
      'f',
      [
        ['a', '[kg]', 'iej iej ą ą iej a'],
        ['ia', '', 'iej iej ią ią iej ia'],
        ['a', '', 'ej ej ą ą ej a'],
      ],
      { ending: '(?:[sc]k|ow|[bcdjlrtwzż]n|on)a|[dt]nia' },
    ),
    'pl-adj-n': adjective(
      'n',
      [
        ['ie', '', 'iego iemu _ im im _'],
        ['e', '', 'ego emu _ ym ym _'],
      ],
      { ending: '(?:[kg]i|[wn]|cz|t|dł)e' },
    ),
    'pl-adj-pl': adjective(
      'pl',
      [
        ['ie', '', 'ich im _ imi ich _'],
        ['e', '', 'ych ym _ ymi ych _'],
      ],
      { ending: '(?:[kg]i|[wn]|cz|t|dł)e' },
    ),
  },
};
