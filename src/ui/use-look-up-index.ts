import { useEffect, useState } from 'preact/hooks';
import { indexing } from '../core/look-up/build-index.ts';
import type { LookUpIndex } from '../core/look-up/look-up-index.ts';
import type { AliasedPack } from '../core/model/pack.ts';

/** Longest stretch of work between two frames, in milliseconds. */
const SLICE = 8;

/**
 * The index of the packs, made once it is wanted, in slices: what is typed meanwhile is not held up.
 *
 * @param load - gives the packs; the same function at every render
 * @returns null until it is made
 */
export function useLookUpIndex(
  load: () => Promise<readonly AliasedPack[]>,
  wanted: boolean,
): LookUpIndex | 'failed' | null {
  const [index, setIndex] = useState<LookUpIndex | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    load()
      .then((packs) => inSlices(packs, stop.signal))
      .then(setIndex, () => stop.signal.aborted || setIndex('failed'));
    return () => stop.abort();
  }, [load, wanted]);
  return index;
}

async function inSlices(packs: readonly AliasedPack[], signal: AbortSignal): Promise<LookUpIndex> {
  const steps = indexing(packs);
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
