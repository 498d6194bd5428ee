import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Where the focus went as the Tab key was pressed through a page of ours. */
export interface TabWalk {
  /** Names of the stops, in order. */
  readonly stops: readonly string[];
  /** Names of controls that can be seen and were not reached. */
  readonly unreached: readonly string[];
  /** Names of stops at which nothing shows that the focus is there, or that are not in sight. */
  readonly unseen: readonly string[];
}

/** More stops than any page of ours has: who needs more is trapped. */
const MOST_STOPS = 150;
/** How long a page may take to bring a stop into sight, in milliseconds. */
const GLIDE = 2000;

/**
 * Press Tab from the start of the page until the focus has left it, or has come round.
 *
 * Throws if it does neither: then something holds it.
 */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const controls = await atStart(page);
  const nameOf = (number: number) => controls[number] ?? 'no control';
  const stops: { number: number; seen: boolean }[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await stopInSight(page);
    if (stop === null || stops.some(({ number }) => number === stop.number)) {
      const reached = new Set(stops.map(({ number }) => number));
      return {
        stops: stops.map(({ number }) => nameOf(number)),
        unreached: controls.filter((_, number) => !reached.has(number)),
        unseen: stops.filter(({ seen }) => !seen).map(({ number }) => nameOf(number)),
      };
    }
    stops.push(stop);
  }
  throw new Error(`The focus never left: ${stops.map(({ number }) => nameOf(number)).join(', ')}`);
}

/** The stop that has the focus. Firefox glides to one that is out of sight, which takes longer on a busy machine. */
async function stopInSight(page: Page): Promise<ReturnType<typeof stopHere>> {
  const arrived = async () => {
    const stop = await page.evaluate(stopHere);
    return stop === null || stop.seen;
  };
  await until('a stop in sight', arrived, GLIDE).catch(() => {});
  return page.evaluate(stopHere);
}

/** Press Tab from the start of the page until the focus is on a control whose name begins so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const controls = await atStart(page);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(stopHere);
    if (reached === null) break;
    if (controls[reached.number]?.startsWith(name)) return;
  }
  throw new Error(`No stop "${name}" among: ${controls.join(' · ')}`);
}

/** Put the focus before everything, and give the names of what can be used. */
async function atStart(page: Page): Promise<readonly string[]> {
  await page.bringToFront();
  if (!(await page.evaluate(() => document.hasFocus()))) await comeBack(page);
  const controls = await page.evaluate(numberControls);
  await page.evaluate(focusStart);
  return controls;
}

/** Where Tab has led out of a page, Firefox gives the focus back only to a tab that comes to the front anew. */
async function comeBack(page: Page): Promise<void> {
  const other = await page.browser().newPage();
  await other.bringToFront();
  await page.bringToFront();
  await other.close();
  await until('the focus in the page', () => page.evaluate(() => document.hasFocus()));
}

// What follows runs in the page.

/** After a mere blur, Tab goes on from where the focus was. */
function focusStart(): void {
  document.body.tabIndex = -1;
  document.body.focus();
}

/** Number what can be used, from the top, and give the names. */
function numberControls(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input, summary, [tabindex="0"]',
  );
  const names: string[] = [];
  for (const control of all) {
    delete control.dataset.stop;
    if (!control.checkVisibility() || control.tabIndex < 0) continue;
    control.dataset.stop = String(names.length);
    const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : null;
    names.push(label ?? control.ariaLabel ?? control.textContent.trim());
  }
  return names;
}

function stopHere(): { number: number; seen: boolean } | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const { top, bottom, width } = active.getBoundingClientRect();
  const inSight = width > 0 && bottom > 0 && top < innerHeight;
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  return { number: Number(active.dataset.stop ?? -1), seen: inSight && outlined };
}
