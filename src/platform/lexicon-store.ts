import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { deserializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { browser } from './browser.ts';
import { follow, watchKey } from './watch-key.ts';

/** Where the compiled lexicon is stored; `prepareLexicon` writes it. */
export const LEXICON_KEY = 'lexicon';

/**
 * Hear of the compiled lexicon, and of each new one, until `signal` aborts. Right after installation none is
 * stored yet: the background is about to.
 */
export function followLexicon(listener: (lexicon: Lexicon) => void, signal: AbortSignal): void {
  follow(
    (heard) => watchLexicon(heard, signal),
    load,
    (lexicon) => lexicon && listener(lexicon),
  );
}

async function load(): Promise<Lexicon | null> {
  return read((await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY]);
}

function watchLexicon(listener: (lexicon: Lexicon | null) => void, signal: AbortSignal): void {
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
