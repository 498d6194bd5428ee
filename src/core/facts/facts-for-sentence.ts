import { foldedText } from '../lexicon/fold.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { factsOfTopic } from './facts-of-topic.ts';

/** What is around a mention. */
export interface Around {
  /** The sentence that it stands in, as written. */
  readonly sentence: string;
  /** Ids of the other topics of the pack in that sentence, and on the page. */
  readonly beside: readonly string[];
  readonly onPage: ReadonlySet<string>;
}

/** What a topic that the sentence names too tells, against one shared keyword. */
const TOPIC_WEIGHT = 2;

/**
 * The facts of a topic for one mention of it, those nearest to its sentence first.
 *
 * A fact is near by the other topics that it shares with the sentence, and by its keywords in it; words that are part of the
 * topic's own name tell nothing. Among equals the order of `factsOfTopic` stays. Keywords are in the pack's language: in an
 * article in another one the topics alone decide.
 */
export function factsForSentence(pack: Pack, topicId: string, around: Around): readonly Fact[] {
  const words = wordsIn(around.sentence);
  for (const word of wordsIn(pack.topics.find(({ id }) => id === topicId)?.label ?? '')) words.delete(word);
  const beside = new Set(around.beside);
  const near = (fact: Fact): number => {
    const topics = fact.topics.filter((topic) => topic !== topicId && beside.has(topic)).length;
    const keywords = fact.keywords.filter((keyword) => words.has(foldedText(keyword))).length;
    return TOPIC_WEIGHT * topics + keywords;
  };
  return factsOfTopic(pack, topicId, around.onPage)
    .map((fact) => ({ fact, near: near(fact) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ fact }) => fact);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldedText) ?? []);
}
