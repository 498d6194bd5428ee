import type { Entry, LexiconTopic } from '../core/lexicon/lexicon.ts';
import { weighTopics } from '../core/mentions/weigh-topics.ts';
import {
  bareReport,
  type PageReport,
  type StoryOnPage,
  type TopicOnPage,
} from '../core/messages/page-report.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { type SortedMentions, wordsOf } from './sort-mentions.ts';
import { viewOfPage } from './view-of-page.ts';

/** How far a session has come with its page. */
export interface Progress {
  /** Null until the page has been read once. */
  readonly reading: PageReading | null;
  /** Whether the last reading ended in an error of ours. */
  readonly failed: boolean;
  readonly sorted: SortedMentions;
  readonly shownAnyway: boolean;
}

/** What the popup is told of a page. Cost: counts words and looks at layout, so only when it asks. */
export function reportOf({ reading, failed, sorted, shownAnyway }: Progress): PageReport {
  const base = bareReport(document.contentType, failed ? 'failed' : 'reading');
  if (failed || !reading) return { ...base, shownAnyway };
  const listed = (mentions: readonly PlacedMention[]) => topicsOf(mentions, reading);
  const topics = listed(sorted.shown);
  const passing = listed(sorted.passing);
  const hidden = listed(sorted.hidden);
  const left = passing.length > 0 ? 'passing' : 'empty';
  const unmarked = hidden.length > 0 ? 'hidden' : left;
  return {
    ...base,
    state: topics.length > 0 ? 'marked' : unmarked,
    words: wordsIn(reading.root),
    topics,
    passing,
    hidden,
    stories: storiesOf(reading),
    shownAnyway,
    view: viewOfPage(reading.root),
  };
}

function topicsOf(mentions: readonly PlacedMention[], { length, lexicon }: PageReading): TopicOnPage[] {
  const placed = mentions.map((mention) => {
    const { surface, languages } = lexicon.entries[mention.entry] as Entry;
    const at = mention.position / Math.max(1, length);
    return { topic: mention.topic, place: at, told: { at, words: wordsOf(mention), surface, languages } };
  });
  return weighTopics(placed, lexicon).map(({ topic, mentions: own }) => ({
    pack: lexicon.topics[topic]?.pack ?? '',
    topic: lexicon.topics[topic]?.id ?? '',
    mentions: own.map(({ told }) => told),
  }));
}

function storiesOf({ judgement, lexicon }: PageReading): StoryOnPage[] {
  const counted = [...judgement.counted].map((index) => lexicon.topics[index] as LexiconTopic);
  return judgement.stories.map(({ pack, verdict, ground, anchorMentions, first }) => {
    const topics = counted.filter((topic) => topic.pack === pack).map(({ id }) => id);
    const firstAnchor = first && (lexicon.topics[first.topic]?.id ?? null);
    return { pack, verdict, ground, topics, anchorMentions, firstAnchor };
  });
}

/** Words of the article, with each Han or kana letter as one: for the popup's honest "412 words". */
function wordsIn(root: Element): number {
  let words = 0;
  for (const { text } of collectBlocks(root))
    words +=
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words;
}
