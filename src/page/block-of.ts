import { type Treatment, treatmentOf } from './element-names.ts';

const treatments = new Map<string, Treatment>();

/** How the reader treats a node's element; remembered by name, since a page has few names and many elements. */
export function treat(node: Node): Treatment {
  const { localName } = node as Element;
  // A form's `localName` may be an input of the page's.
  if (typeof localName !== 'string') return 'block';
  let treatment = treatments.get(localName);
  if (treatment === undefined) {
    treatment = treatmentOf(localName);
    treatments.set(localName, treatment);
  }
  return treatment;
}

/** The nearest element round a node, or the node itself, that is not inline; null outside any. */
export function blockOf(node: Node): Element | null {
  let at: Node | null = node instanceof Element ? node : node.parentNode;
  while (at && treat(at) === 'inline') at = at.parentNode;
  return at instanceof Element ? at : null;
}
