import { lookUp } from '../core/look-up/look-up.ts';
import { showSelection } from '../core/look-up/show-selection.ts';
import { escapeMarkup, type Suggestion, suggestionsOf } from '../core/look-up/suggestions.ts';
import { topicOfWords } from '../core/look-up/topic-of-words.ts';
import { openLexicon } from '../core/mentions/open-lexicon.ts';
import type { TopicName } from '../core/messages/tables.ts';
import { browser } from './browser.ts';
import { callPage } from './call.ts';
import { loadLexicon } from './lexicon-store.ts';
import { lookUpIndexAtHand } from './pack-cache.ts';
import { openStoryPage } from './story-panel.ts';

const MENU = 'look-up';
/** Lines that browsers show below the address bar. */
const SUGGESTED = 6;

/** Where a browser opens what was chosen in its address bar. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** What the address bar shows below it, by what it holds when a line is gone to. */
let suggested: ReadonlyMap<string, Suggestion> = new Map();

let menu: Promise<unknown> = Promise.resolve();

/**
 * Let readers look topics up on selected words and in the address bar. For the background alone, at its start.
 *
 * @param title - what the menu says, with "%s" in place of the words
 */
export function serveLookUp(title: () => string): void {
  // The browser keeps the entry; made anew, it is in the reader's language. Both events may come at once.
  const offer = (): void => {
    menu = menu.then(() => offerOnSelection(title())).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU) void showSelected(selectionText ?? '', tab?.id ?? null);
  });
  const { omnibox } = browser;
  // Made by the time something is typed.
  omnibox.onInputStarted.addListener(() => void lookUpIndexAtHand().catch(() => undefined));
  omnibox.onInputChanged.addListener((text, suggest) => {
    const wish = title().replace('%s', () => text.trim());
    omnibox.setDefaultSuggestion({ description: readsMarkup() ? escapeMarkup(wish) : wish });
    void suggestionsFor(text).then((lines) =>
      suggest(lines.map(({ content, description }) => ({ content, description }))),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

async function offerOnSelection(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
}

async function showSelected(words: string, tabId: number | null): Promise<void> {
  await showSelection(words, {
    find: topicFor,
    async showInPage(topic) {
      const answer = tabId === null ? null : await callPage(tabId, 'page.showTopic', topic);
      return answer?.ok === true && answer.value.shown;
    },
    openStory: ({ pack, topic }) => openStoryPage(tabId, { pack, topic }),
    openLookUp: async (text) => void (await browser.tabs.create({ url: lookUpAddress(text, tabId) })),
  });
}

/** The topic that words name, or null, also where the packs cannot be read: the page that opens says so. */
async function topicFor(words: string): Promise<TopicName | null> {
  try {
    return await topicOfWords(words, await lookUpIndexAtHand(), async (language) => {
      const lexicon = await loadLexicon(language);
      return lexicon && openLexicon(lexicon);
    });
  } catch {
    return null;
  }
}

async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  try {
    const { found } = lookUp(await lookUpIndexAtHand(), text, { limit: SUGGESTED });
    const lines = suggestionsOf(found, readsMarkup());
    suggested = new Map(lines.map((line) => [line.content, line]));
    return lines;
  } catch {
    return [];
  }
}

/** The line that was gone to, or the topic that the words name; else a page on which they are looked up. */
async function open(text: string, disposition: Disposition): Promise<void> {
  const name = suggested.get(text)?.name ?? (await topicFor(text));
  const url = name ? storyAddress(name) : lookUpAddress(text, null);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

function storyAddress({ pack, topic }: TopicName): string {
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
