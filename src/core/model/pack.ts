import type { Fact, Source } from './fact.ts';
import type { AliasedTopic, PackLanguage, Topic } from './topic.ts';

/** A topic that a complete article on the story would touch, and why. */
export interface StorylineEntry {
  readonly topic: string;
  /** At most 160 code points. */
  readonly why: string;
  /** Fact ids, the lead fact first. */
  readonly facts: readonly string[];
}

/** A story as data: topics, facts and sources. */
export interface Pack {
  /** Version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** Counts up with each published change. */
  readonly revision: number;
  /** Language of its facts and summaries. */
  readonly language: PackLanguage;
  /** ISO day of the last edit. */
  readonly edited: string;
  /** ISO month or day up to which its facts reach; never claim past it. */
  readonly coverageEnd: string;
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly storyline: readonly StorylineEntry[];
  /** Fact ids in date order. */
  readonly timeline: readonly string[];
}

/**
 * A pack with the names by which its topics are found, as `parsePack` makes it out of unknown JSON. Aliases are three
 * quarters of a pack: who only shows facts does without them.
 */
export interface AliasedPack extends Pack {
  readonly topics: readonly AliasedTopic[];
}
