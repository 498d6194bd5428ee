import type { Page } from 'puppeteer-core';
import { say, sayCount } from '../../src/ui/say.ts';
import { until } from './until.ts';

/** What a reader reads in the popup. */
export interface PopupWords {
  readonly host: string;
  readonly line: string;
  /** Of the message, if one is shown. */
  readonly title: string | null;
  readonly text: readonly string[];
  readonly buttons: readonly string[];
  /** "true" or "false" as a screen reader hears it, null if no switch is shown. */
  readonly switched: string | null;
}

/** The state line of a page with marks. */
export function markedLine(mentions: number, topics: number): string {
  return say('popup_marked', sayCount('mentions', mentions), sayCount('topics', topics));
}

/** Wait until the popup's state line says this, and give all its words. */
export function popupSays(popup: Page, line: string | RegExp): Promise<PopupWords> {
  return until(`a popup that says "${line}"`, async () => {
    const words = await popup.evaluate(readPopup);
    return (typeof line === 'string' ? words.line === line : line.test(words.line)) && words;
  });
}

/** Press a button of one of our pages by its words or its name, once it stands still: a list may be growing above it. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const path = `//button[normalize-space()="${name}" or @aria-label="${name}"]`;
  await page.locator(`::-p-xpath(${path})`).click();
}

/** Turn the popup's switch for the site. */
export async function turnSwitch(popup: Page): Promise<void> {
  await popup.bringToFront();
  const button = await popup.waitForSelector('[role="switch"]');
  await button?.click();
}

/** Watch the popup's state line from now on; gives a way to ask for all that it has said since. */
export async function watchLines(popup: Page): Promise<() => Promise<string[]>> {
  const said = await popup.evaluateHandle(() => {
    const lines: string[] = [];
    const line = document.querySelector('[role="status"]') as Element;
    const note = () => lines.push(line.textContent);
    new MutationObserver(note).observe(line, { characterData: true, childList: true, subtree: true });
    return lines;
  });
  return () => said.evaluate((lines) => lines);
}

/** Runs in the popup. */
function readPopup(): PopupWords {
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
  return {
    host: text('h1') ?? '',
    line: text('[role="status"]') ?? '',
    title: text('.msg h2'),
    text: [...document.querySelectorAll('.msg > p')].map((paragraph) => paragraph.textContent),
    buttons: [...document.querySelectorAll('.msg button')].map((button) => button.textContent),
    switched: document.querySelector('[role="switch"]')?.getAttribute('aria-checked') ?? null,
  };
}

/** The text of the tinted mention, wherever it stands. Runs in the page. */
export function tintedText(): string | null {
  for (const [name, highlight] of CSS.highlights) {
    const [still] = /-c-/.test(name) ? highlight : [];
    if (!still) continue;
    const range = document.createRange();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    return range.toString();
  }
  return null;
}

/** The text of the tinted mention if it stands where one reads, not at an edge of the window. Runs in the page. */
export function tintInView(): string | null {
  for (const [name, highlight] of CSS.highlights) {
    const [still] = /-c-/.test(name) ? highlight : [];
    if (!still) continue;
    const range = document.createRange();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return top > 0.1 * innerHeight && bottom < 0.8 * innerHeight ? range.toString() : null;
  }
  return null;
}
