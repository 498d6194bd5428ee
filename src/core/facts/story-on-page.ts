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
  /** By topic id, in the report's order. */
  readonly topics: ReadonlyMap<string, TopicStanding>;
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
  return { about: marked || verdict === 'related', topics };
}

/** The story that a page has most of, by id: that of its heaviest topic. Null for a page without any. */
export function foremostStory({ topics, passing, hidden }: PageReport): string | null {
  return (topics[0] ?? passing[0] ?? hidden[0])?.pack ?? null;
}
