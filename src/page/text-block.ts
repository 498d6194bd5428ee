/** A run of text that is read as one: the text nodes of one block, names running across inline elements. */
export interface TextBlock {
  /** The nearest element round it that is not inline. */
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Per node: UTF-16 offset of its first unit in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
  /** How many subheads stand before it. */
  readonly section: number;
}

/** A span of a block's text, in UTF-16 units. */
export interface Span {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** A place in the page: a text node and a UTF-16 offset in it. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Where an offset of a block lies. An offset between two nodes belongs to the later one, or as an end to the earlier. */
export function pointAt(block: TextBlock, offset: number, as: 'start' | 'end'): TextPoint {
  const { nodes, starts } = block;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const start = starts[middle] as number;
    if (as === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low] as Text, offset: offset - (starts[low] as number) };
}

/** The nodes that a span of a block runs over. */
export function nodesOf({ block, start, end }: Span): readonly Text[] {
  const { nodes, starts } = block;
  if (nodes.length === 1) return nodes;
  return nodes.filter((node, i) => {
    const from = starts[i] as number;
    return from < end && from + node.length > start;
  });
}

/** Is a block still what was read: its nodes in the page, their text unchanged? */
export function isCurrent({ nodes, starts, text }: TextBlock): boolean {
  return nodes.every((node, i) => node.isConnected && node.data === text.slice(starts[i], starts[i + 1]));
}
