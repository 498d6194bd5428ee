import { packs } from 'virtual:packs';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { AliasedTopic, Aliases } from '../../src/core/model/topic.ts';
import { STORY } from './article-report.ts';

/** The pack that all states are about. */
export function storyPack(): AliasedPack {
  const pack = packs.find(({ id }) => id === STORY);
  if (pack === undefined) throw new Error(`no pack ${STORY}`);
  return pack;
}

/** A topic of it. Errors: throws where the pack has lost it. */
export function topicOf(id: string): AliasedTopic {
  const topic = storyPack().topics.find((one) => one.id === id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
}

/** The aliases of a topic, as views ask the background for them. */
export async function aliasesOf(_pack: string, topic: string): Promise<Aliases> {
  return topicOf(topic).aliases;
}
