import { wordsAt } from './hit-test.ts';

/**
 * Watch some words of the page: `changed` is called when the page has changed them or taken them out. Gives the way to stop.
 * Cost: a look at the words after each turn in which the page has changed.
 */
export function watchWords(range: StaticRange, changed: () => void): () => void {
  const words = wordsAt(range);
  const observer = new MutationObserver(() => {
    if (wordsAt(range) !== words) changed();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
