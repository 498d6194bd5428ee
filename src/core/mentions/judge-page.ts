import { groupBy } from '../group-by.ts';
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

/**
 * Why a page belongs to a story, the strongest ground first: an anchor in the `headline` or the `lead`, anchors named
 * `often`, or in a text so short that they are `dense` in it. Or why it does not: `everyday` words alone, `one-topic`,
 * `no-anchor`, or anchors that are named only `in-passing`.
 */
export type Ground =
  | 'headline'
  | 'lead'
  | 'often'
  | 'dense'
  | 'everyday'
  | 'one-topic'
  | 'no-anchor'
  | 'in-passing';

/** What the gate says of a page and one story, and on what grounds. */
export interface StoryJudgement {
  readonly pack: string;
  /** `related` the page belongs to the story · `passing` it names some of it · `unrelated` only everyday words of it. */
  readonly verdict: 'related' | 'passing' | 'unrelated';
  readonly ground: Ground;
  /** Distinct topics that count, and anchors among them. */
  readonly topics: number;
  readonly anchors: number;
  /** Mentions of all anchors together, and UTF-16 units of text for each of them. */
  readonly anchorMentions: number;
  readonly unitsPerAnchor: number;
  /** The first anchor as an index into `Lexicon.topics` with its position (-1 for the headline), or null. */
  readonly first: JudgedMention | null;
}

/** What the gate says of a page. */
export interface Judgement {
  /** A judgement for each story that has a mention on the page, in the order of their first mentions. */
  readonly stories: readonly StoryJudgement[];
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
  const byPack = groupBy(mentions, ({ topic }) => topicAt(lexicon, topic).pack);
  const counted = new Set<number>();
  const stories = [...byPack].map(([pack, own]) => {
    const topics = countedTopics(own, lexicon);
    for (const topic of topics) counted.add(topic);
    return judgeStory(pack, own, topics, length, lexicon);
  });
  return { stories, counted };
}

/** Whether a page belongs to a story. */
export function isRelated({ stories }: Judgement, pack: string): boolean {
  return stories.some((story) => story.pack === pack && story.verdict === 'related');
}

function judgeStory(
  pack: string,
  mentions: readonly JudgedMention[],
  topics: ReadonlySet<number>,
  length: number,
  lexicon: Lexicon,
): StoryJudgement {
  const anchors = mentions.filter(
    ({ topic }) => topics.has(topic) && topicAt(lexicon, topic).anchor !== null,
  );
  const first = anchors.reduce<JudgedMention | null>(
    (best, anchor) => (best && best.position <= anchor.position ? best : anchor),
    null,
  );
  const unitsPerAnchor = first ? length / anchors.length : Number.POSITIVE_INFINITY;
  const ground = groundOf(topics.size, first, anchors.length, unitsPerAnchor);
  return {
    pack,
    verdict: IN_FAVOUR.has(ground) ? 'related' : topics.size > 0 ? 'passing' : 'unrelated',
    ground,
    topics: topics.size,
    anchors: new Set(anchors.map(({ topic }) => topic)).size,
    anchorMentions: anchors.length,
    unitsPerAnchor,
    first,
  };
}

const IN_FAVOUR: ReadonlySet<Ground> = new Set(['headline', 'lead', 'often', 'dense']);

function groundOf(
  topics: number,
  first: JudgedMention | null,
  anchorMentions: number,
  unitsPerAnchor: number,
): Ground {
  if (topics === 0) return 'everyday';
  if (!first) return 'no-anchor';
  if (topics < FEWEST_TOPICS) return 'one-topic';
  if (first.position < 0) return 'headline';
  if (first.position < LEAD) return 'lead';
  if (anchorMentions >= OFTEN) return 'often';
  return unitsPerAnchor <= DENSE ? 'dense' : 'in-passing';
}

function countedTopics(mentions: readonly JudgedMention[], lexicon: Lexicon): Set<number> {
  const topics = new Set(mentions.map(({ topic }) => topic));
  const sides = new Set([...topics].map((topic) => topicAt(lexicon, topic).anchor));
  if (sides.has('both') || (sides.has('russia') && sides.has('china'))) return topics;
  return new Set([...topics].filter((topic) => !topicAt(lexicon, topic).generic));
}

function topicAt(lexicon: Lexicon, index: number): LexiconTopic {
  return lexicon.topics[index] as LexiconTopic;
}
