import type { PageReport } from '../messages/page-report.ts';

/** What the popup knows at one moment. */
export interface PopupInput {
  /** Address of the active tab, or null where the browser does not tell. */
  readonly url: string | null;
  /** Whether the browser lets us read that address. */
  readonly permitted: boolean;
  /** The content script's answer, or null if none came. */
  readonly report: PageReport | null;
  readonly paused: boolean;
  /** Whether settings let pages of that host be read. */
  readonly siteOn: boolean;
  /** True while an answer may still come: the page may be loading, or may not have heard of a new setting. */
  readonly waiting: boolean;
  /** True if the reader gave access while this popup was open. */
  readonly granted: boolean;
}

/** Where the active tab is. */
export interface Place {
  /** What the header shows: a host, or the name of a file or of a browser page. May be empty. */
  readonly name: string;
  /** The host that a site rule can name, or null where none can: files and browser pages. */
  readonly host: string | null;
}

/**
 * Why there is nothing to mark on a page that no extension may read:
 * `browser` its own page · `store` an extension store · `restricted` another site that the browser keeps closed ·
 * `pdf` its own viewer · `file` a local file · `other` no web page, such as an image or XML.
 */
export type ClosedPage = 'browser' | 'store' | 'restricted' | 'pdf' | 'file' | 'other';

/** What the popup shows, one state at a time. */
export type PopupStatus = { readonly place: Place } & (
  | { readonly kind: 'marked'; readonly report: PageReport }
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing'; readonly words: number }
  | { readonly kind: 'passing'; readonly report: PageReport }
  | { readonly kind: 'hidden'; readonly report: PageReport }
  | { readonly kind: 'off' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'permission' }
  | { readonly kind: 'closed'; readonly page: ClosedPage }
  | { readonly kind: 'reload'; readonly because: 'updated' | 'granted' | 'failed' }
);
