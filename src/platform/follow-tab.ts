import type { FollowedTab } from '../core/facts/beside.ts';
import { browser, type Runtime } from './browser.ts';

/**
 * Hear of the tab that a story is read beside, at once and whenever its page may have changed, until `signal` aborts:
 * the reader goes to another tab, the tab to another page, or the page tells that it has been read anew.
 *
 * That is the tab called `named`, or else the active one of our window; null if it is closed, or if we are a tab
 * ourselves and none is named. To be called by a page of ours.
 */
export function followTab(
  named: number | null,
  heard: (tab: FollowedTab | null) => void,
  signal: AbortSignal,
): void {
  let turn = 0;
  let followed: number | null = named;
  const look = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const tab = await findTab(named);
    // What was asked later tells of a newer state, though it may be answered sooner.
    if (signal.aborted || own !== turn) return;
    followed = tab?.id ?? null;
    heard(tab);
  };
  const activated = (): void => void look();
  const updated = (id: number, { status, url }: { status?: string; url?: string }): void => {
    if (id === followed && (status !== undefined || url !== undefined)) void look();
  };
  // Only heard: the answer is the background's.
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { kind } = (message ?? {}) as { kind?: unknown };
    if (kind === 'page.counted' && sender.tab?.id === followed) void look();
  };
  const { tabs, runtime } = browser;
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  tabs.onRemoved.addListener(activated);
  runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
    tabs.onRemoved.removeListener(activated);
    runtime.onMessage.removeListener(told);
  });
  void look();
}

async function findTab(named: number | null): Promise<FollowedTab | null> {
  try {
    const tab = named === null ? await besideUs() : await browser.tabs.get(named);
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
  } catch {
    return null;
  }
}

/** The active tab of our window, unless we are a tab ourselves. */
async function besideUs() {
  if (await isTab()) return undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Whether this page of ours stands in a tab, not in a panel of the browser. */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Bring a tab to the front of its window. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}
