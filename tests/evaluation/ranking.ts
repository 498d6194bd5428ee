import { readdirSync, readFileSync } from 'node:fs';
import { type Around, type RankedFact, rankFacts } from '../../src/core/facts/ranking/rank-facts.ts';
import { compileLexicons } from '../../src/core/lexicon/compile-lexicon.ts';
import { textLanguageOf } from '../../src/core/lexicon/text-languages.ts';
import { type OpenLexicon, openLexicon } from '../../src/core/mentions/open-lexicon.ts';
import { resolveMentions } from '../../src/core/mentions/resolve-mentions.ts';
import { scanBlock } from '../../src/core/mentions/scan-block.ts';
import { sentenceAt } from '../../src/core/mentions/sentence-at.ts';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { PackLanguage } from '../../src/core/model/topic.ts';
import { slicePack } from '../../src/core/pack/slice-pack.ts';

const CASES = new URL('./ranking/', import.meta.url);
/** Of these all were looked at, one by one. */
const LOOKED_AT = new Set(['broad-topics.txt', 'chance-words.txt']);
const CASE = /^(\S+) (\S+) (\S+)\n(.*)\[(.+?)\](.*)\n> (\S+)$/;

/** A paragraph with one mention, and which fact should come first. */
export interface RankingCase {
  /** File and number in it, from 1. */
  readonly id: string;
  /** Not looked at while the weights were tuned. */
  readonly heldOut: boolean;
  readonly topic: string;
  /** The article's ISO day, or null. */
  readonly date: string | null;
  readonly language: PackLanguage;
  readonly text: string;
  /** Span of the mention, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Facts that are equally good in the first place. */
  readonly expected: readonly string[];
}

export interface RankedCase {
  readonly one: RankingCase;
  /** Whether the mention is found there by the product. */
  readonly found: boolean;
  readonly ranked: readonly RankedFact[];
  /** Place of the best expected fact, from 1; Infinity if the topic has none of them. */
  readonly place: number;
}

/** All cases. Errors: throws for one that cannot be read. */
export function readRankingCases(): RankingCase[] {
  const files = readdirSync(CASES).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, CASES), 'utf8')
      .trim()
      .split('\n\n')
      .map((source, i) => readCase(`${file} ${i + 1}`, source, i % 3 === 2 && !LOOKED_AT.has(file))),
  );
}

function readCase(id: string, source: string, heldOut: boolean): RankingCase {
  const [match, topic = '', date = '', language = '', before = '', words = '', after = '', expected = ''] =
    CASE.exec(source) ?? [];
  if (match === undefined) throw new Error(`${id} cannot be read`);
  return {
    id,
    heldOut,
    topic,
    date: date === '-' ? null : date,
    language: language as PackLanguage,
    text: before + words + after,
    start: before.length,
    end: before.length + words.length,
    expected: expected.split('|'),
  };
}

/** Rank the facts for each case as a card does: on a page whose headline names both leaders and countries. */
export function rankCases(cases: readonly RankingCase[], pack: AliasedPack): RankedCase[] {
  const lexicons = new Map(
    [...compileLexicons([pack])].map(([language, one]) => [language, openLexicon(one)]),
  );
  return cases.map((one) => {
    const { found, around } = surroundings(
      one,
      pack,
      lexicons.get(textLanguageOf(one.language)) as OpenLexicon,
    );
    const ranked = rankFacts(slicePack(pack, one.topic) ?? pack, one.topic, around);
    const at = ranked.findIndex(({ fact }) => one.expected.includes(fact.id));
    return { one, found, ranked, place: at < 0 ? Number.POSITIVE_INFINITY : at + 1 };
  });
}

function surroundings(
  { text, start, end, topic, date, language }: RankingCase,
  pack: AliasedPack,
  lexicon: OpenLexicon,
): { readonly found: boolean; readonly around: Around } {
  const headline = ['vladimir-putin', 'xi-jinping', 'russia', 'china'].flatMap((id) => {
    const named = pack.topics.find((one) => one.id === id);
    return named?.labels[language] ?? named?.label ?? [];
  });
  const [above = [], here = []] = resolveMentions(
    [headline.join('. '), text].map((block) => scanBlock(block, lexicon, language)),
    lexicon,
  );
  const named = (mentions: typeof here): string[] => {
    const ids = mentions.map((mention) => lexicon.topics[mention.topic]?.id ?? '');
    return [...new Set(ids)].filter((id) => id !== topic);
  };
  const sentence = sentenceAt(text, start, end);
  const found = here.some(
    (mention) => mention.start < end && start < mention.end && lexicon.topics[mention.topic]?.id === topic,
  );
  const around = {
    sentence: text.slice(sentence.start, sentence.end),
    paragraph: text,
    beside: named(here.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)),
    near: named(here),
    onPage: new Set([topic, ...named(above), ...named(here)]),
    date,
  };
  return { found, around };
}
