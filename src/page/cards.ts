import type { PageReport } from '../core/messages/page-report.ts';
import type { Found } from './page-mentions.ts';
import type { Spot } from './spots.ts';

/** A point of the window, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What brought a card up. A card that the keyboard asked for takes the focus, one under a pointer does not. */
export type Summons = 'hover' | 'press' | 'keys';

/** The cards of one page. All of it is gone after `close`, and comes again when it is needed again. */
export interface Cards {
  /** The pointer has come to a mention, or has left the last one for none; `since` on the page's clock, in milliseconds. */
  over(spot: Spot | null, point: Point, since: number): void;
  /** Open the card of a mention, or of a topic at the reader's selection, at once. */
  open(spot: Spot, summons: Summons, point: Point | null): void;
  /** The mention, or the selection, at which a card is open that is not pinned; or null. */
  spot(): Spot | null;
  /** Say which mention was gone to, to those who hear rather than see. `number` counts from 1. */
  tellStep(spot: Spot, number: number, count: number): void;
  /** Take every card away, and the host with it. */
  close(): void;
}

/** What cards ask of their page. */
export interface CardPage {
  report(): PageReport;
  /** Go to a mention of a topic; `index` counts from 0 and wraps. Gives it, or null if there is none any more. */
  goTo(pack: string, topic: string, index: number): Spot | null;
  /** What was read of the page and painted last, or null before the first reading. */
  found(): Found | null;
  /** Called after each change of ours in the page's document, in the same turn: it is no news of the page. */
  overlook(): void;
}

export type MakeCards = (page: CardPage) => Cards;

/**
 * Say what becomes of a page's marks, to those who hear rather than see; what is needed for it is gone soon after.
 * `overlook` as `CardPage` has it.
 */
export type TellMarks = (report: Pick<PageReport, 'state' | 'topics'>, overlook: () => void) => void;
