/**
 * The part of an article on screen, as fractions of its height, or null where none of it is.
 * Reads layout: only when the popup asks.
 */
export function viewOfPage(root: Element): { from: number; to: number } | null {
  const { top, bottom, height } = root.getBoundingClientRect();
  if (height <= 0 || bottom <= 0 || top >= innerHeight) return null;
  return { from: Math.max(0, -top / height), to: Math.min(1, (innerHeight - top) / height) };
}
