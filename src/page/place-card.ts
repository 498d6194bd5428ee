import {
  autoUpdate,
  computePosition,
  hide,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from './cards.ts';
import { linesOf } from './hit-test.ts';
import { OWN } from './own-properties.ts';
import type { Spot } from './spots.ts';

/** Between the line and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;
const MARGIN = 12;
/** From the card's edge to its text: the text begins where the mention does. */
const INSET = 17;
/** No card is higher, however much room there is, or lower, however little. */
const TALLEST = 320;
const LOWEST = 120;

/**
 * Keep a card at its mention while the page scrolls and changes, until the function it gives is called: below the line
 * nearest to the pointer, or above it where there is too little room and more above; inside the window. The side is chosen
 * for a card of full height: what arrives in it, or opens, must not make it jump.
 *
 * @param point - where the pointer was; without it the card stands at the last line
 * @param lost - called when the mention has gone: out of sight after it was in it, or out of the page
 */
export function placeCard(card: HTMLElement, spot: Spot, point: Point | null, lost: () => void): () => void {
  const nearest = nearestLine(linesOf(spot.range), point);
  const lineNow = (): DOMRect | undefined => {
    const lines = linesOf(spot.range);
    return lines[nearest] ?? lines.at(-1);
  };
  const reference: VirtualElement = {
    getBoundingClientRect: () => lineNow() ?? new DOMRect(),
    contextElement: spot.element,
  };
  // A page may be on its way to the mention, scrolling gently.
  let wasSeen = false;
  let ended = false;
  const place = async (): Promise<void> => {
    const line = lineNow();
    if (!line) return lost();
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: hasRoomBelow(line) ? 'bottom-start' : 'top-start',
      middleware: [
        offset({ mainAxis: GAP, crossAxis: -INSET }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, elements }) {
            const room = Math.max(LOWEST, Math.min(TALLEST, availableHeight));
            elements.floating.style.setProperty(`--${OWN}room`, `${Math.floor(room)}px`);
          },
        }),
        hide(),
      ],
    });
    if (ended) return;
    const isSeen = middlewareData.hide?.referenceHidden !== true;
    if (wasSeen && !isSeen) return lost();
    wasSeen = isSeen;
    moveCard(card, x, y);
  };
  const stop = autoUpdate(reference, card, () => void place());
  return () => {
    ended = true;
    stop();
  };
}

/** Whether a line of a spot's words stands in the window. */
export function isInWindow({ range }: Spot): boolean {
  return linesOf(range).some(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}

function hasRoomBelow({ top, bottom }: DOMRect): boolean {
  const below = innerHeight - bottom - GAP - MARGIN;
  return below >= TALLEST || below >= top - GAP - MARGIN;
}

/** Index of the line that a point is in, or nearest to from above or below; of the last one without a point. */
function nearestLine(lines: readonly DOMRect[], point: Point | null): number {
  if (!point) return lines.length - 1;
  const distances = lines.map(({ top, bottom, left, right }) =>
    Math.hypot(beyond(point.x, left, right), beyond(point.y, top, bottom)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** How far a coordinate is out of a stretch. */
function beyond(at: number, from: number, to: number): number {
  return Math.max(from - at, 0, at - to);
}

/** Put a card at a place of the window, in whole CSS pixels so that its text stays sharp. */
function moveCard(card: HTMLElement, x: number, y: number): void {
  card.style.setProperty('left', `${Math.round(x)}px`);
  card.style.setProperty('top', `${Math.round(y)}px`);
}
