/** What can have the focus in a card. A title gets it from us alone, and stands before all of them. */
const STOPS = 'button:not([tabindex="-1"]):not(:disabled),a[href],[tabindex="0"]';

/** Whether a Tab leads out of a card at either end. What comes next is at its mention: a card stands last in its page. */
export function isPastEnd(event: KeyboardEvent, card: HTMLElement, focused: Element | null): boolean {
  if (event.key !== 'Tab') return false;
  const stops = [...card.querySelectorAll(STOPS)];
  if (!event.shiftKey) return focused === stops.at(-1);
  return focused === stops[0] || focused?.classList.contains('card-title') === true;
}
