import type { Point } from './cards.ts';
import { rangeOf } from './highlight-painter.ts';
import { nodesOf, type Span } from './text-block.ts';

/** Slack round the words, in CSS pixels: lines are painted below the letters. */
const SLACK = 2;

/** Finds which of some spans stands at a place. */
export interface HitTest<S extends Span> {
  /** At a point of the window. */
  at(point: Point): S | null;
  /** The first in a text node. */
  in(node: Node | null): S | null;
}

/**
 * Make a hit test. Highlights have no elements that could be asked, and `highlightsFromPoint` looks at every range (4 ms at
 * 60,000); so the browser is asked for the text at the point, and the spans of that text node for their lines.
 * Cost: O(spans) once; a test a layout query or two. A span that the page has changed since is never at a point.
 */
export function hitTest<S extends Span>(spans: readonly S[]): HitTest<S> {
  const byNode = new Map<Node, S[]>();
  for (const span of spans) {
    for (const node of nodesOf(span)) {
      const own = byNode.get(node);
      if (own) own.push(span);
      else byNode.set(node, [span]);
    }
  }
  return {
    at(point) {
      // Most pages are of no story: their layout is not asked.
      if (byNode.size === 0) return null;
      return byNode.get(textAt(point) as Node)?.find((span) => isOn(rangeOf(span), point)) ?? null;
    },
    in: (node) => byNode.get(node as Node)?.[0] ?? null,
  };
}

/** The text node at or nearest to a point. Methods are the prototype's: a page can name an element like one of them. */
function textAt({ x, y }: Point): Node | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  // Chromium has the first from 128 on.
  if (caretPositionFromPoint) return caretPositionFromPoint.call(document, x, y)?.offsetNode ?? null;
  return caretRangeFromPoint?.call(document, x, y)?.startContainer ?? null;
}

/** Whether a point of the window lies on the words of a range, or a little beside them. */
export function isOn(range: StaticRange, { x, y }: Point): boolean {
  return linesOf(range).some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}

/** Where the lines of a range stand in the window; none if they are not shown, or the page has shortened the text since. */
export function linesOf(range: StaticRange): readonly DOMRect[] {
  try {
    return [...liveRange(range).getClientRects()];
  } catch {
    return [];
  }
}

/** The words in a range, or null if the page has taken them out or shortened the text since. */
export function wordsAt(range: StaticRange): string | null {
  try {
    return range.startContainer.isConnected ? liveRange(range).toString() : null;
  } catch {
    return null;
  }
}

/** A range that layout can be asked of. Errors: throws if the page has shortened its text since. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
