import { rangeOf } from './highlight-painter.ts';
import { liveRange } from './hit-test.ts';
import type { PaintedMention } from './painter.ts';
import { tint } from './tint.ts';

/** Part of the window, from its top, where a mention comes to stand. */
const READING_HEIGHT = 0.35;

/**
 * Scroll a mention to where it is read, and tint it until the reader touches the page again, or until `signal` aborts.
 * Focus stays where it is.
 */
export function showMention(mention: PaintedMention, signal: AbortSignal): void {
  const stillRange = rangeOf(mention);
  const range = liveRange(stillRange);
  // First every scrolling box round it, then the window to the very line.
  mention.block.element.scrollIntoView({ block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  if (top < innerHeight * 0.15 || top + height > innerHeight * 0.75) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - innerHeight * READING_HEIGHT, behavior: calm ? 'instant' : 'smooth' });
  }
  tintForAWhile(mention, stillRange, signal);
}

let last: AbortController | null = null;

function tintForAWhile({ kind, block }: PaintedMention, range: StaticRange, signal: AbortSignal): void {
  last?.abort();
  last = new AbortController();
  const untint = tint(range, kind, block.element);
  const until = AbortSignal.any([last.signal, signal]);
  until.addEventListener('abort', untint);
  const end = (): void => last?.abort();
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, end, { signal: until, passive: true });
}
