import type { Entry } from '../core/lexicon/lexicon.ts';
import { namesIn } from '../core/mentions/drop-candidates.ts';
import { scanBlock } from '../core/mentions/scan-block.ts';
import { sentenceAt } from '../core/mentions/sentence-at.ts';
import type { MentionPlace } from '../core/messages/page-report.ts';
import type { TopicName } from '../core/messages/tables.ts';
import type { MarkKind } from '../core/model/topic.ts';
import { rangeOf } from './highlight-painter.ts';
import { pageLanguage } from './page-language.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { wordsOf } from './sort-mentions.ts';

/** A place in the page at which a card can open: a mention of a topic, or the reader's selection. */
export interface Spot {
  readonly pack: string;
  readonly topic: string;
  readonly label: string;
  readonly kind: MarkKind;
  /** The element that the words stand in. */
  readonly element: Element;
  /** The words, as a range that does not follow the page's changes. */
  readonly range: StaticRange;
  /** Null at a selection. */
  readonly mention: SpotMention | null;
}

/** What is known of the mention at a spot. */
export interface SpotMention {
  readonly place: MentionPlace;
  /** UTF-16 units of the article's text before it: which mention it is, as long as the text stays. */
  readonly position: number;
  /** Its number among the marked mentions of its topic, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Ids of the other topics of its pack in that sentence. */
  readonly beside: readonly string[];
}

/** Describe one of a page's marked mentions. Cost: a look at each of them. */
export function spotOf(mention: PlacedMention, shown: readonly PlacedMention[], reading: PageReading): Spot {
  const { lexicon, length } = reading;
  const { block, topic, entry } = mention;
  const { pack = '', id = '', label = '', kind = 'theme' } = lexicon.topics[topic] ?? {};
  const { surface, languages } = lexicon.entries[entry] as Entry;
  const own = shown.filter((one) => one.topic === topic);
  const sentence = sentenceAt(block.text, mention.start, mention.end);
  const near = shown.filter(
    (one) =>
      one.block === block && one.topic !== topic && one.start >= sentence.start && one.end <= sentence.end,
  );
  const beside = near.flatMap((one) => {
    const other = lexicon.topics[one.topic];
    return other?.pack === pack ? [other.id] : [];
  });
  return {
    pack,
    topic: id,
    label,
    kind,
    element: block.element,
    range: rangeOf(mention),
    mention: {
      place: { at: mention.position / Math.max(1, length), words: wordsOf(mention), surface, languages },
      position: mention.position,
      index: own.findIndex((one) => one.position === mention.position),
      count: own.length,
      sentence: block.text.slice(sentence.start, sentence.end),
      beside: [...new Set(beside)],
    },
  };
}

/**
 * The topics that are named inside the words of a mention: Kharkiv in "Kharkiv offensive". They have no mention of their own there.
 */
export function topicsInside(
  mention: PlacedMention,
  shown: readonly PlacedMention[],
  reading: PageReading,
): readonly TopicName[] {
  const { lexicon, root } = reading;
  const { block, start, end } = mention;
  const language = pageLanguage(document, root).of(block.element);
  const present = new Set(shown.map(({ topic }) => topic));
  const names = namesIn(scanBlock(block.text, lexicon, language, start, end), lexicon);
  const inside = names.filter((one) => {
    const entry = lexicon.entries[one.entry] as Entry;
    const counts =
      entry.surname === null && entry.needs.every((group) => group.some((topic) => present.has(topic)));
    return counts && one.start >= start && one.end <= end && entry.topic !== mention.topic;
  });
  const topics = new Set(inside.map(({ entry }) => (lexicon.entries[entry] as Entry).topic));
  return [...topics].flatMap((topic) => {
    const found = lexicon.topics[topic];
    return found ? [{ pack: found.pack, topic: found.id, label: found.label, kind: found.kind }] : [];
  });
}
