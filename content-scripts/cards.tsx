import { type CardHost, cardHost } from '../src/page/card-host.ts';
import type { CardPage, Cards, Point, Summons } from '../src/page/cards.ts';
import type { Spot } from '../src/page/spots.ts';
import { say, sayCount, uiLanguage } from '../src/ui/say.ts';
import { CARD_STYLES } from './card-styles.ts';
import { type OpenCard, openCard } from './open-card.tsx';

/** Set by the build: open in the one that tests look into. */
declare const CARD_ROOT: 'open' | 'closed';

/** From the pointer's coming to a mark until its card opens, and from its leaving both until it closes, in milliseconds. */
const OPEN_AFTER = 400;
const CLOSE_AFTER = 300;

/** The cards of a page: one at a time, except those that the reader pinned. */
export function makeCards(page: CardPage): Cards {
  let host: CardHost | null = null;
  let life = new AbortController();
  let current: OpenCard | null = null;
  const pinned = new Set<OpenCard>();
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function hostOf(): CardHost {
    if (host) return host;
    const made = cardHost(CARD_STYLES, { tag: uiLanguage(), direction: say('direction') }, CARD_ROOT);
    host = made;
    life = new AbortController();
    const options = { signal: life.signal, capture: true, passive: true } as const;
    addEventListener('pointerdown', (event) => made.holds(event) || closeCurrent(), options);
    addEventListener('keydown', (event) => closeOnEscape(event, made), options);
    return made;
  }

  /** Escape in the page closes the card too, unless it is meant for a dialog of the page; the page hears it all the same. */
  function closeOnEscape(event: KeyboardEvent, made: CardHost): void {
    if (event.key !== 'Escape' || made.holds(event)) return;
    if (document.activeElement?.closest('dialog[open],[role=dialog]')) return;
    closeCurrent();
  }

  function open(spot: Spot, summons: Summons, point: Point | null): void {
    clearTimeout(opening);
    clearTimeout(closing);
    if (current && isSame(current.spot, spot)) {
      if (summons === 'keys') current.focus();
      return;
    }
    closeCurrent();
    const made = hostOf();
    current = openCard(made, page, spot, summons, point, {
      entered: () => clearTimeout(closing),
      left: closeSoon,
      pinned(card) {
        pinned.add(card);
        if (current === card) current = null;
      },
      closed(card) {
        pinned.delete(card);
        if (current === card) current = null;
      },
    });
  }

  function closeCurrent(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    current?.close();
  }

  /** Only what came by hovering goes by itself. */
  function closeSoon(): void {
    clearTimeout(closing);
    const card = current;
    if (card?.summons !== 'hover') return;
    closing = setTimeout(() => {
      if (!card.isHeld()) card.close();
    }, CLOSE_AFTER);
  }

  return {
    over(spot, point) {
      clearTimeout(opening);
      if (spot === null) return closeSoon();
      if (current && isSame(current.spot, spot)) return clearTimeout(closing);
      // A card that is read or was asked for is not taken away by a pointer that passes.
      if (current && (current.summons !== 'hover' || current.isHeld())) return;
      closeSoon();
      opening = setTimeout(() => open(spot, 'hover', point), OPEN_AFTER);
    },
    open,
    tellStep(spot, number, count) {
      hostOf().tell(say(`card_told_${spot.kind}`, spot.label, number, count));
      if (current) open(spot, current.summons, null);
    },
    tellMarks(mentions) {
      hostOf().tell(sayCount('card_told_marks', mentions));
    },
    close() {
      closeCurrent();
      for (const card of [...pinned]) card.close();
      life.abort();
      host?.close();
      host = null;
    },
  };
}

function isSame(one: Spot, other: Spot): boolean {
  const { startContainer, startOffset } = one.range;
  return startContainer === other.range.startContainer && startOffset === other.range.startOffset;
}
