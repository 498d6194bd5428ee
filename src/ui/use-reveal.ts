import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A list of which the first items are shown until the reader asks for all. */
export interface Reveal<List extends HTMLElement> {
  /** Of the element whose children the items are. */
  readonly list: RefObject<List | null>;
  /** The items to show. */
  readonly shown: <Item>(items: readonly Item[]) => readonly Item[];
  readonly showAll: () => void;
}

/** Show so many items at first. The button that shows all goes when it is pressed; focus moves to the first it brought. */
export function useReveal<List extends HTMLElement>(first: number): Reveal<List> {
  const [all, setAll] = useState(false);
  const list = useRef<List>(null);
  useEffect(() => {
    const revealed = all ? list.current?.children[first] : undefined;
    if (!(revealed instanceof HTMLElement)) return;
    revealed.tabIndex = -1;
    revealed.focus({ preventScroll: true });
  }, [all, first]);
  return { list, shown: (items) => (all ? items : items.slice(0, first)), showAll: () => setAll(true) };
}
