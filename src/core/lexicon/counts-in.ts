import { alsoQuotedBeside, languageBit, languagesFor, ownLanguages } from './languages.ts';
import type { Entry, LexiconTopic } from './lexicon.ts';
import type { TextLanguage } from './text-languages.ts';

/**
 * Can an entry count in text of a language? Its own entries all do. Of other languages, whose words stand there only in
 * quotations and brackets, the plain names do: of persons, places and organizations, without conditions.
 *
 * So a page loads the lexicon of its language alone, a fraction of all names.
 */
export function countsIn(language: TextLanguage, entry: Entry, { kind }: LexiconTopic): boolean {
  if ((entry.languages & ownLanguages(language)) !== 0) return true;
  if (kind !== 'person' && kind !== 'place' && kind !== 'organization') return false;
  const foreign = languagesFor(language);
  // Phrases that hide are most of a language's entries: too many to be loaded for a name in brackets.
  if (entry.role !== 'name') return (entry.languages & foreign & languageBit('en')) !== 0;
  if ((entry.languages & (foreign | alsoQuotedBeside(language))) === 0) return false;
  return entry.needs.length === 0 && entry.surname !== 'after' && entry.inner === null && isName(entry);
}

/** Of scripts with capitals only what is written with one. */
function isName({ case: rule, surface }: Entry): boolean {
  return rule !== 'any' || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(surface);
}
