import type { Lexicon, LexiconTopic } from '../lexicon/lexicon.ts';

/** Distinct topics of one story from which a page can belong to it. */
const FEWEST_TOPICS = 2;
/** An article's first units, in which it says what it is about: two or three sentences. UTF-16. */
const LEAD = 500;
/** Anchors named this often are not named in passing. */
const OFTEN = 3;
/** Or once in so many UTF-16 units: in a short text one mention is much. */
const DENSE = 1000;

/** A topic mentioned on a page, and where. */
export interface JudgedMention {
  /** Index into `Lexicon.topics`. */
  readonly topic: number;
  /** UTF-16 units of the article's text before it; -1 for the headline. */
  readonly position: number;
}

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
 * Decide which stories a page belongs to: two distinct topics of it, one of them an anchor that is not named
 * in passing. An anchor is in passing if it stands neither in headline nor lead, is rare in the text, and is
 * named fewer than three times; anchors of one story count together.
 *
 * Takes the article's mentions, headline included, and the length of its text in UTF-16 units.
 * Cost: O(mentions).
 */
export function judgePage(mentions: readonly JudgedMention[], length: number, lexicon: Lexicon): Judgement {
  const byPack = new Map<string, JudgedMention[]>();
  for (const mention of mentions) {
    const { pack } = topicAt(lexicon, mention.topic);
    const known = byPack.get(pack);
    if (known) known.push(mention);
    else byPack.set(pack, [mention]);
  }
  const related = new Set<string>();
  const counted = new Set<number>();
  for (const [pack, own] of byPack) {
    const topics = countedTopics(own, lexicon);
    for (const topic of topics) counted.add(topic);
    const anchors = own.filter(({ topic }) => topics.has(topic) && topicAt(lexicon, topic).anchor !== null);
    if (topics.size >= FEWEST_TOPICS && !inPassing(anchors, length)) related.add(pack);
  }
  return { related, counted };
}

function countedTopics(mentions: readonly JudgedMention[], lexicon: Lexicon): Set<number> {
  const topics = new Set(mentions.map(({ topic }) => topic));
  const sides = new Set([...topics].map((topic) => topicAt(lexicon, topic).anchor));
  if (sides.has('both') || (sides.has('russia') && sides.has('china'))) return topics;
  return new Set([...topics].filter((topic) => !topicAt(lexicon, topic).generic));
}

function inPassing(anchors: readonly JudgedMention[], length: number): boolean {
  if (anchors.length === 0) return true;
  if (anchors.length >= OFTEN || anchors.length * DENSE >= length) return false;
  return anchors.every(({ position }) => position >= LEAD);
}

function topicAt(lexicon: Lexicon, index: number): LexiconTopic {
  return lexicon.topics[index] as LexiconTopic;
}
