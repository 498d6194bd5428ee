import type { PageReport } from '../messages/page-report.ts';
import { splitAddress } from '../status/split-address.ts';
import type { ArticleDate } from './article-date/article-date.ts';
import { type StoryStanding, storyOnPage } from './story-on-page.ts';

/**
 * The page that a story is read beside: `none`, since the story is a page of its own · `unread` nothing is known of it ·
 * `reading` it is not read to its end yet · `read` with what stands in it. `host` is null where it is no site.
 */
export type Beside =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' | 'reading'; readonly host: string | null }
  | {
      readonly kind: 'read';
      readonly host: string;
      readonly standing: StoryStanding;
      /** When its article was published, or null where that is not known. */
      readonly article: ArticleDate | null;
    };

/** A tab that is followed. */
export interface FollowedTab {
  readonly id: number;
  /** Its address, or null where the browser does not tell. */
  readonly url: string | null;
  /** Whether the browser is still loading it. */
  readonly loading: boolean;
}

/** What a content script says of its page. */
export interface PageAnswers {
  /** Null where none has answered. */
  readonly report: PageReport | null;
  readonly article: ArticleDate | null;
}

/** What is to be said of the page beside a story. */
export function besidePage(tab: FollowedTab | null, { report, article }: PageAnswers, pack: string): Beside {
  if (tab === null) return { kind: 'none' };
  const address = splitAddress(tab.url ?? '');
  const host = address && /^https?$/.test(address.scheme) ? address.host : null;
  if (report === null) return { kind: tab.loading ? 'reading' : 'unread', host };
  // Scripts of ours run on sites alone, and a browser tells the address of every page that they may read.
  if (host === null) return { kind: 'unread', host };
  switch (report.state) {
    case 'reading':
      return { kind: 'reading', host };
    case 'empty':
    case 'passing':
    case 'marked':
    case 'hidden':
      return { kind: 'read', host, standing: storyOnPage(report, pack), article };
    default:
      return { kind: 'unread', host };
  }
}

/** Ids of the story's topics in the page beside it; none where it is not read. */
export function topicsBeside(beside: Beside): ReadonlySet<string> {
  return beside.kind === 'read' ? beside.standing.onPage : NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** The date of the article beside a story, or null: of a page that is not about the story it is of no use. */
export function articleBeside(beside: Beside): ArticleDate | null {
  return beside.kind === 'read' && beside.standing.about ? beside.article : null;
}
