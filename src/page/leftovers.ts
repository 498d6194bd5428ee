import { STYLE_NAMES } from './highlight-names.ts';

/**
 * Take away what an instance of ours that is gone has left in the page: Firefox ends the old script at an update
 * and leaves its highlights and marks where they are.
 */
export function removeLeftovers(): void {
  // By name: Firefox lets no content script iterate over the page's registry.
  for (const name of STYLE_NAMES) CSS.highlights.delete(name);
  for (const mark of document.querySelectorAll('mark.ann[data-markjs]')) mark.replaceWith(...mark.childNodes);
}
