import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * "/" leads to a field, unless something is being typed elsewhere.
 *
 * @param covered - whether something else stands in the field's place
 * @param reveal - takes that away
 */
export function useFieldKey(
  input: RefObject<HTMLInputElement | null>,
  covered: boolean,
  reveal: () => void,
): void {
  const wanted = useRef(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      wanted.current = covered;
      if (covered) reveal();
      else input.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [input, covered, reveal]);
  // Last of all: who reveals it gives the focus back to what was left.
  useEffect(() => {
    if (covered || !wanted.current) return;
    wanted.current = false;
    input.current?.focus();
  }, [input, covered]);
}

function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return inField || altKey || ctrlKey || metaKey;
}
