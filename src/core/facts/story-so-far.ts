import type { Pack } from '../model/pack.ts';
import { knownThen } from './known-then.ts';

/** How much of a story was known when an article was written, in facts; without the day of the article only how many there are. */
export type StorySoFar =
  | { readonly kind: 'undated'; readonly facts: number; readonly asOf: string }
  | {
      readonly kind: 'dated';
      /** ISO day of the article. */
      readonly day: string;
      readonly known: number;
      readonly since: number;
      /** ISO month or day up to which `since` counts. */
      readonly asOf: string;
      /** False for an article newer than the pack: that nothing is known since says nothing. */
      readonly covered: boolean;
    };

/** Count a story's facts by an article's ISO day; null where it is not known. */
export function storySoFar(pack: Pack, day: string | null): StorySoFar {
  const divided = knownThen(pack.facts, day, pack);
  if (divided.kind === 'undated') return { ...divided, facts: pack.facts.length };
  return { ...divided, known: divided.known.length, since: divided.since.length };
}
