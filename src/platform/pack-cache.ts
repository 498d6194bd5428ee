import { indexOf } from '../core/look-up/build-index.ts';
import { loadAliasedPacks, loadPacks } from './pack-store.ts';

/** The packs, loaded once for as long as this context lives. */
export const packsAtHand = atHand(loadPacks);

/** The packs with their aliases, likewise. */
export const aliasedPacksAtHand = atHand(loadAliasedPacks);

/** Their index for look-up, likewise; the first call takes about a fifth of a second. */
export const lookUpIndexAtHand = atHand(async () => indexOf(await aliasedPacksAtHand()));

/** Load once. A failure is not kept: the next call tries again. */
function atHand<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
