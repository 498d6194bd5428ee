import type { Pack } from '../model/pack.ts';

/**
 * What a pack knows of one topic, as a pack: its facts with their sources. The other topics are there with their labels
 * alone, since facts and rules speak of them.
 *
 * For a card: the whole pack is half a megabyte, a slice some sixty kilobytes. Gives null if there is no such topic.
 */
export function slicePack(pack: Pack, topicId: string): Pack | null {
  if (!pack.topics.some(({ id }) => id === topicId)) return null;
  const facts = pack.facts.filter(({ topics }) => topics.includes(topicId));
  const cited = new Set(
    facts.flatMap(({ sources, sides }) => [...sources, ...sides.flatMap((side) => side.sources)]),
  );
  return {
    ...pack,
    topics: pack.topics.map((topic) => (topic.id === topicId ? topic : { ...topic, labels: {} })),
    facts,
    sources: pack.sources.filter(({ id }) => cited.has(id)),
    storyline: [],
    timeline: [],
  };
}
