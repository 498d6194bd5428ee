import type { PageReport, TopicOnPage } from '../messages/page-report.ts';

/** How a topic stands on a page. */
export interface TopicStanding {
  readonly mentions: number;
  /** Whether the page can be asked to show them: not those that the reader has hidden. */
  readonly reachable: boolean;
}

/** What a page has of one story. */
export interface StoryStanding {
  /** Whether the page is about the story, so that what is not in it is left out of it. */
  readonly about: boolean;
  /** By topic id, in the report's order: those that have a place in the text. */
  readonly topics: ReadonlyMap<string, TopicStanding>;
  /** Ids of all of its topics on the page, see `topicsOnPage`. */
  readonly onPage: ReadonlySet<string>;
}

/** Ids of a story's topics on a page: marked, in passing, hidden by the reader, or named in the headline alone. */
export function topicsOnPage(report: PageReport, pack: string): ReadonlySet<string> {
  const placed = [...report.topics, ...report.passing, ...report.hidden].filter((one) => one.pack === pack);
  const counted = report.stories.find((story) => story.pack === pack)?.topics ?? [];
  return new Set([...placed.map(({ topic }) => topic), ...counted]);
}

/** What a page's report says of one story. */
export function storyOnPage(report: PageReport, pack: string): StoryStanding {
  const topics = new Map<string, TopicStanding>();
  const add = (found: readonly TopicOnPage[], reachable: boolean): void => {
    for (const { pack: own, topic, mentions } of found) {
      // A topic that is marked in one place and hidden in another stands in the earlier list already.
      if (own === pack && !topics.has(topic)) topics.set(topic, { mentions: mentions.length, reachable });
    }
  };
  add(report.topics, true);
  const marked = topics.size > 0;
  add(report.passing, true);
  add(report.hidden, false);
  const verdict = report.stories.find((story) => story.pack === pack)?.verdict;
  return { about: marked || verdict === 'related', topics, onPage: topicsOnPage(report, pack) };
}

/** The story that a page has most of, by id: that of its heaviest topic. Null for a page without any. */
export function foremostStory({ topics, passing, hidden }: PageReport): string | null {
  return (topics[0] ?? passing[0] ?? hidden[0])?.pack ?? null;
}
