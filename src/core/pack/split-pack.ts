import type { AliasedPack, Pack } from '../model/pack.ts';
import type { Aliases } from '../model/topic.ts';

/** Aliases of all topics of a pack, in the order of its topics. */
export type PackAliases = readonly Aliases[];

/** Part a pack from its aliases, so that what shows facts need not load them. */
export function splitPack(pack: AliasedPack): { readonly pack: Pack; readonly aliases: PackAliases } {
  const topics = pack.topics.map(({ aliases: _, ...topic }) => topic);
  return { pack: { ...pack, topics }, aliases: pack.topics.map(({ aliases }) => aliases) };
}

/** Give a pack the aliases that it was parted from. Errors: throws a `RangeError` if they are of another pack. */
export function joinAliases(pack: Pack, aliases: PackAliases): AliasedPack {
  if (aliases.length !== pack.topics.length) throw new RangeError(`not the aliases of ${pack.id}`);
  const topics = pack.topics.map((topic, index) => ({ ...topic, aliases: aliases[index] ?? {} }));
  return { ...pack, topics };
}
