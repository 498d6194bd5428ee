import { isStyleName } from './highlight-names.ts';

/**
 * Take away what an instance of ours that is gone has left in the page: Firefox ends the old script at an update
 * and leaves its highlights and marks where they are.
 */
export function removeLeftovers(): void {
  for (const name of [...CSS.highlights.keys()]) if (isStyleName(name)) CSS.highlights.delete(name);
  for (const mark of document.querySelectorAll('mark.ann[data-markjs]')) mark.replaceWith(...mark.childNodes);
}
