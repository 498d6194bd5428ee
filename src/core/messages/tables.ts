import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { PageReport } from './page-report.ts';

/** Failures travel as values: an exception does not survive the way between two contexts. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What the background answers. The sender is the popup, the options page or a content script. */
export interface ToBackground {
  /** Apply one change to the stored settings; only our own pages may ask. */
  'settings.change': { takes: SettingsChange; gives: Settings };
  /** A page tells how many topics are marked in it, for the badge and the icon. */
  'page.counted': { takes: { topics: number; on: boolean }; gives: null };
  /** A page asks for the painter of mark elements, which few need. Answered when it has arrived. */
  'page.needsMarks': { takes: null; gives: null };
}

/** What a content script answers. The sender is the popup. */
export interface ToPage {
  /** Say what was found on the page. */
  'page.report': { takes: null; gives: PageReport };
  /** Scroll to a topic's mention; `index` counts from 0 and wraps. Gives the index reached; fails if there is none. */
  'page.goTo': { takes: { pack: string; topic: string; index: number }; gives: { index: number } };
  /** Read the page anew; `anyway` marks it although the gate said no, until it is left. Gives what is found then. */
  'page.readAgain': { takes: { anyway: boolean }; gives: PageReport };
}
