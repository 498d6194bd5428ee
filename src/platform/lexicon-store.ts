import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { deserializeLexicon } from '../core/lexicon/serialize-lexicon.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../core/lexicon/text-languages.ts';
import { browser } from './browser.ts';
import { watchKeys } from './watch-key.ts';

/** Where the lexicon for text of a language is stored; `prepareLexicons` writes it. */
export function lexiconKey(language: TextLanguage): string {
  return `lexicon.${language}`;
}

/** Load the lexicon for text of a language. Gives null right after installation: the background is about to write it. */
export async function loadLexicon(language: TextLanguage): Promise<Lexicon | null> {
  const key = lexiconKey(language);
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'string' ? deserializeLexicon(stored) : null;
}

/** Hear when the lexicon of a language has been stored anew, until `signal` aborts. */
export function watchLexicons(listener: (language: TextLanguage) => void, signal: AbortSignal): void {
  const languageOf = new Map(TEXT_LANGUAGES.map((language) => [lexiconKey(language), language]));
  watchKeys([...languageOf.keys()], (key) => listener(languageOf.get(key) as TextLanguage), signal);
}
