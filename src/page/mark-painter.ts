import Mark from 'mark.js';
import { blockOf } from './block-of.ts';
import { styleName } from './highlight-names.ts';
import type { PaintedMention, Painter } from './painter.ts';
import { nodesOf } from './text-block.ts';

/** mark.js passes over the text of these; its offsets count the rest. */
const UNCOUNTED = 'script,style,title,head,html';
const SHOW_TEXT = 0x4;

interface MarkRange {
  readonly start: number;
  readonly length: number;
  readonly className: string;
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
  let byBlock = new Map<Element, HTMLElement[]>();

  function paintBlock(element: Element, mentions: readonly PaintedMention[]): void {
    const marks: HTMLElement[] = [];
    byBlock.set(element, marks);
    const offsets = offsetsIn(element);
    const ranges = mentions.flatMap((mention) => rangesOf(mention, offsets));
    new Mark(element as HTMLElement).markRanges(ranges, {
      element: 'mark',
      className: 'ann',
      each: (mark, range) => {
        mark.classList.add((range as unknown as MarkRange).className);
        marks.push(mark as HTMLElement);
      },
    });
  }

  function unpaint(): void {
    for (const marks of byBlock.values()) unwrap(marks);
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
        const marks = block && byBlock.get(block);
        if (!marks) continue;
        retired.add(block);
        byBlock.delete(block);
        unwrap(marks);
      }
    },
  };
}

/** Where each text node begins, counted as mark.js counts under this element. */
function offsetsIn(element: Element): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(element, SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.matches(UNCOUNTED)) continue;
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
    ranges.push({ start: offset + from, length: to - from, className });
  }
  return ranges;
}

/**
 * Undo marks: the text goes back into the very node it was split from, so that scripts of the page that hold
 * that node still hold all of it. Where the page has put something between, the text just stays.
 */
function unwrap(marks: readonly HTMLElement[]): void {
  for (const mark of marks.toReversed()) {
    const { previousSibling: before, nextSibling: after } = mark;
    if (before instanceof Text && after instanceof Text && mark.childNodes.length === 1) {
      // Not `data +=`, which would take the reader's selection out of the node.
      before.appendData(mark.textContent + after.data);
      after.remove();
      mark.remove();
    } else {
      mark.replaceWith(...mark.childNodes);
    }
  }
}
