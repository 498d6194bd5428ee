/** What kinds of things topics are, as their packs say. */
export const TOPIC_KINDS = [
  'person',
  'place',
  'organization',
  'company',
  'event',
  'document',
  'treaty',
  'concept',
  'commodity',
] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** The five kinds that a reader can tell apart by line style. */
export type MarkKind = 'person' | 'place' | 'organization' | 'event' | 'theme';

/** Languages a pack may give names in. Chinese is split by script, since the two write other characters. */
export const PACK_LANGUAGES = [
  'en',
  'ru',
  'uk',
  'zh-Hans',
  'zh-Hant',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'pt',
  'ja',
  'ar',
  'ro',
  'vi',
  'ko',
] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

/**
 * How strictly the capitals of an alias are read:
 * `name` as written or in full capitals, `exact` only as written, `any` in whatever case.
 */
export type CaseRule = 'name' | 'exact' | 'any';

/**
 * How a surname alone is read: `always` it names its person wherever it stands, `after` only in an article in
 * which the full name stands. As part of another person's name neither counts, where a given name tells it.
 */
export type SurnameRule = 'always' | 'after';

/** One surface form of a topic in one language. */
export interface Alias {
  readonly text: string;
  readonly case: CaseRule;
  /** Inflected forms, read under the same rules as `text`. */
  readonly forms?: readonly string[];
  /** Patterns by which its words inflect, one each: more forms than `forms` lists. See `inflect`. */
  readonly declension?: string;
  /** Longer phrases inside which the alias does not name the topic. */
  readonly not?: readonly string[];
  /** Longer phrases inside which alone it does: "trade between" for trade. Only the alias itself is the mention. */
  readonly within?: readonly string[];
  /** Words that show that a page means something else by it: "cricket" for ICC. */
  readonly unless?: readonly string[];
  /** Groups of topic ids; of each group one must be on the page for the alias to count. */
  readonly needs?: readonly (readonly string[])[];
  /** Set if the alias is a person's surname alone. */
  readonly surname?: SurnameRule;
}

/** The side of the story that an anchor stands for. */
export type AnchorSide = 'russia' | 'china' | 'both';

/** Something a pack knows about: a person, place, organization, event or theme. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly labels: Readonly<Partial<Record<PackLanguage, string>>>;
  /** Wikidata item, such as "Q7747", or null where none was confirmed. */
  readonly wikidata: string | null;
  readonly kind: TopicKind;
  /** One line, at most 140 code points. */
  readonly summary: string;
  /** An anchor's presence shows that a page belongs to the story. */
  readonly anchor: boolean;
  readonly side: AnchorSide | null;
  /** Everyday words, such as "trade": they count only beside the story's anchors. */
  readonly generic: boolean;
}

/** The surface forms of a topic, by language. */
export type Aliases = Readonly<Partial<Record<PackLanguage, readonly Alias[]>>>;

/** A topic with the names by which it is found. */
export interface AliasedTopic extends Topic {
  readonly aliases: Aliases;
}

const MARK_KINDS: Readonly<Record<TopicKind, MarkKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  company: 'organization',
  event: 'event',
  document: 'event',
  treaty: 'event',
  concept: 'theme',
  commodity: 'theme',
};

/** The line style that a topic's kind is painted with. */
export function markKind(kind: TopicKind): MarkKind {
  return MARK_KINDS[kind];
}
