import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

/**
 * Bring the focus to a row of the list as soon as there is such a row and nothing else holds the focus.
 *
 * For what is asked of the page: the control that asks goes, and the row that it is about comes with the answer. Until
 * then the focus waits in the holder; a reader who moves it on keeps it.
 *
 * @param holder - a focusable element round the rows that stays
 * @returns gives the row's name, as in its `data-row`
 */
export function useRowFocus(holder: RefObject<HTMLElement | null>): (row: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const moved = ({ target }: FocusEvent) => {
      if (target !== holder.current) wanted.current = null;
    };
    document.addEventListener('focusin', moved);
    return () => document.removeEventListener('focusin', moved);
  }, [holder]);
  // After each render, before the browser shows it: the list comes anew with each report.
  useLayoutEffect(() => {
    if (wanted.current === null || !isFree(holder.current)) return;
    const rows = [...(holder.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.row === wanted.current);
    (row ?? holder.current)?.focus({ preventScroll: row === undefined });
  });
  return useMemo(
    () => (row) => {
      wanted.current = row;
    },
    [],
  );
}

function isFree(holder: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement === holder;
}
