import type { Lexicon } from '../lexicon/lexicon.ts';

/** How heavy a topic that says what the story is about weighs against an everyday one with as many mentions. */
const ANCHOR_WEIGHT = 2;
const GENERIC_WEIGHT = 0.5;
/** What a topic gains by standing at the article's very beginning; at its end it gains nothing. */
const LEAD_GAIN = 2;

/** A topic on a page with the places of its mentions, as fractions of the article's text, in reading order. */
export interface WeighedTopic {
  readonly topic: number;
  readonly places: readonly number[];
}

/**
 * Order the topics of a page by their weight in it, the heaviest first.
 *
 * A topic weighs by its mentions (each further one less), by how early it first stands, and by what it is:
 * anchors more, everyday topics less. Ties go to the topic that stands first.
 */
export function weighTopics(
  mentions: readonly { readonly topic: number; readonly place: number }[],
  lexicon: Lexicon,
): WeighedTopic[] {
  const places = new Map<number, number[]>();
  for (const { topic, place } of mentions) {
    const known = places.get(topic);
    if (known) known.push(place);
    else places.set(topic, [place]);
  }
  return [...places]
    .map(([topic, own]) => ({ topic, places: own, weight: weightOf(topic, own, lexicon) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic, places: own }) => ({ topic, places: own }));
}

function weightOf(topic: number, places: readonly number[], lexicon: Lexicon): number {
  const { anchor, generic } = lexicon.topics[topic] ?? { anchor: null, generic: false };
  const kind = generic ? GENERIC_WEIGHT : anchor ? ANCHOR_WEIGHT : 1;
  return kind * (Math.log2(1 + places.length) + LEAD_GAIN * (1 - (places[0] ?? 1)));
}
