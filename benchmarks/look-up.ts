import { indexOf } from '../src/core/look-up/build-index.ts';
import { lookUp } from '../src/core/look-up/look-up.ts';
import { type LookUpIndex, namesOf } from '../src/core/look-up/look-up-index.ts';
import type { AliasedPack } from '../src/core/model/pack.ts';
import { syntheticPack } from './synthetic-pack.ts';

/** What looking topics up costs, in milliseconds. */
export interface LookUpMeasure {
  readonly topics: number;
  readonly names: number;
  /** Keys that were typed, and what one of them takes. */
  readonly keys: number;
  readonly median: number;
  readonly worst: number;
  /** What had been typed when it took the longest. */
  readonly slowest: string;
  /** Making the index of as many topics, and of the packs that come with the extension. */
  readonly building: number;
  readonly buildingOwn: number;
}

const TOPICS = 10_000;
const SEED = 7;
/** As many results as the popup shows. */
const LIMIT = 50;
/** The shortest of several runs counts: what else the machine does only ever lengthens one. */
const RUNS = 7;

/** Type names of a synthetic pack key by key, whole, misspelt, several words in any order, in every script. */
export function measureLookUp(packs: readonly AliasedPack[]): LookUpMeasure {
  const { index, time } = build([syntheticPack(TOPICS, SEED)]);
  const typed = typedInto(index);
  const keys = new Set(typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1))));
  const times = [...keys].map((query) => ({
    query,
    time: timeOf(() => lookUp(index, query, { limit: LIMIT })),
  }));
  times.sort((a, b) => a.time - b.time);
  return {
    topics: index.topics.length,
    names: index.topics.reduce((sum, topic) => sum + namesOf(topic).size, 0),
    keys: keys.size,
    median: times[times.length >> 1]?.time ?? Number.NaN,
    worst: times.at(-1)?.time ?? Number.NaN,
    slowest: times.at(-1)?.query ?? '',
    building: time,
    buildingOwn: Math.min(...Array.from({ length: RUNS }, () => build(packs).time)),
  };
}

/** Names of some topics in all languages; some with a letter left out or with their words turned round. */
function typedInto({ topics }: LookUpIndex): string[] {
  const named = topics
    .filter((_, number) => number % 1999 === 0)
    .flatMap((topic) => [...namesOf(topic).keys()]);
  return named.map((name, number) => {
    if (number % 3 === 1) return name.slice(0, 2) + name.slice(3);
    return number % 3 === 2 ? name.split(' ').reverse().join(' ') : name;
  });
}

function timeOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function build(packs: readonly AliasedPack[]): { index: LookUpIndex; time: number } {
  const started = performance.now();
  const index = indexOf(packs);
  return { index, time: performance.now() - started };
}
