import { compileLexicon } from '../core/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { deserializeLexicon, LEXICON_FORMAT, serializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { browser } from './browser.ts';
import { listPacks, loadPacks } from './pack-store.ts';
import { watchKey } from './settings-store.ts';

const KEY = 'lexicon';
/** Says of which packs and in which format the stored lexicon is, so that it is compiled once per revision. */
const STAMP = 'lexicon.stamp';

/** The compiled lexicon, or null if none is stored yet: the background is about to, and `watchLexicon` hears of it. */
export async function loadLexicon(): Promise<Lexicon | null> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/** Hear of a newly compiled lexicon, until `signal` aborts. */
export function watchLexicon(listener: (lexicon: Lexicon) => void, signal: AbortSignal): void {
  watchKey(
    KEY,
    (value) => {
      const lexicon = read(value);
      if (lexicon) listener(lexicon);
    },
    signal,
  );
}

/**
 * Make sure that the stored lexicon is of the packs at hand. For the background alone; cheap if it is.
 * Both keys are written at once, so a worker that is stopped in between leaves the old or the new, never a mix.
 */
export async function prepareLexicon(): Promise<void> {
  const listings = await listPacks();
  const stamp = JSON.stringify([LEXICON_FORMAT, browser.runtime.getManifest().version, listings]);
  if ((await browser.storage.local.get(STAMP))[STAMP] === stamp) return;
  const lexicon = compileLexicon(await loadPacks());
  await browser.storage.local.set({ [KEY]: serializeLexicon(lexicon), [STAMP]: stamp });
}

function read(value: unknown): Lexicon | null {
  return typeof value === 'string' ? deserializeLexicon(value) : null;
}
