/** One mention as the popup needs it: where it stands, never its text. */
export interface MentionPlace {
  /** 0 at the article's first character, 1 at its last. */
  readonly at: number;
}

/** A topic found on a page. */
export interface TopicOnPage {
  readonly pack: string;
  readonly topic: string;
  /** In reading order; at least one. */
  readonly mentions: readonly MentionPlace[];
}

/** What a content script says of its page when the popup asks. */
export interface PageReport {
  /** MIME type of the document, such as "text/html". */
  readonly contentType: string;
  /**
   * `off` not read, by a site rule or the default · `paused` not read, everywhere ·
   * `reading` not read to its end yet · `empty` no topic in it · `unrelated` topics, but too few for the gate ·
   * `marked` mentions are painted · `failed` it could not be read · `other` no web page, such as an image or XML.
   */
  readonly state: 'off' | 'paused' | 'reading' | 'empty' | 'unrelated' | 'marked' | 'failed' | 'other';
  /** Words read, for the honest "412 words". */
  readonly words: number;
  /** Topics by weight, the heaviest first. */
  readonly topics: readonly TopicOnPage[];
  /** True if the reader asked for marks on this page although the gate said no. */
  readonly shownAnyway: boolean;
  /** The part of the article on screen, as fractions of its text. */
  readonly view: { readonly from: number; readonly to: number } | null;
}
