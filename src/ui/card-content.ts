import type { ChosenFacts } from '../core/facts/choose-facts.ts';
import type { FigureInText } from '../core/facts/figures/figures-at.ts';
import type { MentionPlace, TopicOnPage } from '../core/messages/page-report.ts';
import type { MarkKind, Topic } from '../core/model/topic.ts';
import type { StoryContext } from './story-context.ts';

/** A topic at the place of a card: one tab, where there are several. */
export interface CardTab {
  readonly pack: string;
  readonly topic: string;
  readonly label: string;
  readonly kind: MarkKind;
}

/** The mention that a card stands at. */
export interface CardMention {
  readonly place: MentionPlace;
  /** Its number among the marked mentions of its topic, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** What a card shows of its topic, once that has come. */
export interface CardFacts {
  readonly story: StoryContext;
  readonly topic: Topic;
  /** Chosen for the sentence and the day of the article. */
  readonly chosen: ChosenFacts;
  /** Numbers of the sentence, with what is on record beside each. */
  readonly figures: readonly FigureInText[];
  /** The topic as the page's report has it; null where it is not marked on the page. */
  readonly found: TopicOnPage | null;
}
