import { compileLexicons } from '../core/lexicon/compile-lexicon.ts';
import { LEXICON_FORMAT, serializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { TEXT_LANGUAGES, textLanguageOf } from '../core/lexicon/text-languages.ts';
import { browser } from './browser.ts';
import { lexiconKey } from './lexicon-store.ts';
import { listPacks, loadAliasedPacks } from './pack-store.ts';

/** Says of which packs and in which format the stored lexicons are, so that they are compiled once per revision. */
const STAMP = 'lexicons.stamp';

/**
 * Make sure that the stored lexicons are of the packs at hand. For the background alone; cheap if they are.
 *
 * Each is stored as soon as it is compiled, the reader's languages first, since open pages wait for theirs; the stamp comes
 * last, so a worker that is stopped in between starts over. Each is whole by itself: old and new may stand side by side.
 */
export async function prepareLexicons(): Promise<void> {
  const listings = await listPacks();
  const stamp = JSON.stringify([LEXICON_FORMAT, browser.runtime.getManifest().version, listings]);
  if ((await browser.storage.local.get(STAMP))[STAMP] === stamp) return;
  const languages = new Set([...navigator.languages.map(textLanguageOf), ...TEXT_LANGUAGES]);
  for (const [language, lexicon] of compileLexicons(await loadAliasedPacks(), languages))
    await browser.storage.local.set({ [lexiconKey(language)]: serializeLexicon(lexicon) });
  await browser.storage.local.set({ [STAMP]: stamp });
}
