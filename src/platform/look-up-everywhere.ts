import { indexing } from '../core/look-up/build-index.ts';
import { type FoundTopic, lookUp } from '../core/look-up/look-up.ts';
import type { LookUpIndex } from '../core/look-up/look-up-index.ts';
import { suggestionsOf, topicNameOf } from '../core/look-up/suggestions.ts';
import { browser } from './browser.ts';
import { callPage } from './call.ts';
import { aliasedPacksAtHand } from './pack-cache.ts';
import { openStoryPage } from './story-panel.ts';

const MENU = 'look-up';
/** Lines that browsers show below the address bar. */
const SUGGESTED = 6;

/** Where a browser opens what was chosen in its address bar. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

let index: LookUpIndex | null = null;

/**
 * Let readers look topics up on selected words and in the address bar. For the background alone, at its start. The index is
 * made when it is first needed and lives as long as this context.
 */
export function serveLookUp(menuTitle: () => string): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU, title: menuTitle(), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU) void showSelected(selectionText ?? '', tab?.id ?? null);
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text, SUGGESTED).then((found) => suggest([...suggestionsOf(found, readsMarkup())]));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

async function find(query: string, limit: number): Promise<readonly FoundTopic[]> {
  const packs = await aliasedPacksAtHand();
  if (index === null) {
    const steps = indexing(packs);
    let step = steps.next();
    while (!step.done) step = steps.next();
    index = step.value;
  }
  return lookUp(index, query, { limit }).found;
}

/** A card at the selection; where no page can show one, the story in a tab; where nothing is found, the look-up says so. */
async function showSelected(words: string, tabId: number | null): Promise<void> {
  const [found] = await find(words, 1);
  if (!found) {
    await browser.tabs.create({ url: lookUpAddress(words, tabId) });
    return;
  }
  const name = topicNameOf(found);
  const answer = tabId === null ? null : await callPage(tabId, 'page.showTopic', name);
  if (!answer?.ok || !answer.value.shown) await openStoryPage(tabId, { pack: name.pack, topic: name.topic });
}

async function open(text: string, disposition: Disposition): Promise<void> {
  const [found] = await find(text, 1);
  const url = found ? storyAddress(topicNameOf(found)) : lookUpAddress(text, null);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

function storyAddress({ pack, topic }: { readonly pack: string; readonly topic: string }): string {
  return browser.runtime.getURL(`panel/index.html?${new URLSearchParams({ pack, topic })}`);
}

/** The popup as a page of its own, with words in its field. */
function lookUpAddress(words: string, tabId: number | null): string {
  const query = new URLSearchParams({ q: words });
  if (tabId !== null) query.set('tab', String(tabId));
  return browser.runtime.getURL(`popup/index.html?${query}`);
}

/** Firefox shows descriptions as they are. */
function readsMarkup(): boolean {
  return !browser.runtime.getURL('').startsWith('moz-extension:');
}
