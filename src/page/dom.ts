/**
 * Properties and methods of elements, taken from their prototypes.
 *
 * A page can name a field of a form `matches` or `parentElement`, and then the form's own property is that field,
 * even for a content script. What is asked of arbitrary elements is asked through here.
 */
function getter<Owner extends object, K extends keyof Owner>(owner: Owner, name: K): (of: Owner) => Owner[K] {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`no getter ${String(name)}`);
  return (of) => get.call(of);
}

const element = Element.prototype;

export const parentElement = getter(Node.prototype, 'parentElement');
export const parentNode = getter(Node.prototype, 'parentNode');
export const localName = getter(element, 'localName');
const textContent = getter(Node.prototype, 'textContent');

/** All text under a node; "" where there is none. */
export const textOf = (of: Node): string => textContent(of) ?? '';

export const matches = (of: Element, selector: string): boolean => element.matches.call(of, selector);
export const closest = (of: Element, selector: string): Element | null => element.closest.call(of, selector);
export const attribute = (of: Element, name: string): string => element.getAttribute.call(of, name) ?? '';
export const first = (of: Element, selector: string): Element | null =>
  element.querySelector.call(of, selector);
export const contains = (of: Node, other: Node): boolean => Node.prototype.contains.call(of, other);
/** Whether a node stands behind another one, or in it. */
export const follows = (of: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, of) & 4) !== 0;
export const named = (of: Element, name: string): HTMLCollectionOf<Element> =>
  element.getElementsByTagName.call(of, name);

/** What a document holds, and its address: an image of the page may be called `querySelectorAll`, or `URL`. */
export const inDocument = (doc: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(doc, selector),
];
export const addressOf = getter(Document.prototype, 'URL');
