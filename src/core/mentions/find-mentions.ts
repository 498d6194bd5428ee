import type { OpenLexicon } from './open-lexicon.ts';
import { type Mention, resolveMentions } from './resolve-mentions.ts';
import { scanBlock } from './scan-block.ts';

/**
 * Find the mentions of topics in one text, read as a page of its own.
 *
 * Units: spans count UTF-16 code units of `text` as given, so `text.slice(start, end)` is exactly what the
 * reader sees and a DOM range can be built from it.
 * Takes a BCP 47 language tag; "" for an unknown language, where only names in English and in other scripts count.
 * Order: by `start`, never overlapping; of rival aliases the leftmost, then the longest, wins.
 * Errors: none. Text without mentions gives `[]`; a bad pack was refused earlier, by `parsePack`.
 * Cost: one pass, O(text); independent of the number of aliases.
 */
export function findMentions(text: string, lexicon: OpenLexicon, language: string): Mention[] {
  return resolveMentions([scanBlock(text, lexicon, language)], lexicon)[0] ?? [];
}
