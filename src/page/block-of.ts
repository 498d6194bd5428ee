import { localName, parentNode } from './dom.ts';
import { type Treatment, treatmentOf } from './element-names.ts';

const treatments = new Map<string, Treatment>();

/** How the reader treats a node's element; remembered by name, since a page has few names and many elements. */
export function treat(node: Node): Treatment {
  if (!(node instanceof Element)) return 'block';
  const name = localName(node);
  let treatment = treatments.get(name);
  if (treatment === undefined) {
    treatment = treatmentOf(name);
    treatments.set(name, treatment);
  }
  return treatment;
}

/** The nearest element round a node, or the node itself, that is not inline; null outside any. */
export function blockOf(node: Node): Element | null {
  let at: Node | null = node instanceof Element ? node : parentNode(node);
  while (at && treat(at) === 'inline') at = parentNode(at);
  return at instanceof Element ? at : null;
}
