import { browser } from './browser.ts';

/** A tab as the popup needs it. */
export interface ActiveTab {
  readonly id: number;
  /** Its address, or null where the browser does not tell. */
  readonly url: string | null;
}

/**
 * The tab that the popup speaks of: the active one, or the one that the popup's own address names, so that
 * the popup can be opened as a page of its own (`popup/index.html?tab=ID`).
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = named
    ? [await browser.tabs.get(Number(named))]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Words that the popup's own address asks to look up (`popup/index.html?q=WORDS`); "" where it names none. */
export function wordsAskedFor(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Close the popup, which may lie over what it has opened; where it is a page of its own, it stays. */
export function closePopup(): void {
  if (!new URLSearchParams(location.search).has('tab')) close();
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
