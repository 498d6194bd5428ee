import { guessLanguage } from '../lexicon/guess-language.ts';
import { type TextLanguage, textLanguageOf } from '../lexicon/text-languages.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { OpenLexicon } from '../mentions/open-lexicon.ts';
import type { TopicName } from '../messages/tables.ts';
import { lookUp } from './look-up.ts';
import type { LookUpIndex } from './look-up-index.ts';
import { topicNameOf } from './suggestions.ts';

/** Who selects more than this has selected a text; its beginning counts. UTF-16 units. */
const LONGEST = 2000;

/**
 * The topic that words of a page mean: the one that they name; else the first that is mentioned in them, in whatever
 * form; else the best whose name has them all. Null if they name none: facts and summaries do not count.
 *
 * @param lexiconFor - gives the lexicon for text of a language, or null where there is none
 */
export async function topicOfWords(
  words: string,
  index: LookUpIndex,
  lexiconFor: (language: TextLanguage) => Promise<OpenLexicon | null>,
): Promise<TopicName | null> {
  const [best] = lookUp(index, words, { limit: 1 }).found;
  if (best?.named) return topicNameOf(best);
  const mentioned = await mentionIn(words.slice(0, LONGEST), lexiconFor);
  if (mentioned !== null) return mentioned;
  return best?.matched === 'label' || best?.matched === 'alias' ? topicNameOf(best) : null;
}

async function mentionIn(
  words: string,
  lexiconFor: (language: TextLanguage) => Promise<OpenLexicon | null>,
): Promise<TopicName | null> {
  const language = guessLanguage(words);
  const lexicon = await lexiconFor(textLanguageOf(language));
  const [first] = lexicon ? findMentions(words, lexicon, language) : [];
  const topic = first && lexicon?.topics[first.topic];
  return topic ? { pack: topic.pack, topic: topic.id, label: topic.label, kind: topic.kind } : null;
}
