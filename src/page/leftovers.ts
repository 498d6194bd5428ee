import { STYLE_NAMES } from './highlight-names.ts';

/** Names what stands in the shadow root of our cards. */
export const FRAME_ID = 'ann';

/**
 * Take away what an instance of ours that is gone has left in the page: Firefox ends the old script at an update
 * and leaves its highlights, marks and cards where they are. Firefox alone lets us look into closed roots, and needs it.
 */
export function removeLeftovers(): void {
  // By name: Firefox lets no content script iterate over the page's registry.
  for (const name of STYLE_NAMES) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll<MaybeHost>('html>div,dialog>div'))
    if (host.openOrClosedShadowRoot?.getElementById(FRAME_ID)) host.remove();
  for (const mark of document.querySelectorAll('mark.ann[data-markjs]')) mark.replaceWith(...mark.childNodes);
}

interface MaybeHost extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
