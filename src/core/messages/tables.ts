import type { ArticleDate } from '../facts/article-date/article-date.ts';
import type { FigureInText } from '../facts/figures/figures-at.ts';
import type { Pack } from '../model/pack.ts';
import type { Aliases, MarkKind } from '../model/topic.ts';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { PageReport } from './page-report.ts';
import type { StoryWish } from './story-wish.ts';

/** Failures travel as values: an exception does not survive the way between two contexts. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** A topic of a pack as it is called and marked. */
export interface TopicName {
  readonly pack: string;
  readonly topic: string;
  readonly label: string;
  readonly kind: MarkKind;
}

/**
 * Code that is brought into a page when it is first needed: the painter of mark elements, cards, the voice, what finds the article's date, and its
 * figures.
 */
export const PAGE_PARTS = ['marks', 'card', 'tell', 'date', 'figures'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What the background answers. The sender is the popup, the options page or a content script. */
export interface ToBackground {
  /** Apply one change to the stored settings. Our own pages may ask for any; a card in a page, to hide something or undo that. */
  'settings.change': { takes: SettingsChange; gives: Settings };
  /** A page tells how many topics are marked in it, whenever other mentions stand there or it is come back to: for badge and panel. */
  'page.counted': { takes: { topics: number; on: boolean }; gives: null };
  /** A page asks for a part that few need. Answered when it has arrived. */
  'page.needsPart': { takes: { part: PagePart }; gives: null };
  /** A card asks for what its pack knows of a topic. Fails if there is no such topic. */
  'card.topic': { takes: { pack: string; topic: string }; gives: Pack };
  /** Somebody asks why a mention is marked: the names of its topic. Fails if there is no such topic. */
  'topic.aliases': { takes: { pack: string; topic: string }; gives: Aliases };
  /** The reader wants a story beside the page; to be sent in the very click. Opens a tab where no panel may open. */
  'panel.open': { takes: StoryWish; gives: null };
}

/** What a content script answers. The sender is the popup, the panel or the background. */
export interface ToPage {
  /** Say what was found on the page. */
  'page.report': { takes: null; gives: PageReport };
  /** When the page's article was published, or null if it does not tell, or is not read. */
  'page.date': { takes: null; gives: ArticleDate | null };
  /** Give the numbers of the article that facts of a topic give, too, with what is on record beside each. */
  'page.figures': { takes: { pack: string; topic: string }; gives: readonly FigureInText[] };
  /** Scroll to a topic's mention; `index` counts from 0 and wraps. Gives the index reached; fails if there is none. */
  'page.goTo': { takes: { pack: string; topic: string; index: number }; gives: { index: number } };
  /** Carry out a reader's command. Gives whether there was a mention for it; if not, the page says how it stands. */
  'page.command': { takes: { command: 'next' | 'previous' | 'card' }; gives: { done: boolean } };
  /** Open the card of a topic at the reader's selection. Gives whether it was opened. */
  'page.showTopic': { takes: TopicName; gives: { shown: boolean } };
  /** The reader has switched the site by keyboard, or wanted to: say aloud what is marked now, or why nothing is. */
  'page.tellMarks': { takes: null; gives: null };
  /** Read the page anew; `anyway` marks it although the gate said no, until it is left. Gives what is found then. */
  'page.readAgain': { takes: { anyway: boolean }; gives: PageReport };
}
