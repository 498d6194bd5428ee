import type { Fact } from '../src/core/model/fact.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import type { Alias, AliasedTopic, PackLanguage } from '../src/core/model/topic.ts';

/** What names of a language are made of: syllables, or Han letters, with or without a space between words. */
const SYLLABLES = {
  latin:
    'ka ro vi chan sk ov in sen ber gu mal ter do fri li xi jin ping zhou shan bel gor od mi ra nes tu pol',
  cyrillic:
    'ка ро ви чан ск ов ин сен бер гу мал тер до фри ли си цзин пин чжоу шань бел гор од ми ра нес ту',
  arabic: 'كا رو في شا سك وف ين سن بر غو مل تر دو فر لي شي جين بين',
  hangul: '가 로 비 찬 스 크 인 센 베 구 말 터 도 프 리 시 진 핑',
  kana: 'カ ロ ビ チャ ン ス ク イ セ ベ グ マ ル テ ド フ リ シ ジ ピ',
  han: '',
} as const;
type Script = keyof typeof SYLLABLES;

/** Names of a topic by language, in the proportions of the pack that comes with the extension: some fifty. */
const NAMES: readonly (readonly [language: PackLanguage, script: Script, names: number])[] = [
  ['en', 'latin', 3],
  ['ru', 'cyrillic', 4],
  ['uk', 'cyrillic', 4],
  ['zh-Hans', 'han', 4],
  ['zh-Hant', 'han', 5],
  ['de', 'latin', 4],
  ['fr', 'latin', 4],
  ['es', 'latin', 4],
  ['it', 'latin', 4],
  ['pl', 'latin', 4],
  ['pt', 'latin', 4],
  ['ja', 'kana', 3],
  ['ar', 'arabic', 2],
  ['ro', 'latin', 2],
  ['vi', 'latin', 2],
  ['ko', 'hangul', 2],
];

/** Facts by topics, words of a fact and of a summary, and the words that they are taken from, as in that pack. */
const FACTS_A_TOPIC = 2.8;
const WORDS = { fact: 24, keywords: 8, summary: 10, vocabulary: 20_000 };

/** A pack with so many topics of some fifty names each; the same for the same seed. */
export function syntheticPack(topics: number, seed: number): AliasedPack {
  const chance = startChance(seed);
  const below = (end: number) => Math.floor(chance() * end);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const syllables = (script: Script, count: number): string =>
    Array.from({ length: count }, () => pick(SYLLABLES[script].split(' '))).join('');
  const word = (script: Script): string =>
    script === 'han'
      ? String.fromCharCode(...Array.from({ length: 2 + below(4) }, () => 0x4e00 + below(below(3000) + 1)))
      : syllables(script, 2 + below(3));
  const name = (script: Script): string => {
    const joint = script === 'han' || script === 'kana' ? '' : ' ';
    return chance() < 0.7 ? word(script) + joint + word(script) : word(script);
  };
  const vocabulary = Array.from({ length: WORDS.vocabulary }, () => syllables('latin', 1 + below(4)));
  // The first words are the everyday ones.
  const sentence = (words: number): string =>
    Array.from({ length: words }, () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1]).join(' ');
  const topic = (number: number): AliasedTopic => {
    const aliases = NAMES.map(([language, script, count]) => {
      const texts = Array.from({ length: count }, () => name(script));
      return [language, texts.map((text): Alias => ({ text, case: 'name' }))] as const;
    });
    return {
      id: `t${number}`,
      label: aliases[0]?.[1][0]?.text ?? '',
      labels: {},
      wikidata: null,
      kind: 'person',
      summary: sentence(WORDS.summary),
      anchor: chance() < 0.05,
      side: null,
      generic: false,
      aliases: Object.fromEntries(aliases),
    };
  };
  const fact = (_: unknown, number: number): Fact => ({
    id: `f${number}`,
    // A few topics have most of the facts.
    topics: [...new Set([0, 1, 2].map(() => `t${below(below(topics) + 1)}`))],
    kind: 'event',
    text: sentence(WORDS.fact),
    date: '2024',
    datePrecision: 'year',
    until: null,
    sources: [],
    confidence: 'high',
    checked: '2024-05-16',
    checkPass: 1,
    keywords: sentence(WORDS.keywords).split(' '),
    afterSummit: false,
    values: [],
    sides: [],
    note: null,
  });
  return {
    format: 1,
    id: 'synthetic',
    title: 'Synthetic',
    summary: '',
    author: '',
    licence: 'MIT',
    revision: 1,
    language: 'en',
    edited: '2024-05-16',
    coverageEnd: '2024-05',
    topics: Array.from({ length: topics }, (_, number) => topic(number)),
    facts: Array.from({ length: Math.round(topics * FACTS_A_TOPIC) }, fact),
    sources: [],
    storyline: [],
    timeline: [],
  };
}

/** Numbers from 0 to 1 by a linear congruential generator. */
function startChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
