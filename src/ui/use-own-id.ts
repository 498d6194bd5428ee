import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id for an element of a view, the same as long as the view is shown. Preact's `useId` counts in each tree that is
 * rendered, and two cards in one page are two trees: their titles would have one id.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own-${++made}`);
  return id;
}
