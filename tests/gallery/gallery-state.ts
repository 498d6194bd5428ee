import type { VNode } from 'preact';

/** A view in one state, drawn without the context that it lives in. */
export interface GalleryState {
  /** View, then state, such as "popup-off". Names the pictures. */
  readonly name: string;
  /** Width and height of the window, in CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** The context whose style sheets it wears: the folder of its entry. Null for a view that brings its own. */
  readonly context: string | null;
  /** Called when the state is drawn, in the language that was asked for. */
  readonly render: () => VNode;
  /** Selectors of what is pressed after that, one after the other; each must be there by then. */
  readonly press?: readonly string[];
  /** Selector of what comes late: after work that is done in slices, such as an index. */
  readonly awaits?: string;
  /** True where forced colours have rules of their own, so that a picture of them is kept too. */
  readonly forced?: boolean;
  /** True where pictures show what is on screen, not the whole view: of a long one of which little is different. */
  readonly onScreen?: boolean;
  /** True where another state has the same elements, not scrolled as far: they need not be asked for faults twice. */
  readonly sameElements?: boolean;
}

/** What is known of a state without drawing it. */
export type StateFacts = Pick<GalleryState, 'name' | 'size' | 'forced' | 'onScreen' | 'sameElements'>;

/** A state, and how it is drawn. */
export interface Drawing {
  /** Name of the state. */
  readonly state: string;
  /** A folder of `_locales`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'system' | 'light' | 'dark';
}

/** The query of an address that asks for a drawing. */
export function queryFor(drawing: Drawing): string {
  return `?${new URLSearchParams({ ...drawing })}`;
}

/** The drawing that a query asks for, or null if it asks for none. */
export function drawingIn(query: string): Drawing | null {
  const { state, locale = 'en', direction, theme } = Object.fromEntries(new URLSearchParams(query));
  if (state === undefined) return null;
  return {
    state,
    locale,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** No context of ours is narrower, whatever its zoom: a popup is given more room then, and a panel ends there. */
const NARROWEST = 320;

/** The CSS pixels that are left of a window when its page is enlarged. */
export function zoomedSize(
  [width, height]: GalleryState['size'],
  zoom: number,
): { readonly width: number; readonly height: number } {
  return { width: Math.max(NARROWEST, width / zoom), height: height / zoom };
}
