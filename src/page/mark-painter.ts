import Mark from 'mark.js';
import { blockOf } from './block-of.ts';
import { closest, matches, parentElement } from './dom.ts';
import { styleName } from './highlight-names.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { nodesOf } from './text-block.ts';

/** mark.js passes over the text of these; its offsets count the rest. */
const UNCOUNTED = 'script,style,title,head,html';
const SHOW_TEXT = 0x4;

interface MarkRange {
  readonly node: Text;
  readonly start: number;
  readonly length: number;
  readonly className: string;
}

/** A text node of the page that marks were cut out of. */
interface CutNode {
  readonly node: Text;
  /** What was left in it: its text up to the first mark. */
  readonly left: string;
  /** What was cut off and stands behind it: mark, text, mark, text … */
  readonly pieces: readonly ChildNode[];
}

/**
 * Paints by `<mark>` elements, set by mark.js `markRanges`: for readers who need marks that are announced,
 * printed and copied. It gets the same mentions as the other painter and searches nothing.
 *
 * It changes the page, so it is the reader's choice, and a block that the page itself has changed or rendered
 * anew is left alone from then on: two owners of one node is how pages break.
 */
export function markPainter(): Painter {
  const retired = new WeakSet<Element>();
  let byBlock = new Map<Element, CutNode[]>();

  function paintBlock(element: Element, mentions: readonly PaintedMention[]): void {
    const offsets = offsetsIn(element);
    const ranges = mentions.flatMap((mention) => rangesOf(mention, offsets));
    // Counted as they are made: mark.js passes over a range of white space alone.
    const counts = new Map<Text, number>();
    try {
      new Mark(element as HTMLElement).markRanges(ranges, {
        element: 'mark',
        className: 'ann',
        each: (mark, range) => {
          const { node, className } = range as unknown as MarkRange;
          mark.classList.add(className);
          offer(mark);
          counts.set(node, (counts.get(node) ?? 0) + 1);
        },
      });
    } catch {
      // mark.js asks a form for its own properties, and a page may have taken them over: no marks there.
    } finally {
      byBlock.set(element, [...counts].map(cutNode));
    }
  }

  function unpaint(): void {
    for (const cuts of byBlock.values()) for (const cut of cuts) mend(cut);
    byBlock = new Map();
  }

  return {
    altersPage: true,
    paint(mentions) {
      unpaint();
      const wanted = new Map<Element, PaintedMention[]>();
      for (const mention of mentions) {
        const { element } = mention.block;
        if (retired.has(element)) continue;
        const known = wanted.get(element);
        if (known) known.push(mention);
        else wanted.set(element, [mention]);
      }
      for (const [element, own] of wanted) paintBlock(element, own);
    },
    unpaint,
    forget(changed) {
      for (const node of changed) {
        const block = blockOf(node);
        const cuts = block && byBlock.get(block);
        if (!cuts) continue;
        retired.add(block);
        byBlock.delete(block);
        for (const cut of cuts) mend(cut);
      }
    },
  };
}

/** Make a mark a stop of the keyboard that says that it opens something. In a link or a button it is part of that. */
function offer(mark: Element): void {
  if (closest(mark, 'a[href],button,summary,label,[contenteditable]')) return;
  mark.setAttribute('tabindex', '0');
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}

/** Look up what mark.js has cut off a node: for each mark the mark and the text behind it. */
function cutNode([node, marks]: [Text, number]): CutNode {
  const pieces: ChildNode[] = [];
  for (let at = node.nextSibling; at && pieces.length < 2 * marks; at = at.nextSibling) pieces.push(at);
  return { node, left: node.data, pieces };
}

/**
 * Undo the marks of a node: the text goes back into the very node it was cut from, so that scripts of the page
 * that hold that node still hold all of it. If the page has written to that node, or taken it out, it has meant
 * the whole of it: then what was cut off goes.
 */
function mend({ node, left, pieces }: CutNode): void {
  const text = pieces.map((piece) => piece.textContent).join('');
  // Not `data +=`, which would take the reader's selection out of the node.
  if (node.isConnected && node.data === left) node.appendData(text);
  for (const piece of pieces) piece.remove();
}

/** Where each text node begins, counted as mark.js counts under this element. */
function offsetsIn(element: Element): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(element, SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = parentElement(node);
    if (parent && matches(parent, UNCOUNTED)) continue;
    offsets.set(node, offset);
    offset += node.length;
  }
  return offsets;
}

/** A mention that runs over several text nodes becomes a range, and so a mark, in each. */
function rangesOf(mention: PaintedMention, offsets: ReadonlyMap<Text, number>): MarkRange[] {
  const { block, start, end } = mention;
  const className = styleName(mention.kind, mention.first ? 'first' : 'rest', mention.tone);
  const ranges: MarkRange[] = [];
  for (const node of nodesOf(mention)) {
    const offset = offsets.get(node);
    if (offset === undefined) continue;
    const before = block.starts[block.nodes.indexOf(node)] as number;
    const from = Math.max(0, start - before);
    const to = Math.min(node.length, end - before);
    ranges.push({ node, start: offset + from, length: to - from, className });
  }
  return ranges;
}
