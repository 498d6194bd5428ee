import { moveInWindow } from './move-card.ts';

/**
 * Let the reader drag a card by its head, inside the window, while `isLoose` says so and until `signal` aborts. A window that
 * becomes smaller takes it along.
 */
export function dragCard(card: HTMLElement, isLoose: () => boolean, signal: AbortSignal): void {
  function startAt(down: PointerEvent): void {
    if (down.button !== 0 || !isLoose() || !isHandle(down)) return;
    const { left, top } = card.getBoundingClientRect();
    const drag = new AbortController();
    const until = { signal: AbortSignal.any([signal, drag.signal]) };
    down.preventDefault();
    card.setPointerCapture(down.pointerId);
    const follow = ({ clientX, clientY }: PointerEvent): void =>
      moveInWindow(card, left + clientX - down.clientX, top + clientY - down.clientY);
    card.addEventListener('pointermove', follow, until);
    for (const type of ['pointerup', 'pointercancel']) card.addEventListener(type, () => drag.abort(), until);
  }

  function keepInWindow(): void {
    const { left, top } = card.getBoundingClientRect();
    if (isLoose()) moveInWindow(card, left, top);
  }

  card.addEventListener('pointerdown', startAt, { signal });
  addEventListener('resize', keepInWindow, { signal, passive: true });
}

/** The head of a card but for its buttons. */
function isHandle({ target }: Event): boolean {
  return (
    target instanceof Element && target.closest('.card-top') !== null && target.closest('button') === null
  );
}
