import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Aliases, Topic } from '../core/model/topic.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import type { Marking } from './marking.ts';

/** What the rows of the popup ask for. */
export interface RowActions {
  /** Scroll the page to a mention of a topic; `index` counts from 0. */
  readonly onGoTo: (pack: string, topic: string, index: number) => void;
  /** Stop marking a topic, or words for it. */
  readonly onHide: (hidden: Hidden, pack: Pack, topic: Topic) => void;
  /** Undo all that keeps a topic from being marked here. */
  readonly onMarkAgain: (hidden: readonly Hidden[], pack: Pack, topic: Topic) => void;
  /** Load the aliases of a topic, by which its mentions are explained. Resolves to null where that fails. */
  readonly onExplain: (pack: string, topic: string) => Promise<Aliases | null>;
}

/** What all rows of one story share. */
export interface StoryContext extends RowActions {
  readonly pack: Pack;
  readonly report: PageReport;
  readonly marking: Marking;
  /** When the page's article was published, or null where that is not known. */
  readonly article: ArticleDate | null;
  /** Ids of the story's topics on the page, marked or not. */
  readonly onPage: ReadonlySet<string>;
}

/** What all rows of one story share in a list from which a topic can be opened. */
export interface RowContext extends StoryContext {
  readonly onOpenTopic: OpenTopic;
  /** Open the story of a pack beside the page; to be called straight from a click. */
  readonly onStory: (pack: string) => void;
}

/** Show all that is known of a topic, in place of the list. */
export type OpenTopic = (pack: string, topic: string) => void;
