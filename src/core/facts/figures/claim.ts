/**
 * How sure the words are of their number: `over` at least that much · `under` at most · `nearly` a little less ·
 * `about` either way.
 */
export type Hedge = 'over' | 'under' | 'nearly' | 'about';

/**
 * What time a number is about. `from` and `to` are ISO dates at their own precision, equal for one year or month, null where
 * the words leave them open; `years` is how long it lasted where they say that alone: 10 for "over the
 * past decade", 1/3 for "the first four months" of a year that is not known.
 */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly years: number | null;
}

/** A quantity that a text states. */
export interface Claim {
  /** Span of number and unit in UTF-16 units, words such as "more than" left out. */
  readonly start: number;
  readonly end: number;
  /** Where such words start right before it; `start` where there are none. */
  readonly hedgeStart: number;
  /** In whole units (dollars, not billions; billion cubic metres for gas); equal unless it is a range. */
  readonly low: number;
  readonly high: number;
  /**
   * ISO 4217 currency, or the unit as packs write it without "per year", `states` for countries too; `percent`, and
   * `percentage_points` apart. A growth in multiples is in percent: "doubled" is 100.
   */
  readonly unit: string;
  /** One unit in the last place as written: 1e8 for "240.1 billion". */
  readonly step: number;
  readonly hedge: Hedge | null;
  /** Set if the number is itself a change ("rose 26 percent", "by $50 billion"), null if it is a level. */
  readonly change: 'up' | 'down' | null;
  readonly period: Period | null;
  /** ISO 4217 currency of a change, where the words say in which it is reckoned: "in yuan terms". */
  readonly reckonedIn: string | null;
}
