import type { Span } from './spans-in.ts';
import { eachWord } from './words-of.ts';

/** Units that may stand before the first span: less than a line of the popup. */
const LEAD = 36;

/** A text from shortly before its first span on, at the beginning of a word, so that what was looked up is in sight. */
export function excerpt(
  text: string,
  spans: readonly Span[],
): { readonly text: string; readonly spans: readonly Span[] } {
  const earliest = (spans[0]?.start ?? 0) - LEAD;
  if (earliest <= 0) return { text, spans };
  let from = text.length;
  eachWord(text, (_word, start) => {
    if (start >= earliest) from = Math.min(from, start);
  });
  const shift = from - 1;
  return {
    text: `…${text.slice(from)}`,
    spans: spans.map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  };
}
