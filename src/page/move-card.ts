/** Length of a step, and the room between a corner of the window and the card in it, in CSS pixels. */
const STEP = 16;
const MARGIN = 12;

/** Move a card by some steps to the right and down, as an arrow key does. */
export function stepCard(card: HTMLElement, right: number, down: number): void {
  const { left, top } = card.getBoundingClientRect();
  moveInWindow(card, left + right * STEP, top + down * STEP);
}

/** Put a card at a place of the window, or as near to it as it stays inside. */
export function moveInWindow(card: HTMLElement, x: number, y: number): void {
  const { width, height } = card.getBoundingClientRect();
  card.style.setProperty('left', `${within(x, innerWidth - width)}px`);
  card.style.setProperty('top', `${within(y, innerHeight - height)}px`);
}

/** Move a card into the next corner of the window, clockwise from the one that it is nearest to: a press is enough for it. */
export function moveToNextCorner(card: HTMLElement): void {
  const { left, top, width, height } = card.getBoundingClientRect();
  const isRight = left + width / 2 > innerWidth / 2;
  const isLow = top + height / 2 > innerHeight / 2;
  const x = isLow ? MARGIN : innerWidth - width - MARGIN;
  const y = isRight ? innerHeight - height - MARGIN : MARGIN;
  moveInWindow(card, x, y);
}

function within(at: number, most: number): number {
  return Math.round(Math.max(0, Math.min(at, most)));
}
