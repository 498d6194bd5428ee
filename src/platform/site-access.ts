import { browser } from './browser.ts';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Does the browser let us read pages at this address? */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Ask the reader's browser for access to a site, or to all. To be called in the very click: browsers refuse
 * a question that no reader's act has caused. Gives whether it was granted.
 */
export async function requestAccess(url: string | 'all'): Promise<boolean> {
  const origins = url === 'all' ? EVERYWHERE : [patternOf(url) ?? ''];
  return browser.permissions.request({ origins });
}

/** Hear whether the browser lets us read all sites, at once and at each change, until `signal` aborts. */
export function followFullAccess(listener: (full: boolean) => void, signal: AbortSignal): void {
  const look = () => {
    browser.permissions.contains({ origins: EVERYWHERE }).then(
      (full) => signal.aborted || listener(full),
      () => undefined,
    );
  };
  const { onAdded, onRemoved } = browser.permissions;
  for (const changed of [onAdded, onRemoved]) {
    changed.addListener(look);
    signal.addEventListener('abort', () => changed.removeListener(look));
  }
  look();
}

/** Match pattern of an address's host, without its port, which patterns do not take; null for what has none. */
function patternOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}
