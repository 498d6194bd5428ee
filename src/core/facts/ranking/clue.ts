import type { Fact } from '../../model/fact.ts';
import type { FactReason } from './fact-reason.ts';
import type { FactTraits } from './fact-traits.ts';
import type { ReadText } from './read-text.ts';
import type { OrderedSides } from './sides-for.ts';

/** A fact as it is held against clues. */
export interface Candidate {
  readonly fact: Fact;
  readonly traits: FactTraits;
  readonly sides: OrderedSides;
}

/** Something about a sentence by which facts can be told apart. */
export interface Clue {
  /** What it counts for against the others. */
  readonly weight: number;
  /** How much of that counts for a fact for which nothing else in the sentence speaks: 1 what no chance brings about. */
  readonly alone: number;
  /** Whether it bears out what would count for less alone. */
  readonly telling: boolean;
  /** How far a fact fits it, from 0 to 1. */
  readonly fits: (candidate: Candidate) => number;
  readonly reason: (candidate: Candidate) => FactReason;
}

/** What is around a mention, read. */
export interface Surroundings {
  readonly sentence: ReadText;
  readonly paragraph: ReadText;
  readonly beside: readonly string[];
  readonly near: readonly string[];
  /** ISO day of the article, or null. */
  readonly day: string | null;
}
