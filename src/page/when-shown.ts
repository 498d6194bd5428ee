/**
 * Begin as soon as a page is shown: at once, or, if it is drawn ahead of a click, when it is gone to. Until then it shares
 * its tab with the page that is read, and it may never be seen.
 */
export function whenShown(doc: Document, begin: () => void): void {
  if ((doc as { prerendering?: boolean }).prerendering)
    doc.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
