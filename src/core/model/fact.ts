/** What a fact is: an event, a figure, a status that may have ended, a statement, background, or a dispute with sides. */
export type FactKind = 'event' | 'figure' | 'status' | 'statement' | 'background' | 'dispute';

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/** What kind of publisher a source is. */
export type SourceQuality = 'primary' | 'agency' | 'quality-press' | 'trade-press' | 'state-media' | 'other';

/** A publication that a fact is taken from. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** True where the title is our description, because the page's own was not shown. */
  readonly titleDescriptive: boolean;
  readonly url: string;
  /** ISO date of publication at its own precision, or null where it is not known. */
  readonly date: string | null;
  /** The owner's or party's interest, such as "Russian state"; "independent" where none is known. */
  readonly stance: string;
  readonly quality: SourceQuality;
}

/** Which way a figure leaves open how much it is: `over` more than its number, `under` up to it. */
export type Bound = 'over' | 'under';

/** A quantity that a fact states. */
export interface Figure {
  /** What is counted, in snake_case, such as `trade_total`. */
  readonly quantity: string;
  readonly number: number;
  /** ISO 4217 currency or a unit in snake_case. */
  readonly unit: string;
  /** A year, month or day; "2013/2023" is a change between two years. */
  readonly period: string;
  /** Whose count it is. */
  readonly basis: string;
  /** Set where its source names no exact number: "more than 40 meetings". */
  readonly bound?: Bound;
}

/** What one party to a dispute says. */
export interface Side {
  readonly who: string;
  readonly claim: string;
  /** Source ids. */
  readonly sources: readonly string[];
}

/** A dated statement with its sources. */
export interface Fact {
  readonly id: string;
  /** Ids of the topics it concerns; at least one. */
  readonly topics: readonly string[];
  readonly kind: FactKind;
  /** At most 240 code points. It stands alone: it may be shown under any of its topics. */
  readonly text: string;
  /** ISO date at its own precision: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly datePrecision: DatePrecision;
  /** When it ended, if it did. */
  readonly until: string | null;
  /** Source ids, one to three. */
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium';
  /** ISO date when its sources were last read. */
  readonly checked: string;
  /** Which editing pass read them: 1 the first, 2 the second. */
  readonly checkPass: number;
  readonly keywords: readonly string[];
  /** True if it happened after the story's main event. */
  readonly afterSummit: boolean;
  readonly values: readonly Figure[];
  /** Two or more for a dispute, none otherwise. In the pack's order, never one alone. */
  readonly sides: readonly Side[];
  /** Why the confidence is what it is. */
  readonly note: string | null;
}
