import type { Answer, ToBackground, ToPage } from '../core/messages/tables.ts';
import { browser } from './browser.ts';

/** Ask the background. Gives a failure as a value: it may be gone for good after an update. */
export function callBackground<K extends keyof ToBackground>(
  kind: K,
  takes: ToBackground[K]['takes'],
): Promise<Answer<ToBackground[K]['gives']>> {
  return answered(() => browser.runtime.sendMessage({ kind, takes }));
}

/** Ask the content script of a tab. Fails where none runs: closed pages, no access, before a reload. */
export function callPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  takes: ToPage[K]['takes'],
): Promise<Answer<ToPage[K]['gives']>> {
  return answered(() => browser.tabs.sendMessage(tabId, { kind, takes }, { frameId: 0 }));
}

async function answered<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send();
    return (answer as Answer<T> | undefined) ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
