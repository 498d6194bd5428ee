import { render } from 'preact';
import type { CardHost } from '../src/page/card-host.ts';
import type { CardPage, Point, Summons } from '../src/page/cards.ts';
import { dragCard } from '../src/page/drag-card.ts';
import { groundOf } from '../src/page/ground.ts';
import { placeCard } from '../src/page/place-card.ts';
import { returnTo } from '../src/page/return-focus.ts';
import type { Spot } from '../src/page/spots.ts';
import { tint } from '../src/page/tint.ts';
import { watchWords } from '../src/page/watch-words.ts';
import { ConnectedCard } from './ConnectedCard.tsx';
import { isPastEnd } from './card-stops.ts';

/** A card in the page. */
export interface OpenCard {
  readonly spot: Spot;
  readonly summons: Summons;
  /** Whether the reader is in it: the pointer, the focus, or one of its panels. */
  isHeld(): boolean;
  /** False once the page has taken its host out. */
  isShown(): boolean;
  /** The reader asks for it where it is already: what came by hovering stays then, and the keyboard is let in. */
  ask(summons: Summons): void;
  /** Show another mention in its place. */
  moveTo(spot: Spot): void;
  close(): void;
}

/** How a card comes up. */
export interface Opening {
  readonly summons: Summons;
  /** Where the pointer was. */
  readonly point: Point | null;
  readonly isSheet: boolean;
}

/** What a card tells those who keep it. */
export interface CardKeeper {
  entered(): void;
  left(): void;
  pinned(card: OpenCard): void;
  closed(card: OpenCard): void;
}

/** Open a card at a spot. It follows its mention, and goes when the mention goes, unless it is pinned. */
export function openCard(
  host: CardHost,
  page: CardPage,
  first: Spot,
  { summons: asked, point, isSheet }: Opening,
  keeper: CardKeeper,
): OpenCard {
  const life = new AbortController();
  const returnFocus = returnTo();
  const place = host.add(first.element, groundOf(first.element));
  page.overlook();
  let spot = first;
  let summons = asked;
  /** Whether the reader has used the keyboard on it. */
  let byKeys = false;
  let isPinned = false;
  let panelOpen = false;
  let hovered = false;
  /** The reader does not want the mention marked: the card says so, and outlives it. */
  let refused = false;
  let untint = (): void => {};
  let unsettle = (): void => {};
  const hasFocus = (): boolean => place.contains(host.focused());

  const card: OpenCard = {
    get spot() {
      return spot;
    },
    get summons() {
      return summons;
    },
    isHeld: () => isPinned || hovered || panelOpen || hasFocus(),
    isShown: () => place.isConnected,
    ask(next) {
      if (summons === 'hover') summons = next;
      if (next !== 'keys') return;
      byKeys = true;
      place.querySelector<HTMLElement>('.card-title')?.focus();
    },
    moveTo(next) {
      place.dataset.theme = groundOf(next.element);
      settle(next, null);
      draw();
    },
    close() {
      if (life.signal.aborted) return;
      life.abort();
      const hadFocus = hasFocus();
      unsettle();
      render(null, place);
      host.remove(place);
      keeper.closed(card);
      if (hadFocus) returnFocus(spot, byKeys);
    },
  };

  function settle(next: Spot, at: Point | null): void {
    const lost = (): void => {
      if (!isPinned && !refused) card.close();
    };
    unsettle();
    spot = next;
    refused = false;
    untint = tint(spot.range, spot.kind, spot.element);
    const floats = !isPinned && !isSheet;
    const undo = [
      untint,
      watchWords(spot.range, lost),
      ...(floats ? [placeCard(place, spot, at, lost)] : []),
    ];
    unsettle = () => {
      for (const each of undo) each();
    };
  }

  function pin(): void {
    if (isPinned) {
      card.close();
      return;
    }
    isPinned = true;
    settle(spot, null);
    keeper.pinned(card);
    draw();
  }

  /** Tab past either end: what comes next is at the mention. */
  function leave(): void {
    if (!isPinned) {
      card.close();
      return;
    }
    const at = host.focused();
    if (at instanceof HTMLElement) at.blur();
    returnFocus(spot, byKeys);
  }

  function draw(): void {
    render(
      <ConnectedCard
        key="card"
        page={page}
        spot={spot}
        pinned={isPinned}
        sheet={isSheet}
        onPin={pin}
        onPanel={(open) => {
          panelOpen = open;
        }}
        onRefuse={() => {
          refused = true;
          untint();
        }}
        onGoTo={(index) => {
          const next = page.goTo(spot.pack, spot.topic, index);
          if (next) card.moveTo(next);
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
  place.addEventListener('keydown', (event) => {
    byKeys = true;
    if (!isPastEnd(event, place, host.focused())) return;
    event.preventDefault();
    leave();
  });
  dragCard(place, () => isPinned, life.signal);
  draw();
  settle(first, point);
  card.ask(summons);
  return card;
}
