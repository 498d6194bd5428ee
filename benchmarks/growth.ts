import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findMentions } from '../src/core/mentions/find-mentions.ts';
import type { OpenLexicon } from '../src/core/mentions/open-lexicon.ts';

/** How the cost of a text grows with its length. */
export interface Growth {
  readonly what: string;
  /** Time for twice the text by time for the text: 2 if it grows as the text does. */
  readonly ratio: number;
  /** Milliseconds for the text. */
  readonly time: number;
}

/** Texts that a scanner could stumble over, as something that is repeated, in some language. */
const REPEATED: readonly (readonly [what: string, piece: string, language: string])[] = [
  ['prose without a name', 'The weather was fine, and nobody said much about it. ', 'en'],
  [
    'prose full of names',
    'Putin met Xi Jinping in Beijing, the capital of China, to speak of the war in Ukraine. ',
    'en',
  ],
  ['near misses', 'Comprehensive strategic partnershi of coordinatio ', 'en'],
  ['near misses without a space', 'ChinChinaaPutinXiJinpin', 'en'],
  ['one token of names', 'China.Russia/China-Russia_China@', 'en'],
  ['addresses', 'https://example.org/China/Russia?Putin=Xi#NATO ', 'en'],
  ['full names of others', 'Wang Xinyu and Wang Yi met Li Na and Wang. ', 'en'],
  ['hiding phrases', 'South China Sea, Bank of China, Chapter XI, Xi’an ', 'en'],
  ['words of another meaning', 'cricket ICC BMW G20 porcelain China ', 'en'],
  ['names of another language', 'Russland und Chine por Rusia ', 'en'],
  ['names of another language without a stop', 'Russland ', 'en'],
  ['lone surrogates', '\ud800Putin\udc00\ud800 ', 'en'],
  ['right-to-left overrides', '\u202ePutin\u202c\u202eaniChC\u202c ', 'en'],
  ['invisible units', 'P\u200bu\u00adt\u2060i\u200dn ', 'en'],
  ['white space', ' \n\t\u00a0', 'en'],
  ['Chinese', '习近平会见普京中国日报南中国海俄罗斯', 'zh'],
  ['Arabic particles', 'وللولبالصين فبالصين وكالروسيا ', 'ar'],
  ['Russian cases', 'Путина с Путиным о Путине Си Цзиньпина Ван Синьюй ', 'ru'],
];

const SIZE = 100_000;
const RUNS = 15;

/** Measure how cost grows over all of them, and over marks that pile up on one letter. Takes some seconds. */
export function measureGrowth(lexicon: OpenLexicon): Growth[] {
  const growth = REPEATED.map(([what, piece, language]) => {
    const once = piece.repeat(Math.ceil(SIZE / piece.length));
    return { what, ...compare(once, once + once, lexicon, language) };
  });
  const marks = `P${'\u0301'.repeat(SIZE)}`;
  return [
    ...growth,
    {
      what: 'marks on one letter',
      ...compare(`${marks}utin`, `${marks}${marks.slice(1)}utin`, lexicon, 'en'),
    },
  ];
}

/** The shorter of several runs each, taken in turn: what else the machine does only ever lengthens one. */
function compare(
  text: string,
  twice: string,
  lexicon: OpenLexicon,
  language: string,
): Pick<Growth, 'ratio' | 'time'> {
  let time = Number.POSITIVE_INFINITY;
  let double = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    time = Math.min(time, timeOf(text, lexicon, language));
    double = Math.min(double, timeOf(twice, lexicon, language));
  }
  return { ratio: double / time, time };
}

// What earlier runs left behind would be cleared away on a later one's time.
setFlagsFromString('--expose-gc');
const clearAway: () => void = runInNewContext('gc');

function timeOf(text: string, lexicon: OpenLexicon, language: string): number {
  clearAway();
  const start = performance.now();
  findMentions(text, lexicon, language);
  return performance.now() - start;
}
