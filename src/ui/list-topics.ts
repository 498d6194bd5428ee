import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { type LeftOut, leftOut } from '../core/facts/left-out.ts';
import { newerFacts } from '../core/facts/newer-facts.ts';
import { topicsOnPage } from '../core/facts/story-on-page.ts';
import type { PageReport, TopicOnPage } from '../core/messages/page-report.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Marking } from './marking.ts';
import type { RowActions, RowContext } from './story-context.ts';

/** A topic of a page, its story, and where it stands there. */
export interface Listed {
  readonly story: RowContext;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** All that the popup lists of a page; a part that is empty is not shown. */
export interface ListedTopics {
  /** True if it is marked because the reader asked for it. */
  readonly asked: boolean;
  /** True if topics are marked, and no pack knows any of them. */
  readonly unknown: boolean;
  /** What is marked, by story; the story with the heaviest topic first. */
  readonly stories: readonly { readonly story: RowContext; readonly topics: readonly Listed[] }[];
  readonly passing: readonly Listed[];
  readonly hidden: readonly Listed[];
  /** By story, what has come since the article's ISO day on its topics that are marked; only where there is something. */
  readonly newer: readonly { readonly pack: Pack; readonly facts: readonly Fact[]; readonly day: string }[];
  /** By story, for stories of which something is left out. */
  readonly leftOut: readonly { readonly story: RowContext; readonly parts: readonly LeftOut[] }[];
}

export interface ListTopicsInput {
  readonly packs: readonly Pack[];
  readonly report: PageReport;
  readonly marking: Marking;
  /** Null where no date was found, `asking` until that is known. */
  readonly article: ArticleDate | null | 'asking';
  readonly actions: RowActions & Pick<RowContext, 'onOpenTopic' | 'onStory'>;
}

/** Sort the topics of a page into what the popup lists. Within each list a topic stands where it is first mentioned. */
export function listTopics({
  packs,
  report,
  marking,
  article: told,
  actions,
}: ListTopicsInput): ListedTopics {
  const article = told === 'asking' ? null : told;
  const day = dayToGoBy(article);
  const contexts = packs.map((pack) => ({
    ...actions,
    pack,
    report,
    marking,
    article,
    onPage: topicsOnPage(report, pack.id),
  }));
  const byWeight = inPacks(report.topics, contexts);
  const stories = [...new Set(byWeight.map(({ story }) => story))].map((story) => {
    return { story, topics: inReadingOrder(byWeight.filter((one) => one.story === story)) };
  });
  return {
    asked: report.shownAnyway && stories.length > 0,
    unknown: report.topics.length > 0 && stories.length === 0,
    stories,
    passing: inReadingOrder(inPacks(report.passing, contexts)),
    hidden: inReadingOrder(inPacks(report.hidden, contexts)),
    newer: day === null ? [] : newerBy(stories, day),
    // Before the day is known nothing is held against the article.
    leftOut: (told === 'asking' ? [] : contexts)
      .map((story) => ({ story, parts: leftOut(story.pack, report, day) }))
      .filter(({ parts }) => parts.length > 0),
  };
}

function newerBy(stories: ListedTopics['stories'], day: string): ListedTopics['newer'] {
  return stories
    .map(({ story: { pack }, topics }) => {
      return { pack, facts: newerFacts(pack, new Set(topics.map(({ topic }) => topic.id)), day), day };
    })
    .filter(({ facts }) => facts.length > 0);
}

/** A topic whose pack was removed or changed after the page was read has no name to show, and is left out. */
function inPacks(topics: readonly TopicOnPage[], contexts: readonly RowContext[]): readonly Listed[] {
  return topics.flatMap((found) => {
    const story = contexts.find(({ pack }) => pack.id === found.pack);
    const topic = story?.pack.topics.find(({ id }) => id === found.topic);
    return story && topic && found.mentions.length > 0 ? [{ story, topic, found }] : [];
  });
}

/** By first mention, so that the ticks of the position bars step down the page as the reader does. */
function inReadingOrder(topics: readonly Listed[]): readonly Listed[] {
  return topics.toSorted((a, b) => (a.found.mentions[0]?.at ?? 0) - (b.found.mentions[0]?.at ?? 0));
}
