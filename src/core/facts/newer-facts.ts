import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { newestFirst } from './facts-of-topic.ts';
import { wasKnown } from './known-then.ts';

/** The facts on some topics that came after an article of an ISO day, the newest first. None for an article newer than the pack. */
export function newerFacts(pack: Pack, topics: ReadonlySet<string>, day: string): readonly Fact[] {
  return pack.facts
    .filter((fact) => fact.topics.some((topic) => topics.has(topic)) && !wasKnown(fact, day, pack))
    .toSorted(newestFirst);
}
