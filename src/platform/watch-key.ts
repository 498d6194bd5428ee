import { browser } from './browser.ts';

/** Hear of each new value under a key of the local store, until `signal` aborts. */
export function watchKey(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  watchKeys([key], (_key, value) => listener(value), signal);
}

/** Hear of each new value under any of several keys of the local store, until `signal` aborts. */
export function watchKeys(
  keys: readonly string[],
  listener: (key: string, value: unknown) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    for (const key of keys) if (changes[key]) listener(key, changes[key].newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listen);
  });
}

/** Load a value and hear of newer ones; a value that was loaded too late, after a newer one, is dropped. */
export function follow<T>(
  watch: (heard: (value: T) => void) => void,
  load: () => Promise<T>,
  listener: (value: T) => void,
): void {
  let overtaken = false;
  watch((value) => {
    overtaken = true;
    listener(value);
  });
  load().then(
    (value) => overtaken || listener(value),
    () => undefined,
  );
}
