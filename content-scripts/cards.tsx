import { type CardHost, cardHost } from '../src/page/card-host.ts';
import type { CardPage, Cards, Point, Summons } from '../src/page/cards.ts';
import { closest, contains } from '../src/page/dom.ts';
import { isOn, linesOf } from '../src/page/hit-test.ts';
import type { Spot } from '../src/page/spots.ts';
import { isAlive } from '../src/platform/lifetime.ts';
import { say, uiLanguage } from '../src/ui/say.ts';
import { CARD_STYLES } from './card-styles.ts';
import { type CardKeeper, type OpenCard, openCard } from './open-card.tsx';

/** Set by the build: open in the one that tests look into. */
declare const CARD_ROOT: 'open' | 'closed';

/** From the pointer's coming to a mark until its card opens, and from its leaving both until it closes, in milliseconds. */
const OPEN_AFTER = 400;
const CLOSE_AFTER = 300;

/** How far a press may wander and still be one, in CSS pixels. */
const STEADY = 10;

/** Where a window is too narrow for a card, or the pointer a finger, it is a sheet. */
const AS_SHEET = '(max-width: 600px), (pointer: coarse)';

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
    let down: Point = { x: 0, y: 0 };
    addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        down = { x: clientX, y: clientY };
      },
      options,
    );
    // Not when it goes down: a finger may be about to scroll, and a scrollbar is never clicked.
    for (const type of ['click', 'auxclick'] as const)
      addEventListener(type, (event) => made.holds(event) || closeUnlessOn(event, down), options);
    addEventListener('keydown', (event) => closeOnEscape(event, made), options);
    // A page that is kept for the way back comes back without it.
    addEventListener('pagehide', closeCurrent, options);
    return made;
  }

  /** A press on the words themselves asks for their card; one by the keyboard, on a button of the page, for none. */
  function closeUnlessOn(event: PointerEvent, down: Point): void {
    const { clientX: x, clientY: y, button, detail } = event;
    if (detail === 0 && button === 0) return;
    if (Math.hypot(x - down.x, y - down.y) > STEADY) return;
    if (button === 0 && current && isOnWords(event, current.spot)) return;
    closeCurrent();
  }

  /** Escape in the page closes the card too, unless it is meant for a dialog of the page; the page hears it all the same. */
  function closeOnEscape(event: KeyboardEvent, made: CardHost): void {
    if (event.key !== 'Escape' || made.holds(event)) return;
    const at = document.activeElement;
    if (at && closest(at, 'dialog[open],[role=dialog]')) return;
    closeCurrent();
  }

  const keeper: CardKeeper = {
    entered: () => clearTimeout(closing),
    left: closeSoon,
    pinned(card) {
      pinned.add(card);
      if (current === card) current = null;
    },
    loosed(card) {
      pinned.delete(card);
      closeCurrent();
      current = card;
    },
    closed(card) {
      pinned.delete(card);
      if (current === card) current = null;
    },
  };

  function openAt(spot: Spot, summons: Summons, point: Point | null): void {
    clearTimeout(opening);
    clearTimeout(closing);
    forgetLost();
    const there = cardAt(spot);
    if (!isAlive()) closeAll();
    else if (there) there.ask(summons);
    // The page may have changed its text since.
    else if (linesOf(spot.range).length > 0) {
      closeCurrent();
      current = openCard(hostOf(), page, spot, { summons, point, isSheet: isSheet() }, keeper);
    }
  }

  function cardAt(spot: Spot): OpenCard | undefined {
    return [...pinned, ...(current ? [current] : [])].find((card) => isSame(card.spot, spot));
  }

  /** A page can take our host out, with all that is in it. */
  function forgetLost(): void {
    for (const card of [...pinned, current]) if (card && !card.isShown()) card.close();
  }

  function closeCurrent(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    current?.close();
  }

  function closeAll(): void {
    closeCurrent();
    for (const card of [...pinned]) card.close();
    life.abort();
    host?.close();
    host = null;
  }

  /** Only what came by hovering goes by itself. */
  function closeSoon(): void {
    clearTimeout(closing);
    const card = current;
    if (card?.summons !== 'hover') return;
    closing = setTimeout(() => {
      if (card.summons === 'hover' && !card.isHeld()) card.close();
    }, CLOSE_AFTER);
  }

  return {
    over(spot, point, since) {
      clearTimeout(opening);
      forgetLost();
      if (spot === null) return closeSoon();
      if (current && isSame(current.spot, spot)) return clearTimeout(closing);
      // A card that is read or was asked for is not taken away by a pointer that passes.
      if (current && (current.summons !== 'hover' || current.isHeld())) return;
      closeSoon();
      // A sheet is far from its mention: no pointer finds its way there before it goes.
      if (cardAt(spot) || isSheet()) return;
      const open = (): void => {
        // Unless the page was scrolled under the pointer.
        if (isOn(spot.range, point)) openAt(spot, 'hover', point);
      };
      // The pointer has rested while this script was on its way.
      opening = setTimeout(open, OPEN_AFTER - (performance.now() - since));
    },
    open: openAt,
    spot() {
      forgetLost();
      return current?.spot ?? null;
    },
    tellStep(spot, number, count) {
      forgetLost();
      hostOf().tell(say(`card_told_${spot.kind}`, spot.label, number, count), spot.element);
      page.overlook();
      if (!current) return;
      current.moveTo(spot);
      current.ask('press');
    },
    close: closeAll,
  };
}

function isSheet(): boolean {
  return matchMedia(AS_SHEET).matches;
}

/** Whether a click was on the words of a spot: over them, or, as assistive technology clicks, on their mark element. */
function isOnWords({ target, clientX, clientY }: MouseEvent, { range }: Spot): boolean {
  const mark = target instanceof Element && closest(target, 'mark.ann');
  return (mark && contains(mark, range.startContainer)) || isOn(range, { x: clientX, y: clientY });
}

function isSame(one: Spot, other: Spot): boolean {
  const { range } = one;
  return (
    one.pack === other.pack &&
    one.topic === other.topic &&
    range.startContainer === other.range.startContainer &&
    range.startOffset === other.range.startOffset &&
    range.endContainer === other.range.endContainer &&
    range.endOffset === other.range.endOffset
  );
}
