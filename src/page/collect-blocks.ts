import { blockOf, treat } from './block-of.ts';
import type { TextBlock } from './text-block.ts';

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, written out: a page may not have `NodeFilter` left. */
const ELEMENTS_AND_TEXT = 0x5;
const TEXT_NODE = 3;

/**
 * Collect the text of an article, block by block, in reading order.
 *
 * Only innermost blocks count, so no text is read twice. Headlines (`h1`), navigation, forms' controls, code
 * and the like are passed over by their names; what only attributes or styles tell (hidden, editable, related
 * links) is left to `readsAsArticle`, which is asked for the few blocks that hold a name.
 * The walk is lazy, so a caller can stop after any block and go on later. If the page changes in between, blocks
 * may be missing or no longer current: see `isCurrent`.
 * Cost: one TreeWalker over elements and text nodes, no style and no layout.
 */
export function* collectBlocks(root: Node): Generator<TextBlock> {
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let element: Element | null = null;
  let nodes: Text[] = [];
  let section = 0;
  let node = walker.nextNode();
  while (node) {
    if (node.nodeType === TEXT_NODE) {
      const block = blockOf(node as Text);
      if (block !== element && nodes.length > 0) {
        yield blockOfNodes(element as Element, nodes, section);
        nodes = [];
      }
      element = block;
      nodes.push(node as Text);
      node = walker.nextNode();
      continue;
    }
    const treatment = treat(node);
    if (treatment === 'inline') {
      node = walker.nextNode();
      continue;
    }
    if (treatment !== 'unseen' && nodes.length > 0) {
      if (!isBlank(nodes)) yield blockOfNodes(element as Element, nodes, section);
      nodes = [];
    }
    if (treatment === 'heading') section++;
    node = treatment === 'block' || treatment === 'heading' ? walker.nextNode() : nextOutside(walker);
  }
  if (nodes.length > 0 && !isBlank(nodes)) yield blockOfNodes(element as Element, nodes, section);
}

/** The next node in document order that is not inside the walker's current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
  }
}

/** Most text nodes of a page are the white space between its elements. */
function isBlank(nodes: readonly Text[]): boolean {
  return nodes.length === 1 && (nodes[0] as Text).length < 64 && (nodes[0] as Text).data.trim() === '';
}

function blockOfNodes(element: Element, nodes: readonly Text[], section: number): TextBlock {
  const first = nodes[0] as Text;
  if (nodes.length === 1) return { element, nodes, starts: [0], text: first.data, section };
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { element, nodes, starts, text, section };
}
