import { applyChange } from '../core/settings/apply-change.ts';
import { parseSettings, serializeSettings } from '../core/settings/parse-settings.ts';
import type { Settings, SettingsChange } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';
/** Texts that could not be read when settings were last written. Never thrown away. */
const KEPT = 'settings.kept';

/** What is stored, and what is wrong with it if it could not be read whole. */
export type StoredSettings = ReturnType<typeof parseSettings>;

export async function loadSettings(): Promise<StoredSettings> {
  return parseSettings(textOf((await browser.storage.local.get(KEY))[KEY]));
}

/** Hear of each change of the settings, in whatever context it was made, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(KEY, (value) => listener(parseSettings(textOf(value)).settings), signal);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Apply a change and store the outcome. For the background alone: one writer, one change at a time, so that
 * none is lost. Resolves when it is stored. A stored text that could not be read is kept beside the new one.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  const done = queue.then(() => applyAndStore(change));
  queue = done.catch(() => undefined);
  return done;
}

async function applyAndStore(change: SettingsChange): Promise<Settings> {
  const stored = await browser.storage.local.get([KEY, KEPT]);
  const { settings, fault } = parseSettings(textOf(stored[KEY]));
  const next = applyChange(settings, change);
  const written: Record<string, unknown> = { [KEY]: serializeSettings(next) };
  if (fault) written[KEPT] = [...(Array.isArray(stored[KEPT]) ? stored[KEPT] : []), stored[KEY]];
  await browser.storage.local.set(written);
  return next;
}

/** A value that is no text, such as one that another version stored, counts as damaged text. */
function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

/** Hear of each new value under a key of the local store, until `signal` aborts. */
export function watchKey(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[key]) listener(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listen);
  });
}
