/** Where an article's date was read: data for search engines, a `meta` or microdata, a `time`, visible text, the address. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'text' | 'address';

/** What a page calls one of its dates, and what stands there. */
export interface NamedHint {
  /** Name or property of a `meta`, `itemprop` of an element, or class of a `time`; any case. */
  readonly name: string;
  readonly text: string;
}

/** A `time` of the page. */
export interface TimeHint extends NamedHint {
  /** Its `datetime`, or "". */
  readonly datetime: string;
}

/** Everything in a page that may tell when its article was published. Plain strings, nothing of it trusted. */
export interface DateHints {
  readonly address: string;
  /** The address that the page declares as its own, or "". */
  readonly canonical: string;
  /** Text of the article's headline, or "". */
  readonly headline: string;
  /** BCP 47 tag of the article, or "": it decides whether 05.06.2024 can be told. */
  readonly language: string;
  /** Texts of the JSON-LD scripts, in the page's order. */
  readonly jsonLd: readonly string[];
  /** Names and contents of `meta`, in the page's order. */
  readonly metas: readonly NamedHint[];
  /** Microdata, those near the headline first. */
  readonly items: readonly NamedHint[];
  /** Those near the headline first; without those of comments and of other articles. */
  readonly times: readonly TimeHint[];
  /** Visible text near the headline, block by block, the likeliest place first. */
  readonly lines: readonly string[];
}

/** A day that a hint gives. */
export interface DatedHint {
  /** ISO day. */
  readonly day: string;
  readonly says: 'published' | 'modified';
  /** 1 a guess, 2 weak, 3 fair, 5 made to tell just this. */
  readonly weight: number;
}
