import type { Lexicon, LexiconTopic } from '../lexicon/lexicon.ts';

/** Distinct topics of one story from which a page belongs to it. */
export const FEWEST_TOPICS = 2;

/** What the gate says of a page. */
export interface Judgement {
  /** Ids of the packs whose story the page belongs to. */
  readonly related: ReadonlySet<string>;
  /**
   * Topics that count on this page, as indexes into `Lexicon.topics`. Generic topics are among them only
   * beside anchors of both sides of their story: "trade" alone says nothing.
   */
  readonly counted: ReadonlySet<number>;
}

/**
 * Decide which stories a page belongs to: two distinct topics of it, one of them an anchor.
 *
 * Takes the topics mentioned in the article (headline included), as indexes into `lexicon.topics`.
 * Cost: O(topics mentioned).
 */
export function judgePage(mentioned: Iterable<number>, lexicon: Lexicon): Judgement {
  const byPack = new Map<string, number[]>();
  for (const index of new Set(mentioned)) {
    const pack = topicAt(lexicon, index).pack;
    byPack.set(pack, [...(byPack.get(pack) ?? []), index]);
  }
  const related = new Set<string>();
  const counted = new Set<number>();
  for (const [pack, indexes] of byPack) {
    const anchors = indexes.map((index) => topicAt(lexicon, index).anchor);
    const whole = standsWhole(anchors);
    const kept = indexes.filter((index) => whole || !topicAt(lexicon, index).generic);
    for (const index of kept) counted.add(index);
    const anchored = kept.some((index) => topicAt(lexicon, index).anchor !== null);
    if (kept.length >= FEWEST_TOPICS && anchored) related.add(pack);
  }
  return { related, counted };
}

function topicAt(lexicon: Lexicon, index: number): LexiconTopic {
  return lexicon.topics[index] as LexiconTopic;
}

/** Do anchors of every side of the story stand on the page? */
function standsWhole(anchors: readonly LexiconTopic['anchor'][]): boolean {
  return anchors.includes('both') || (anchors.includes('russia') && anchors.includes('china'));
}
