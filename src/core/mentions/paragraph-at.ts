/** A paragraph is at most this long on either side of its mention, in UTF-16 units: a page may be one block. */
const LONGEST = 1000;

/**
 * The paragraph of a block that a span of its text stands in: blocks made of lines have several, with empty lines between.
 *
 * Takes and gives UTF-16 offsets. Cost: O(length of the paragraph, at most 2,000 units).
 */
export function paragraphAt(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const low = Math.max(0, start - LONGEST);
  const before = text.slice(low, start).lastIndexOf('\n\n');
  const behind = text.slice(end, end + LONGEST);
  const after = behind.indexOf('\n\n');
  return { start: before < 0 ? low : low + before + 2, end: end + (after < 0 ? behind.length : after) };
}
