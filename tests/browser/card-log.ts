import type { Page } from 'puppeteer-core';

/** What happened on a page, and when, in milliseconds of the page's clock. */
export interface CardEvent {
  readonly what: 'pointer' | 'click' | 'opened' | 'closed';
  readonly at: number;
}

/**
 * Note from now on when cards open and close, and when the pointer moves; a click is noted 100 ms late, so that what it opens
 * at once comes before it, however busy the machine is. Gives a way to read what was noted.
 */
export async function logCards(page: Page): Promise<() => Promise<CardEvent[]>> {
  const log = await page.evaluateHandle(startLog);
  return () => log.evaluate((events) => [...events]);
}

/** Milliseconds from the last move of the pointer before the last event of a kind until that event. */
export function delayOf(log: readonly CardEvent[], what: CardEvent['what']): number {
  const index = log.findLastIndex((event) => event.what === what);
  const before = log.slice(0, index).findLast((event) => event.what === 'pointer');
  return (log[index]?.at ?? Number.NaN) - (before?.at ?? Number.NaN);
}

/** Runs in the page. */
function startLog(): CardEvent[] {
  const events: CardEvent[] = [];
  const note = (what: CardEvent['what']) => events.push({ what, at: performance.now() });
  const isCard = (node: Node) => node instanceof HTMLElement && node.matches('.place');
  const inside = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (isCard(node)) note('opened');
      for (const node of removedNodes) if (isCard(node)) note('closed');
    }
  });
  const watchHost = (node: Node) => {
    const root = node instanceof Element ? node.shadowRoot : null;
    if (!root) return;
    for (const _ of root.querySelectorAll('.place')) note('opened');
    inside.observe(root, { childList: true, subtree: true });
  };
  for (const child of document.documentElement.children) watchHost(child);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(watchHost);
  }).observe(document.documentElement, { childList: true });
  addEventListener('pointermove', () => note('pointer'), true);
  addEventListener('click', () => setTimeout(() => note('click'), 100), true);
  return events;
}
