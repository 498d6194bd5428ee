import type { Page } from 'puppeteer-core';
import type { TopicName } from '../../src/core/messages/tables.ts';
import { say } from '../../src/ui/say.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** A place in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader sees of a card. */
export interface SeenCard {
  readonly title: string;
  readonly summary: string;
  /** Texts of the facts, or what stands in their place. */
  readonly body: string;
  /** "2 of 6"; "" where there are no steps. */
  readonly count: string;
  readonly tabs: readonly string[];
  readonly panel: string | null;
  readonly pinned: boolean;
  readonly sheet: boolean;
  readonly theme: string;
  readonly box: Box;
  /** It is still on its way in. */
  readonly moves: boolean;
  /** Name or text of the focused control inside. */
  readonly focus: string | null;
}

/** All cards of a page, in the order in which they came; only with the build whose root is open. */
export function seenCards(page: Page): Promise<SeenCard[]> {
  return page.evaluate(readCards);
}

/** Wait until the only card of a page is this topic's, at rest and with its facts, and give it. */
export function cardOf(page: Page, title: string | RegExp): Promise<SeenCard> {
  let last: readonly SeenCard[] = [];
  const look = async () => {
    last = await seenCards(page);
    const [card] = last;
    const isIt =
      last.length === 1 &&
      card &&
      (typeof title === 'string' ? card.title === title : title.test(card.title));
    return isIt && !card.moves && card.body !== say('card_loading') && card;
  };
  return until(`one card "${title}"`, look).catch((error) => {
    throw new Error(`${error} The last cards were ${JSON.stringify(last)}`);
  });
}

/** Wait until a page has no card. */
export async function noCard(page: Page): Promise<void> {
  await until('no card', async () => (await seenCards(page)).length === 0);
}

/** Wait until some time has gone by on a page's own clock: for what must not happen in it. */
export async function passed(page: Page, milliseconds: number): Promise<void> {
  const end = (await page.evaluate(() => performance.now())) + milliseconds;
  await until(`${milliseconds} ms`, () => page.evaluate((at) => performance.now() > at, end));
}

/** How many hosts of cards a page has. */
export function hostsOf(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
  );
}

/** The middle of the first line of a text of the page; `nth` counts from 0. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findText, text, nth);
  if (!place) throw new Error(`no "${text}" on the page`);
  return place;
}

/** Put the pointer on a text of the page. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.move(x, y);
}

/** Click on a text of the page. */
export async function clickOn(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.click(x, y);
}

/** The middle of a control of the cards, by its name or words. */
export async function placeInCard(page: Page, name: string): Promise<{ x: number; y: number }> {
  return until(`a control "${name}" in a card`, () => page.evaluate(findControl, name));
}

/** Press a control of a card by the pointer. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const { x, y } = await placeInCard(page, name);
  await page.mouse.click(x, y);
}

/** What a page's cards say to those who hear rather than see. */
export function told(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('html > div, dialog > div')) {
      const region = shadowRoot?.querySelector('[aria-live]');
      if (region) return region.textContent;
    }
    return null;
  });
}

/** Id of what has the focus in the page; "body" where nothing has. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || String(document.activeElement?.localName));
}

/** Ask a page for what the background asks it for: a command, a card at the selection, or how many marks there are. */
export function askCards(
  stage: Stage,
  page: Page,
  what: 'next' | 'previous' | 'card' | 'tellMarks' | TopicName,
): Promise<unknown> {
  const message =
    typeof what === 'object'
      ? { kind: 'page.showTopic', takes: what }
      : what === 'tellMarks'
        ? { kind: 'page.tellMarks', takes: null }
        : { kind: 'page.command', takes: { command: what } };
  return stage.desk.evaluate(sendToTab, stage.tabOf(page), message);
}

/** The part of the extension API used here. */
declare const chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> } };

/** Runs in the desk. */
function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, message);
}

// What follows runs in the page.

function readCards(): SeenCard[] {
  const hosts = [...document.querySelectorAll('html > div, dialog > div')];
  const places = hosts.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('.place') ?? []),
  ]);
  return places.map((place) => {
    const text = (selector: string) => place.querySelector(selector)?.textContent ?? '';
    const card = place.querySelector('.card') as HTMLElement;
    const { x, y, width, height } = card.getBoundingClientRect();
    const focused = (place.getRootNode() as ShadowRoot).activeElement;
    return {
      title: text('.card-title') || text('.note p'),
      summary: text('.card-summary'),
      body: text('.card-body'),
      count: text('.steps .count'),
      tabs: [...place.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
      panel: place.querySelector('.panel h3')?.textContent ?? null,
      pinned: card.matches('[data-pinned]'),
      sheet: card.matches('.sheet'),
      theme: place.dataset.theme ?? '',
      box: { x, y, width, height },
      moves: card.getAnimations().some(({ playState }) => playState === 'running'),
      focus: place.contains(focused)
        ? (focused?.getAttribute('aria-label') ?? focused?.textContent ?? null)
        : null,
    };
  });
}

function findText(text: string, nth: number): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = node.data.indexOf(text); at !== -1; at = node.data.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const [line] = range.getClientRects();
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    }
  }
  return null;
}

function findControl(name: string): { x: number; y: number } | null {
  for (const { shadowRoot } of document.querySelectorAll('html > div, dialog > div')) {
    for (const control of shadowRoot?.querySelectorAll('.place :is(button, a, h2)') ?? []) {
      const own = control.getAttribute('aria-label') ?? control.textContent?.trim();
      if (own !== name) continue;
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}
