import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Catch the focus when the control that holds it goes with a change of state.
 *
 * Without it the focus falls to the body, and the next Tab starts at the top again.
 *
 * @param holder - a focusable element that stays; it takes the focus where it would be lost
 * @param state - changes when controls may have gone
 */
export function useKeptFocus(holder: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef(state);
  const hadFocus = useRef(false);
  // Runs before the browser shows the change, and after each render, so that it knows who had the focus last.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (before.current !== state && hadFocus.current && isLost) holder.current?.focus();
    before.current = state;
  });
  useLayoutEffect(() => {
    const remember = () => {
      hadFocus.current = true;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
}
