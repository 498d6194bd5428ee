import type { Answer, ToBackground, ToPage } from '../core/messages/tables.ts';
import { browser, type Runtime } from './browser.ts';

/** Who sent a message. */
export interface Caller {
  readonly tabId: number | null;
  /** The very document of the tab, where the browser tells (Chromium does). */
  readonly documentId: string | null;
  /** False for a document that its tab no longer shows, or not yet, as far as the browser tells: Firefox does not. */
  readonly shown: boolean;
  /** True for our popup and options pages, false for content scripts. */
  readonly ownPage: boolean;
}

/** One handler per message of a table; `From` is what it is told of who sent it. */
type Handlers<Table, From extends readonly unknown[]> = {
  readonly [K in keyof Table]: Table[K] extends { takes: unknown; gives: infer Gives }
    ? (takes: unknown, ...from: From) => Promise<Gives> | Gives
    : never;
};

/** Answer what the popup, the options page and content scripts ask the background. One handler per message. */
export function serveBackground(handlers: Handlers<ToBackground, [caller: Caller]>): void {
  browser.runtime.onMessage.addListener(
    listener<ToBackground, [Caller]>(handlers, (sender) => [callerOf(sender)]),
  );
}

/** Answer what the popup asks a page's content script, until `signal` aborts. */
export function servePage(handlers: Handlers<ToPage, []>, signal: AbortSignal): void {
  const listen = listener<ToPage, []>(handlers, () => []);
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listen);
  });
}

/**
 * `takes` reaches handlers as unknown: they parse it, since a message comes from another process. Messages of
 * unknown kind, or from another extension, get no answer.
 */
function listener<Table, From extends readonly unknown[]>(
  handlers: Handlers<Table, From>,
  from: (sender: Runtime.MessageSender) => From,
) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind, takes } = message as { kind?: unknown; takes?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind as keyof Table] as (takes: unknown, ...from: From) => unknown;
    return answer(() => handler(takes, ...from(sender)));
  };
}

async function answer(handle: () => unknown): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function callerOf(sender: Runtime.MessageSender): Caller {
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  type Told = { documentId?: string; documentLifecycle?: string };
  const { documentId = null, documentLifecycle = 'active' } = sender as Told;
  return { tabId: sender.tab?.id ?? null, documentId, shown: documentLifecycle === 'active', ownPage };
}
