import type { StoryWish } from '../core/messages/story-wish.ts';
import { browser } from './browser.ts';

/** Where a wish waits for the panel that is about to open, or is open already. Gone when the browser is closed. */
const WISH = 'panel.wish';

/** A wish, and the tab that the panel is to follow for it to be meant. */
interface WaitingWish extends StoryWish {
  readonly tab: number;
}

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

/**
 * Open the story panel beside a tab, at a story and a topic of it. Where the browser opens none, because the call
 * comes from no act of the reader's, the same opens as a tab.
 *
 * To be called straight from a click in a page of ours, or from a message that a content script sends in a click:
 * Chromium takes that for the reader's act as well, Firefox does not. A panel that is open already takes the wish all the same.
 */
export async function openStoryPanel(tab: number, wish: StoryWish): Promise<void> {
  // Nothing may be awaited before it, or the act is over.
  const opened = openPanel(tab);
  const told = browser.storage.session.set({ [WISH]: { ...wish, tab } satisfies WaitingWish });
  try {
    await Promise.all([opened, told]);
  } catch {
    if (await isPanelOpen(tab)) return;
    await browser.storage.session.remove(WISH);
    await openStoryPage(tab, wish);
  }
}

/** Open a story as a tab of its own that follows another. */
export async function openStoryPage(tab: number | null, { pack, topic }: StoryWish): Promise<void> {
  const query = new URLSearchParams({ pack });
  if (topic !== null) query.set('topic', topic);
  if (tab !== null) query.set('tab', String(tab));
  await browser.tabs.create({ url: browser.runtime.getURL(`panel/index.html?${query}`) });
}

/**
 * Take the wishes for a panel that follows a tab, the one that waits and those to come, until `signal` aborts. For the panel of
 * the window alone: what is wished for has one place, and a story that is open as a tab has its own.
 */
export function takeWishes(tab: number, heard: (wish: StoryWish) => void, signal: AbortSignal): void {
  const take = async (): Promise<void> => {
    const wish = (await browser.storage.session.get(WISH))[WISH] as WaitingWish | undefined;
    if (wish?.tab !== tab || signal.aborted) return;
    await browser.storage.session.remove(WISH);
    heard({ pack: wish.pack, topic: wish.topic });
  };
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && WISH in changes) void take();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  void take();
}

async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  await (sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open());
}

/** Whether the window of a tab has the panel open, where the browser tells (Firefox does). */
async function isPanelOpen(tabId: number): Promise<boolean> {
  const { sidebarAction, tabs } = browser;
  // Chromium opens it for every act of the reader's; the polyfill has the name there without the call.
  if (!sidebarAction?.isOpen) return false;
  return sidebarAction.isOpen({ windowId: (await tabs.get(tabId)).windowId as number });
}
