import { latestTold } from '../facts/dates-told.ts';
import { citedBy } from '../facts/source-line.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';

/**
 * What a pack knows of one topic, as a pack: its facts with their sources. The other topics are there with their labels
 * alone, since facts and rules speak of them; and the figures of other facts with their sources, since a number in a sentence may be
 * one of those. Their texts are left out but where they tell of a later day than the fact's: then they say when it was known.
 *
 * For a card: the whole pack is half a megabyte, a slice about a fourth of it. Gives null if there is no such topic.
 */
export function slicePack(pack: Pack, topicId: string): Pack | null {
  if (!pack.topics.some(({ id }) => id === topicId)) return null;
  const facts = pack.facts.flatMap((fact) => (fact.topics.includes(topicId) ? fact : countsOf(fact)));
  const cited = new Set(facts.flatMap(citedBy));
  return {
    ...pack,
    topics: pack.topics.map((topic) => (topic.id === topicId ? topic : { ...topic, labels: {} })),
    facts,
    sources: pack.sources.filter(({ id }) => cited.has(id)),
    storyline: [],
    timeline: [],
  };
}

function countsOf(fact: Fact): readonly Fact[] {
  if (fact.values.length === 0) return [];
  if (latestTold(fact) > fact.date) return [{ ...fact, note: null }];
  return [{ ...fact, text: '', sources: citedBy(fact), sides: [], note: null }];
}
