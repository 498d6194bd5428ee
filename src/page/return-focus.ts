import type { Spot } from './spots.ts';

/**
 * Remember where the focus is, to give it back when a card that had it goes.
 *
 * If nothing of the page had it, and `byKeys` says that the reader came by keyboard, the caret is put at the mention: the
 * next Tab goes on from there. A selection of the reader's is left alone.
 */
export function returnTo(byKeys: boolean): (spot: Spot) => void {
  const before = document.activeElement;
  return ({ range }) => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
      return;
    }
    const selection = getSelection();
    if (byKeys && selection?.isCollapsed !== false)
      selection?.collapse(range.startContainer, range.startOffset);
  };
}
