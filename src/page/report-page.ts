import type { OpenLexicon } from '../core/mentions/open-lexicon.ts';
import { weighTopics } from '../core/mentions/weigh-topics.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { viewOfPage } from './view-of-page.ts';

/** How far a session has come with its page. */
export interface Progress {
  /** Null until the page has been read once. */
  readonly reading: PageReading | null;
  /** Whether the last reading ended in an error of ours. */
  readonly failed: boolean;
  readonly shown: readonly PlacedMention[];
  readonly shownAnyway: boolean;
}

/** What the popup is told of a page. Cost: counts words and looks at layout, so only when it asks. */
export function reportOf(
  { reading, failed, shown, shownAnyway }: Progress,
  lexicon: OpenLexicon,
): PageReport {
  const base = { contentType: document.contentType, words: 0, topics: [], shownAnyway, view: null };
  if (failed || !reading) return { ...base, state: failed ? 'failed' : 'reading' };
  const listed = shown.length > 0 ? shown : reading.mentions;
  const places = listed.map(({ topic, position }) => ({
    topic,
    place: position / Math.max(1, reading.length),
  }));
  const topics = weighTopics(places, lexicon).map(({ topic, places: own }) => ({
    pack: lexicon.topics[topic]?.pack ?? '',
    topic: lexicon.topics[topic]?.id ?? '',
    mentions: own.map((at) => ({ at })),
  }));
  const words = wordsIn(reading.root);
  if (shown.length > 0) return { ...base, words, state: 'marked', topics, view: viewOfPage(reading.root) };
  return { ...base, words, state: topics.length > 0 ? 'unrelated' : 'empty', topics };
}

/** Words of the article, with each Han or kana letter as one: for the popup's honest "412 words". */
function wordsIn(root: Element): number {
  let words = 0;
  for (const { text } of collectBlocks(root))
    words +=
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words;
}
