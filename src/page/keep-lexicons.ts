import type { Lexicon } from '../core/lexicon/lexicon.ts';
import type { TextLanguage } from '../core/lexicon/text-languages.ts';
import { type OpenLexicon, openLexicon } from '../core/mentions/open-lexicon.ts';
import { nextTask } from './pace.ts';

/** The lexicons of a page: the one in use, and a way to others. */
export interface Lexicons {
  /** The lexicon for text of a language, ready for scanning; null where there is none yet. */
  for(language: TextLanguage): Promise<OpenLexicon | null>;
  /** Let go of a lexicon that has been stored anew. Says whether the page uses it, or waits for it. */
  renew(language: TextLanguage): boolean;
}

/**
 * Load lexicons when a page first needs them, and keep the last one: a page goes on in its language as a rule.
 * What is not there yet is asked for again the next time. Making a lexicon ready is a task of its own: `turn` waits until
 * the page has had its turn.
 */
export function keepLexicons(
  load: (language: TextLanguage) => Promise<Lexicon | null>,
  turn: () => Promise<void> = nextTask,
): Lexicons {
  let current: { readonly language: TextLanguage; readonly lexicon: Promise<OpenLexicon | null> } | null =
    null;

  async function open(language: TextLanguage): Promise<OpenLexicon | null> {
    const lexicon = await load(language);
    if (!lexicon) return null;
    const opened = openLexicon(lexicon);
    await turn();
    return opened;
  }

  let wanted: TextLanguage | null = null;
  return {
    async for(language) {
      wanted = language;
      for (;;) {
        if (current?.language !== language) current = { language, lexicon: open(language) };
        const asked = current;
        const lexicon = await asked.lexicon.catch((error: unknown) => {
          if (current === asked) current = null;
          throw error;
        });
        if (current === asked && !lexicon) current = null;
        // Stored anew while it was being loaded: what came may be the old one.
        if (current === null && lexicon && wanted === language) continue;
        return lexicon;
      }
    },
    renew(language) {
      if (wanted !== language) return false;
      current = null;
      return true;
    },
  };
}
