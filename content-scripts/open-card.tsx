import { render } from 'preact';
import type { CardHost } from '../src/page/card-host.ts';
import type { CardPage, Point, Summons } from '../src/page/cards.ts';
import { dragCard } from '../src/page/drag-card.ts';
import { groundOf } from '../src/page/ground.ts';
import { moveToNextCorner, stepCard } from '../src/page/move-card.ts';
import { isInWindow, placeCard } from '../src/page/place-card.ts';
import { focusedInPage, wayBack } from '../src/page/return-focus.ts';
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
  /** It is pinned no more. */
  loosed(card: OpenCard): void;
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
  const back = wayBack();
  const place = host.add(first.element, groundOf(first.element));
  page.overlook();
  let spot = first;
  let summons = asked;
  /** Whether the reader has used the keyboard on it, and whether a Tab led into it. */
  let byKeys = false;
  let byTab = false;
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
      if (!hasFocus()) back.isFrom(focusedInPage());
      focusTitle();
      byTab = false;
    },
    moveTo(next) {
      const hadFocus = hasFocus();
      place.dataset.theme = groundOf(next.element);
      settle(next, null);
      draw();
      // What had it may have gone with the other topic.
      if (hadFocus && !place.querySelector(':focus:enabled, .card-title:focus')) focusTitle();
    },
    close() {
      if (life.signal.aborted) return;
      life.abort();
      const hadFocus = hasFocus();
      unsettle();
      render(null, place);
      host.remove(place);
      keeper.closed(card);
      if (hadFocus) back.take(spot, byKeys);
    },
  };

  function focusTitle(): void {
    place.querySelector<HTMLElement>('.card-title')?.focus();
  }

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

  /** Pin it, or let it loose again: then it is a card at its mention as any other, and so goes if that is out of sight. */
  function pin(): void {
    if (isPinned && !isInWindow(spot)) {
      card.close();
      return;
    }
    isPinned = !isPinned;
    if (isPinned) keeper.pinned(card);
    else keeper.loosed(card);
    // It was asked for by a press, whatever brought it up.
    summons = 'press';
    settle(spot, null);
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
    back.take(spot, byKeys);
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
        onMove={(right, down) => stepCard(place, right, down)}
        onCorner={() => moveToNextCorner(place)}
        onPanel={(open) => {
          panelOpen = open;
        }}
        onRefuse={() => {
          refused = true;
          untint();
        }}
        onGoTo={(index) => {
          const next = page.goTo(spot.pack, spot.topic, index);
          if (!next) return;
          card.ask('press');
          card.moveTo(next);
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
  place.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!(relatedTarget instanceof Element) || place.contains(relatedTarget)) return;
    back.isFrom(relatedTarget);
    byTab = (target as Element).matches(':focus-visible');
  });
  place.addEventListener('keydown', (event) => {
    byKeys = true;
    if (!isPastEnd(event, place, host.focused())) return;
    // Who came by Tab, after the last stop of the page, goes on by Tab: back there it would lead in again.
    if (isPinned && byTab) return;
    event.preventDefault();
    leave();
  });
  dragCard(place, () => isPinned, life.signal);
  draw();
  settle(first, point);
  card.ask(summons);
  return card;
}
