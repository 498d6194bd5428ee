import { blockOf } from './block-of.ts';
import { styleName } from './highlight-names.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { nodesOf, pointAt, type Span } from './text-block.ts';

/** A painted range and the highlight it is in. */
interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/**
 * Paints by the CSS Custom Highlight API: no node, attribute or style of the page changes, and no layout
 * happens. Static ranges, since live ones make every later edit of the page dearer (12 times, measured).
 */
export function highlightPainter(): Painter {
  let highlights = new Map<string, Highlight>();
  /** What is painted in a block, and in each of its nodes that a range runs over. */
  let byNode = new Map<Node, Painted[]>();

  function add(mention: PaintedMention): void {
    const name = styleName(mention.kind, mention.first ? 'first' : 'rest', mention.tone);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlights.set(name, highlight);
    }
    const range = rangeOf(mention);
    highlight.add(range);
    for (const node of [mention.block.element, ...nodesOf(mention)]) remember(node, { highlight, range });
  }

  function remember(node: Node, painted: Painted): void {
    const known = byNode.get(node);
    if (known) known.push(painted);
    else byNode.set(node, [painted]);
  }

  function forgetNode(node: Node): void {
    for (const { highlight, range } of byNode.get(node) ?? []) highlight.delete(range);
    byNode.delete(node);
  }

  function clear(): void {
    // Only what is still ours: the page may have put a highlight of its own under the same name.
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    highlights = new Map();
    byNode = new Map();
  }

  return {
    altersPage: false,
    paint(mentions) {
      clear();
      for (const mention of mentions) add(mention);
      for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    },
    unpaint: clear,
    forget(changed, removed) {
      for (const node of changed) {
        const block = node instanceof Element ? blockOf(node) : null;
        forgetNode(block ?? node);
      }
      // What was taken out may be put back with another text before we look again.
      if (removed) for (const node of byNode.keys()) if (!node.isConnected) forgetNode(node);
    },
  };
}

/** The range of a mention, which may begin in one text node and end in another. */
export function rangeOf({ block, start, end }: Span): StaticRange {
  const from = pointAt(block, start, 'start');
  const to = pointAt(block, end, 'end');
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
