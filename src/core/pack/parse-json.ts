import type { PackFault } from './fault-list.ts';
import { scanJson } from './scan-json.ts';

/** UTF-16 units. Chromium refuses 11 MB in storage; the first story takes 0.6 million. */
export const MAX_PACK_LENGTH = 10_000_000;

/** A JSON text's value, or what is wrong with it as a text. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly faults: readonly PackFault[] }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/**
 * Make a value out of JSON text. A leading byte order mark, which some editors write, is passed over.
 *
 * Gives the value, with a fault for every key that stands twice in an object; or one fault at `$`, with line
 * and column counted from 1, columns in UTF-16 units.
 * Errors: none. Cost: O(text).
 */
export function parseJson(source: string): ParsedJson {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > MAX_PACK_LENGTH) {
    const size = `The text has ${text.length} characters, more than the ${MAX_PACK_LENGTH} that a pack may have.`;
    return refuse(`${size} Split the story.`);
  }
  const placeOf = placesIn(text);
  const { fault, repeated } = scanJson(text);
  if (fault !== null) {
    return refuse(
      `The text is not JSON: at ${placeOf(fault.offset)} ${fault.expected} should stand. Correct it.`,
    );
  }
  const faults = repeated.map(({ path, offset }) => ({
    path,
    message: `The field stands twice in this object, again at ${placeOf(offset)}. Keep one of them.`,
  }));
  try {
    return { ok: true, value: JSON.parse(text), faults };
  } catch {
    return refuse('The text is not JSON that this browser can read. Make it simpler.');
  }
}

function refuse(message: string): { readonly ok: false; readonly faults: readonly PackFault[] } {
  return { ok: false, faults: [{ path: '$', message }] };
}

/** Name the lines and columns of offsets in a text, asked for in rising order: one walk over the text for all. */
function placesIn(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return `line ${line}, column ${offset - start + 1}`;
  };
}
