import type { PageReport } from '../messages/page-report.ts';

/** What the popup knows when it opens. */
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
}

/** Why there is nothing to mark on a page that no extension may read. */
export type ClosedPage = 'browser' | 'store' | 'pdf' | 'file';

/** What the popup shows, one state at a time. */
export type PopupStatus =
  | { readonly kind: 'marked'; readonly host: string; readonly report: PageReport }
  | { readonly kind: 'reading'; readonly host: string }
  | { readonly kind: 'nothing'; readonly host: string; readonly words: number }
  | { readonly kind: 'unrelated'; readonly host: string; readonly report: PageReport }
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string | null }
  | { readonly kind: 'permission'; readonly host: string }
  | { readonly kind: 'closed'; readonly page: ClosedPage; readonly name: string }
  | { readonly kind: 'reload'; readonly host: string };
