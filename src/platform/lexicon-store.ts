import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { deserializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { browser } from './browser.ts';
import { watchKey } from './watch-key.ts';

/** Where the compiled lexicon is stored; `prepareLexicon` writes it. */
export const LEXICON_KEY = 'lexicon';

/** The compiled lexicon, or null if none is stored yet: the background is about to, and `watchLexicon` hears of it. */
export async function loadLexicon(): Promise<Lexicon | null> {
  return read((await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY]);
}

/** Hear of a newly compiled lexicon, until `signal` aborts. */
export function watchLexicon(listener: (lexicon: Lexicon) => void, signal: AbortSignal): void {
  watchKey(
    LEXICON_KEY,
    (value) => {
      const lexicon = read(value);
      if (lexicon) listener(lexicon);
    },
    signal,
  );
}

function read(value: unknown): Lexicon | null {
  return typeof value === 'string' ? deserializeLexicon(value) : null;
}
