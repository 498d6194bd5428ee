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
  let asked: TextLanguage | null = null;
  let kept: OpenLexicon | null = null;
  let renewals = 0;

  async function loaded(language: TextLanguage): Promise<OpenLexicon | null> {
    const before = renewals;
    const lexicon = await load(language);
    // What was read before it was stored anew may be the old one.
    if (before !== renewals) return loaded(language);
    return lexicon && openLexicon(lexicon);
  }

  return {
    async for(language) {
      if (asked === language && kept) return kept;
      asked = language;
      kept = await loaded(language);
      await turn();
      return kept;
    },
    renew(language) {
      if (language !== asked) return false;
      kept = null;
      renewals++;
      return true;
    },
  };
}
