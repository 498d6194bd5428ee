import { guessLanguage } from '../lexicon/guess-language.ts';
import { alsoQuotedBeside, type LanguageMask, languagesFor } from '../lexicon/languages.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import type { OpenLexicon } from './open-lexicon.ts';
import { type Candidate, scanText } from './scan-text.ts';

/** A quotation is told by its sentence, at most this many UTF-16 units on either side: two lines of print; or by so much text. */
const AROUND = 160;
/** What a sentence or a quotation begins or ends with. */
const SENTENCE_EDGE = /[.!?:;"“”„«»]/;

/**
 * Find the surface forms in a block of a page, quotations in another language of its script included: "Moscou" in a
 * French sentence of an English article.
 *
 * Takes what `scanText` takes, with the BCP 47 tag of the block's language. A name of another language counts
 * where the sentence around it is told to be in that language.
 * Cost: that of `scanText`, and a guess for each sentence that has such a name.
 */
export function scanBlock(
  text: string,
  lexicon: OpenLexicon,
  language: string,
  from = 0,
  to = text.length,
): Candidate[] {
  const own = languagesFor(language);
  const others = alsoQuotedBeside(language);
  const found = scanText(text, lexicon, own | others, from, to);
  if (others === 0) return found;
  const guesses = new Map<string, LanguageMask>();
  return found.filter(({ start, end, entry }) => {
    const { languages } = lexicon.entries[entry] as Entry;
    if ((languages & own) !== 0) return true;
    const sentence = sentenceAround(text, start, end);
    let told = guesses.get(sentence);
    if (told === undefined) {
      const guess =
        guessLanguage(sentence) || guessLanguage(text.slice(Math.max(0, start - AROUND), end + AROUND));
      told = guess === '' ? 0 : languagesFor(guess);
      guesses.set(sentence, told);
    }
    return (languages & told) !== 0;
  });
}

function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < AROUND && !SENTENCE_EDGE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && !SENTENCE_EDGE.test(text.charAt(to))) to++;
  return text.slice(from, to);
}
