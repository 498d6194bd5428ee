import type { LanguageMask } from '../lexicon/languages.ts';
import type { Ground, StoryJudgement } from '../mentions/judge-page.ts';

/** One mention as the popup needs it: where it stands and what made it, never the text round it. */
export interface MentionPlace {
  /** 0 at the article's first character, 1 at its last. */
  readonly at: number;
  /** As written in the page. */
  readonly words: string;
  /** The surface form of the lexicon that the words match. */
  readonly surface: string;
  /** Languages in which that surface form is a name of the topic. */
  readonly languages: LanguageMask;
}

/** A topic found on a page. */
export interface TopicOnPage {
  readonly pack: string;
  readonly topic: string;
  /** In reading order; at least one. */
  readonly mentions: readonly MentionPlace[];
}

/** What the gate said of the page and one story. */
export interface StoryOnPage {
  readonly pack: string;
  readonly verdict: StoryJudgement['verdict'];
  readonly ground: Ground;
  /** Ids of the topics that count, those that stand in the headline alone among them. */
  readonly topics: readonly string[];
  /** Mentions of the story's anchors. */
  readonly anchorMentions: number;
  /** Id of the anchor that stands first, or null if there is none. */
  readonly firstAnchor: string | null;
}

/** What a content script says of its page when the popup asks. */
export interface PageReport {
  /** MIME type of the document, such as "text/html". */
  readonly contentType: string;
  /**
   * `off` not read, by a site rule or the default · `paused` not read, everywhere ·
   * `reading` not read to its end yet · `empty` no topic in it · `passing` topics, but too few for the gate ·
   * `marked` mentions are painted · `hidden` there would be some, but the reader does not want them ·
   * `failed` it could not be read · `other` no web page, such as an image or XML.
   */
  readonly state:
    | 'off'
    | 'paused'
    | 'reading'
    | 'empty'
    | 'passing'
    | 'marked'
    | 'hidden'
    | 'failed'
    | 'other';
  /** Words read, for the honest "412 words". */
  readonly words: number;
  /** Topics that are marked, by weight, the heaviest first. */
  readonly topics: readonly TopicOnPage[];
  /** Topics that the gate leaves unmarked, by weight. */
  readonly passing: readonly TopicOnPage[];
  /** Topics with mentions that the reader does not want marked; others of the same topic may be. */
  readonly hidden: readonly TopicOnPage[];
  /** One for each story with a name on the page. */
  readonly stories: readonly StoryOnPage[];
  /** True if the reader asked for marks on this page although the gate said no. */
  readonly shownAnyway: boolean;
  /** The part of the article on screen, as fractions of its text. */
  readonly view: { readonly from: number; readonly to: number } | null;
}

/** A report of a page of which nothing is known but its kind and state. */
export function bareReport(contentType: string, state: PageReport['state']): PageReport {
  return {
    contentType,
    state,
    words: 0,
    topics: [],
    passing: [],
    hidden: [],
    stories: [],
    shownAnyway: false,
    view: null,
  };
}
