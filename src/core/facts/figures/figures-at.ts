import type { Pack } from '../../model/pack.ts';
import type { Around } from '../ranking/rank-facts.ts';
import { type FigureMatch, figuresOnRecord } from './figures-on-record.ts';

/** A number of an article, and what is on record beside it. */
export interface FigureInText {
  readonly match: FigureMatch;
  /** The number and its unit as the article writes them, with words before that say how sure it is: "more than 40 meetings". */
  readonly words: string;
}

/** Numbers of one sentence that are set beside the record. */
const MOST = 2;

/**
 * The figures of a mention's sentence that facts of its topic give, too, each with all that is on record of it: who counts
 * otherwise may be another topic's matter. What other topics alone count has its own cards.
 *
 * `language` is that of the sentence, a BCP 47 tag. Takes a whole pack or the slice of the topic. Errors: none. Cost: that of
 * `figuresOnRecord`.
 */
export function figuresAt(
  pack: Pack,
  topicId: string,
  { sentence, beside, near, onPage, date }: Around,
  language: string,
): readonly FigureInText[] {
  const topics = [topicId, ...beside];
  return figuresOnRecord(pack, { sentence, language, topics, near, onPage, date })
    .filter(({ rows }) => rows.some(({ fact }) => fact.topics.includes(topicId)))
    .map((match) => ({ match, words: sentence.slice(match.claim.hedgeStart, match.claim.end) }))
    .slice(0, MOST);
}
