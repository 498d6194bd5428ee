import type { Aliases } from '../core/model/topic.ts';
import { callBackground } from './call.ts';

/** Ask the background for the aliases of a topic. Gives null where it fails. Takes about 150 ms the first time. */
export async function loadAliases(pack: string, topic: string): Promise<Aliases | null> {
  const answer = await callBackground('topic.aliases', { pack, topic });
  return answer.ok ? answer.value : null;
}
