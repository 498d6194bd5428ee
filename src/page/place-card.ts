import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from './cards.ts';
import { liveRange } from './hit-test.ts';
import type { Spot } from './spots.ts';

/** Between the line and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;
const MARGIN = 12;
/** From the card's edge to its text: the text begins where the mention does. */
const INSET = 17;
/** No card is higher, however much room there is. */
const TALLEST = 320;

/**
 * Keep a card at its mention: below the line nearest to the pointer, above it where there is more room, inside the window;
 * while the page scrolls and changes, until the function it gives is called.
 *
 * @param lost - called when the mention has gone: out of the window, or out of the page
 */
export function placeCard(card: HTMLElement, spot: Spot, point: Point | null, lost: () => void): () => void {
  const range = liveRange(spot.range);
  const reference: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: spot.element,
  };
  const place = async (): Promise<void> => {
    const { top, bottom, width, height } = range.getBoundingClientRect();
    if (width + height === 0 || bottom < 0 || top > innerHeight) {
      lost();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset({ mainAxis: GAP, crossAxis: -INSET }),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, elements }) {
            const room = Math.max(120, Math.min(TALLEST, availableHeight));
            elements.floating.style.setProperty('--room', `${Math.floor(room)}px`);
          },
        }),
      ],
    });
    moveCard(card, x, y);
  };
  return autoUpdate(reference, card, () => void place());
}

/** Put a card at a place of the window, in whole CSS pixels so that its text stays sharp. */
function moveCard(card: HTMLElement, x: number, y: number): void {
  card.style.setProperty('left', `${Math.round(x)}px`);
  card.style.setProperty('top', `${Math.round(y)}px`);
}

/** Let the reader drag a pinned card by its head, inside the window, until `signal` aborts. */
export function dragCard(
  card: HTMLElement,
  isHandle: (event: PointerEvent) => boolean,
  signal: AbortSignal,
): void {
  card.addEventListener(
    'pointerdown',
    (down) => {
      if (down.button !== 0 || !isHandle(down)) return;
      const box = card.getBoundingClientRect();
      const drag = new AbortController();
      const until = { signal: AbortSignal.any([signal, drag.signal]) };
      down.preventDefault();
      card.setPointerCapture(down.pointerId);
      card.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          const within = (at: number, length: number, whole: number) =>
            Math.max(0, Math.min(at, whole - length));
          moveCard(
            card,
            within(box.left + clientX - down.clientX, box.width, innerWidth),
            within(box.top + clientY - down.clientY, box.height, innerHeight),
          );
        },
        until,
      );
      for (const type of ['pointerup', 'pointercancel'])
        card.addEventListener(type, () => drag.abort(), until);
    },
    { signal },
  );
}
