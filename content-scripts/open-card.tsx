import { render } from 'preact';
import type { CardHost } from '../src/page/card-host.ts';
import type { CardPage, Point, Summons } from '../src/page/cards.ts';
import { groundOf } from '../src/page/ground.ts';
import { dragCard, placeCard } from '../src/page/place-card.ts';
import { returnTo } from '../src/page/return-focus.ts';
import type { Spot } from '../src/page/spots.ts';
import { tint } from '../src/page/tint.ts';
import { ConnectedCard } from './ConnectedCard.tsx';

/** Where a window is too narrow for a card, or the pointer a finger, it is a sheet. */
const AS_SHEET = '(max-width: 600px), (pointer: coarse)';

/** A card in the page. */
export interface OpenCard {
  readonly spot: Spot;
  readonly summons: Summons;
  /** Whether the reader is in it: the pointer, the focus, or one of its panels. */
  isHeld(): boolean;
  focus(): void;
  close(): void;
}

/** What a card tells those who keep it. */
export interface CardKeeper {
  entered(): void;
  left(): void;
  pinned(card: OpenCard): void;
  closed(card: OpenCard): void;
}

/** Open a card at a spot. It follows its mention, and goes when the mention goes. */
export function openCard(
  host: CardHost,
  page: CardPage,
  first: Spot,
  summons: Summons,
  point: Point | null,
  keeper: CardKeeper,
): OpenCard {
  const life = new AbortController();
  const place = host.add(first.element, groundOf(first.element));
  const isSheet = matchMedia(AS_SHEET).matches;
  const returnFocus = returnTo(summons === 'keys');
  let spot = first;
  let isPinned = false;
  let panelOpen = false;
  let hovered = false;
  let untint = (): void => {};
  let unplace = (): void => {};

  const card: OpenCard = {
    get spot() {
      return spot;
    },
    summons,
    isHeld: () => isPinned || hovered || panelOpen || place.contains(host.focused()),
    focus: () => place.querySelector<HTMLElement>('.card-title')?.focus(),
    close() {
      if (life.signal.aborted) return;
      life.abort();
      const hadFocus = place.contains(host.focused());
      untint();
      unplace();
      render(null, place);
      host.remove(place);
      keeper.closed(card);
      if (hadFocus) returnFocus(spot);
    },
  };

  function settle(next: Spot, at: Point | null): void {
    spot = next;
    untint();
    untint = tint(spot.range, spot.kind, spot.element);
    if (isPinned || isSheet) return;
    unplace();
    unplace = placeCard(place, spot, at, card.close);
  }

  function draw(): void {
    render(
      <ConnectedCard
        key="card"
        page={page}
        spot={spot}
        pinned={isPinned}
        sheet={isSheet}
        onPin={() => {
          if (isPinned) return card.close();
          isPinned = true;
          unplace();
          keeper.pinned(card);
          draw();
        }}
        onPanel={(open) => {
          panelOpen = open;
        }}
        onGoTo={(index) => {
          const next = page.goTo(spot.pack, spot.topic, index);
          if (!next) return;
          settle(next, null);
          draw();
        }}
        onClose={card.close}
      />,
      place,
    );
  }

  place.addEventListener('pointerenter', () => {
    hovered = true;
    keeper.entered();
  });
  place.addEventListener('pointerleave', () => {
    hovered = false;
    keeper.left();
  });
  place.addEventListener('focusout', keeper.left);
  place.addEventListener('keydown', (event) => leaveByTab(event, place, host, card.close));
  dragCard(place, (event) => isPinned && isHandle(event), life.signal);
  draw();
  settle(first, point);
  if (summons === 'keys') card.focus();
  return card;
}

/** The head of a card but for its buttons. */
function isHandle({ target }: Event): boolean {
  return (
    target instanceof Element && target.closest('.card-top') !== null && target.closest('button') === null
  );
}

/** Tab past either end of a card goes back to where its mention stands, since what comes next is there. */
function leaveByTab(event: KeyboardEvent, place: HTMLElement, host: CardHost, close: () => void): void {
  if (event.key !== 'Tab') return;
  const stops = [
    ...place.querySelectorAll<HTMLElement>(
      'button:not([tabindex="-1"]):not(:disabled),a[href],[tabindex="0"]',
    ),
  ];
  const focused = host.focused();
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (focused !== end && !(event.shiftKey && focused?.classList.contains('card-title'))) return;
  event.preventDefault();
  close();
}
