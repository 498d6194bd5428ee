import type { Entry } from '../core/lexicon/lexicon.ts';
import type { MentionPlace } from '../core/messages/page-report.ts';
import type { TopicName } from '../core/messages/tables.ts';
import { rangeOf } from './highlight-painter.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { wordsOf } from './sort-mentions.ts';

/** A place in the page at which a card can open: a mention of a topic, or the reader's selection. */
export interface Spot extends TopicName {
  /** The element that the words stand in. */
  readonly element: Element;
  /** The words, as a range that does not follow the page's changes. */
  readonly range: StaticRange;
  /** Null at a selection, and for a topic that is named only inside the words of another. */
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
}

/** Describe one of a page's marked mentions. Cost: a look at each of them. */
export function spotOf(mention: PlacedMention, shown: readonly PlacedMention[], reading: PageReading): Spot {
  const { lexicon, length } = reading;
  const { block, topic, entry, position } = mention;
  const { pack = '', id = '', label = '', kind = 'theme' } = lexicon.topics[topic] ?? {};
  const { surface, languages } = lexicon.entries[entry] as Entry;
  const own = shown.filter((one) => one.topic === topic);
  return {
    pack,
    topic: id,
    label,
    kind,
    element: block.element,
    range: rangeOf(mention),
    mention: {
      place: { at: position / Math.max(1, length), words: wordsOf(mention), surface, languages },
      position,
      index: own.findIndex((one) => one.position === position),
      count: own.length,
    },
  };
}
