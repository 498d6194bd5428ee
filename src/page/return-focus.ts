import { wordsAt } from './hit-test.ts';
import type { Spot } from './spots.ts';

/**
 * Remember where the focus is, to give it back when a card that had it goes, or is left.
 *
 * If nothing of the page had it, and the reader goes by keyboard, the caret is put at the mention: the next Tab goes on from
 * there. A selection of the reader's is left alone.
 */
export function returnTo(): (spot: Spot, byKeys: boolean) => void {
  const before = document.activeElement;
  return ({ range }, byKeys) => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
      if (document.activeElement === before) return;
    }
    const selection = getSelection();
    if (byKeys && selection?.isCollapsed !== false && wordsAt(range) !== null)
      selection?.collapse(range.startContainer, range.startOffset);
  };
}
