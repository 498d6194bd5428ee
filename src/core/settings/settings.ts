import type { Hidden } from './hidden.ts';

/**
 * Which pages are marked on hosts that stand in neither list:
 * `related` those about a story, `any` all with a mention, `listed` none.
 */
export type DefaultMode = 'related' | 'any' | 'listed';

/** How many mentions of a topic are painted. */
export type Density = 'every' | 'section' | 'first';

/** `highlight` is the CSS Custom Highlight API; `mark` puts `<mark>` elements into the page. */
export type PainterKind = 'highlight' | 'mark';

/** Everything a reader can choose. Stored as one versioned JSON string. */
export interface Settings {
  readonly version: 1;
  readonly paused: boolean;
  readonly defaultMode: DefaultMode;
  /** Normalized hosts whose pages are always marked. Subdomains are included. */
  readonly alwaysOn: readonly string[];
  /** Normalized hosts whose pages are never read. Subdomains are included. */
  readonly alwaysOff: readonly string[];
  readonly density: Density;
  readonly painter: PainterKind;
  /** What the reader does not want marked, in the order in which it was hidden. */
  readonly hidden: readonly Hidden[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paused: false,
  defaultMode: 'related',
  alwaysOn: [],
  alwaysOff: [],
  density: 'every',
  painter: 'highlight',
  hidden: [],
};

/** One change that a reader makes. The background applies it; nobody else writes settings. */
export type SettingsChange =
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean }
  | { readonly kind: 'list'; readonly host: string; readonly list: 'on' | 'off' | null }
  | { readonly kind: 'paused'; readonly paused: boolean }
  | { readonly kind: 'defaultMode'; readonly mode: DefaultMode }
  | { readonly kind: 'density'; readonly density: Density }
  | { readonly kind: 'painter'; readonly painter: PainterKind }
  | { readonly kind: 'hide'; readonly hidden: Hidden }
  | { readonly kind: 'unhide'; readonly hidden: Hidden }
  | { readonly kind: 'restore' };
