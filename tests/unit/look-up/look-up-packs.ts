import type { Fact } from '../../../src/core/model/fact.ts';
import type { AliasedPack } from '../../../src/core/model/pack.ts';
import type { AliasedTopic, PackLanguage } from '../../../src/core/model/topic.ts';

type Names = Readonly<Partial<Record<PackLanguage, readonly string[]>>>;

export function topic(
  id: string,
  label: string,
  names: Names = {},
  rest: Partial<AliasedTopic> = {},
): AliasedTopic {
  const aliases = Object.entries(names).map(([language, texts]) => [
    language,
    texts.map((text) => ({ text, case: 'name' })),
  ]);
  return {
    id,
    label,
    labels: {},
    wikidata: null,
    kind: 'person',
    summary: '',
    anchor: false,
    side: null,
    generic: false,
    aliases: Object.fromEntries(aliases),
    ...rest,
  };
}

export function fact(id: string, topics: readonly string[], text: string, rest: Partial<Fact> = {}): Fact {
  return {
    id,
    topics,
    kind: 'event',
    text,
    date: '2024-05-16',
    datePrecision: 'day',
    until: null,
    sources: [],
    confidence: 'high',
    checked: '2026-11-24',
    checkPass: 1,
    keywords: [],
    afterSummit: false,
    values: [],
    sides: [],
    note: null,
    ...rest,
  };
}

export function pack(
  topics: readonly AliasedTopic[],
  facts: readonly Fact[] = [],
  id = 'story',
): AliasedPack {
  return {
    format: 1,
    id,
    title: id,
    summary: '',
    author: '',
    licence: 'MIT',
    revision: 1,
    language: 'en',
    edited: '2026-11-24',
    coverageEnd: '2026-06',
    topics,
    facts,
    sources: [],
    storyline: [],
    timeline: [],
  };
}
