import { groupBy } from '../group-by.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** How heavy a topic that says what the story is about weighs against an everyday one with as many mentions. */
const ANCHOR_WEIGHT = 2;
const GENERIC_WEIGHT = 0.5;
/** What a topic gains by standing at the article's very beginning; at its end it gains nothing. */
const LEAD_GAIN = 2;

/** A mention with its place in the article's text: 0 at its first unit, 1 at its last. */
export interface WeighedMention {
  readonly topic: number;
  readonly place: number;
}

/** A topic on a page with its mentions in reading order. */
export interface WeighedTopic<Mention> {
  readonly topic: number;
  readonly mentions: readonly Mention[];
}

/**
 * Order the topics of a page by their weight in it, the heaviest first.
 *
 * A topic weighs by its mentions (each further one less), by how early it first stands, and by what it is:
 * anchors more, everyday topics less. Ties go to the topic that stands first.
 */
export function weighTopics<Mention extends WeighedMention>(
  mentions: readonly Mention[],
  lexicon: Lexicon,
): WeighedTopic<Mention>[] {
  const byTopic = groupBy(mentions, ({ topic }) => topic);
  return [...byTopic]
    .map(([topic, own]) => ({ topic, mentions: own, weight: weightOf(topic, own, lexicon) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic, mentions: own }) => ({ topic, mentions: own }));
}

function weightOf(topic: number, mentions: readonly WeighedMention[], lexicon: Lexicon): number {
  const { anchor, generic } = lexicon.topics[topic] ?? { anchor: null, generic: false };
  const kind = generic ? GENERIC_WEIGHT : anchor ? ANCHOR_WEIGHT : 1;
  return kind * (Math.log2(1 + mentions.length) + LEAD_GAIN * (1 - (mentions[0]?.place ?? 1)));
}
