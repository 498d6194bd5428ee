import type { Pack } from '../model/pack.ts';

/** A topic of which so large a share of its facts is about another one, and at least so many, speaks of that. */
const SHARE = 0.75;
const FEWEST = 3;

const known = new WeakMap<Pack, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The topics that speak of others wherever they are named, as a power station does of nuclear energy: by the id of each other
 * topic the ids of those. Worked out once for a pack. Cost: O(facts × topics of a fact²).
 */
export function toldBy(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const made = known.get(pack) ?? work(pack);
  known.set(pack, made);
  return made;
}

function work({ facts }: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Map<string, number>>();
  for (const { topics } of facts)
    for (const topic of topics) {
      const counts = beside.get(topic) ?? new Map<string, number>();
      beside.set(topic, counts);
      for (const other of topics) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  const told = new Map<string, Set<string>>();
  for (const [topic, counts] of beside) {
    const own = counts.get(topic) ?? 0;
    for (const [other, count] of counts)
      if (other !== topic && own >= FEWEST && count >= SHARE * own)
        told.set(other, (told.get(other) ?? new Set()).add(topic));
  }
  return told;
}
