import { styleName } from './highlight-names.ts';
import { rangeOf } from './highlight-painter.ts';
import type { PaintedMention } from './painter.ts';

/** Part of the window, from its top, where a mention comes to stand. */
const READING_HEIGHT = 0.35;

/**
 * Scroll a mention to where it is read, and tint it until the reader touches the page again.
 * The tint is a highlight too: nothing of the page is changed, and focus stays where it is.
 */
export function showMention(mention: PaintedMention, signal: AbortSignal): void {
  const stillRange = rangeOf(mention);
  const range = document.createRange();
  range.setStart(stillRange.startContainer, stillRange.startOffset);
  range.setEnd(stillRange.endContainer, stillRange.endOffset);
  // First every scrolling box round it, then the window to the very line.
  mention.block.element.scrollIntoView({ block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  if (top < innerHeight * 0.15 || top + height > innerHeight * 0.75) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - innerHeight * READING_HEIGHT, behavior: calm ? 'instant' : 'smooth' });
  }
  tint(mention, stillRange, signal);
}

let untint: AbortController | null = null;

function tint(mention: PaintedMention, range: StaticRange, signal: AbortSignal): void {
  untint?.abort();
  untint = new AbortController();
  const name = styleName(mention.kind, 'current', mention.tone);
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(name, highlight);
  const until = AbortSignal.any([untint.signal, signal]);
  until.addEventListener('abort', () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  const end = (): void => untint?.abort();
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, end, { signal: until, passive: true });
}
