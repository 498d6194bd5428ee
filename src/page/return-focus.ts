import { wordsAt } from './hit-test.ts';
import type { Spot } from './spots.ts';

/** The way back for the focus, from a card to the page. */
export interface WayBack {
  /** The focus has come into the card from here; null for nowhere in the page. */
  isFrom(element: Element | null): void;
  /**
   * Give the focus back, as a card that had it goes, or is left.
   *
   * If nothing of the page had it, and the reader goes by keyboard, the caret is put at the mention: the next Tab goes on from
   * there. A selection of the reader's is left alone.
   */
  take(spot: Spot, byKeys: boolean): void;
}

/** Remember where the focus is as a card opens. */
export function wayBack(): WayBack {
  let from = focusedInPage();
  return {
    isFrom(element) {
      from = element;
    },
    take({ range }, byKeys) {
      if (from instanceof HTMLElement && from !== document.body && from.isConnected) {
        from.focus({ preventScroll: true });
        if (from.matches(':focus')) return;
      }
      const selection = getSelection();
      if (byKeys && selection?.isCollapsed !== false && wordsAt(range) !== null)
        selection?.collapse(range.startContainer, range.startOffset);
    },
  };
}

/** What has the focus in the page, in shadow trees of its elements too as far as they are open. */
export function focusedInPage(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
