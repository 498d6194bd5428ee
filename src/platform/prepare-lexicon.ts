import { compileLexicon } from '../core/lexicon/compile-lexicon.ts';
import { LEXICON_FORMAT, serializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { browser } from './browser.ts';
import { LEXICON_KEY } from './lexicon-store.ts';
import { listPacks, loadPacks } from './pack-store.ts';

/** Says of which packs and in which format the stored lexicon is, so that it is compiled once per revision. */
const STAMP = 'lexicon.stamp';

/**
 * Make sure that the stored lexicon is of the packs at hand. For the background alone; cheap if it is.
 * Both keys are written at once, so a worker that is stopped in between leaves the old or the new, never a mix.
 */
export async function prepareLexicon(): Promise<void> {
  const listings = await listPacks();
  const stamp = JSON.stringify([LEXICON_FORMAT, browser.runtime.getManifest().version, listings]);
  if ((await browser.storage.local.get(STAMP))[STAMP] === stamp) return;
  const lexicon = compileLexicon(await loadPacks());
  await browser.storage.local.set({ [LEXICON_KEY]: serializeLexicon(lexicon), [STAMP]: stamp });
}
