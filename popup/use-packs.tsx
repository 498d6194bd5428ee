import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../src/core/model/pack.ts';
import { say } from '../src/ui/say.ts';

/** Packs that are on their way, and what has come of them already. */
export interface PacksToCome {
  readonly first: readonly Pack[] | null;
  readonly all: Promise<readonly Pack[]>;
}

/** The packs, or null until they have come; it is told if they cannot be read. */
export function usePacks(
  { first, all }: PacksToCome,
  tell: (problem: string) => void,
): readonly Pack[] | null {
  const [packs, setPacks] = useState(first);
  useEffect(() => {
    all.then(setPacks, () => tell(say('failed_packs')));
  }, [all, tell]);
  return packs;
}
