import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** One mark as a page can see it. */
export interface SeenMark {
  /** Name in the highlight registry, such as `ann-1-a-l`. */
  readonly name: string;
  readonly text: string;
  /** Its text node by node: what `<mark>` elements of the same mention hold. */
  readonly pieces: readonly string[];
  /** Id of the nearest element round its start that has one. */
  readonly within: string;
}

/** The highlights on a page in the order of the page, read in the page's own world. */
export function seenHighlights(page: Page): Promise<SeenMark[]> {
  return page.evaluate(readHighlights);
}

/** Texts of the highlights on a page, in its order. */
export async function highlightedTexts(page: Page): Promise<string[]> {
  return (await seenHighlights(page)).map(({ text }) => text);
}

/** How many ranges are painted on a page. */
export function countHighlights(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** How long a page's highlights must have been the same to be at rest, in milliseconds of its own clock. */
const REST = 2000;

/** Wait until highlights are painted no more: a page is read once more after its load event, later where it was slow. */
export async function highlightsAtRest(page: Page): Promise<void> {
  await until('highlights at rest', () => page.evaluate(areAtRest, REST));
}

/** Runs in the page; each painting makes highlights of its own. */
function areAtRest(rest: number): boolean {
  const kept = globalThis as { painted?: { readonly first: unknown; readonly since: number } };
  const [first] = CSS.highlights.values();
  if (kept.painted?.first !== first) kept.painted = { first, since: performance.now() };
  return kept.painted !== undefined && performance.now() - kept.painted.since > rest;
}

/** Runs in the page; takes nothing from nodes that the names of a form's fields could cover. */
function readHighlights(): SeenMark[] {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map((range) => ({ name, range })),
  );
  ranges.sort(({ range: a }, { range: b }) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const after = a.startContainer.compareDocumentPosition(b.startContainer);
    return after & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return ranges.map(({ name, range }) => {
    const pieces = piecesOf(range);
    const parent = range.startContainer.parentElement;
    const round = parent && Element.prototype.closest.call(parent, '[id]');
    return { name, text: pieces.join(''), pieces, within: round?.getAttribute('id') ?? '' };
  });

  function piecesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string[] {
    const pieces: string[] = [];
    const root = startContainer.getRootNode();
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const from = node === startContainer ? startOffset : 0;
      const to = node === endContainer ? endOffset : text.length;
      if (from < to) pieces.push(text.slice(from, to));
      if (node === endContainer) break;
    }
    return pieces;
  }
}

/** The `<mark>` elements of the other painter, in the order of the page. */
export function seenMarkElements(page: Page): Promise<{ text: string; names: string[] }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('mark.ann')].map((mark) => ({
      text: mark.textContent,
      names: [...mark.classList],
    })),
  );
}
