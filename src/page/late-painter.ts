import type { Painter } from './painter.ts';

/** Under this name a second content script leaves the painter for the first: the two share one world. */
const OFFERED = Symbol.for('backgrounder.mark-painter');

/** Leave the painter that puts `<mark>` elements into pages for the script that asked for it. */
export function offerPainter(make: () => Painter): void {
  Reflect.set(globalThis, OFFERED, make);
}

/** What was left, or null if nothing was. */
function offeredPainter(): (() => Painter) | null {
  const make: unknown = Reflect.get(globalThis, OFFERED);
  return typeof make === 'function' ? (make as () => Painter) : null;
}

/**
 * The painter that puts `<mark>` elements into pages. It and its library are a quarter of all the code that a page
 * could need, and few readers ask for it: `load` brings it in then, into the page at hand.
 * Errors: rejects if it does not arrive.
 */
export async function latePainter(load: () => Promise<void>): Promise<Painter> {
  if (!offeredPainter()) await load();
  const make = offeredPainter();
  if (!make) throw new Error('the painter of mark elements did not arrive');
  return make();
}
