import type { Pack } from '../core/model/pack.ts';
import { loadPacks } from './pack-store.ts';

let loaded: Promise<readonly Pack[]> | null = null;

/** The packs, loaded once for as long as this context lives. A failure is not kept: the next call tries again. */
export function packsAtHand(): Promise<readonly Pack[]> {
  loaded ??= loadPacks().catch((error) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
