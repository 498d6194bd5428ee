import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';
import { follow, watchKey } from './watch-key.ts';

/** Where settings are stored, as one JSON string; `changeSettings` writes it. */
export const SETTINGS_KEY = 'settings';

/** What is stored, and what is wrong with it if it could not be read whole. */
export type StoredSettings = ReturnType<typeof parseSettings>;

export async function loadSettings(): Promise<StoredSettings> {
  return parseSettings(textOf((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]));
}

/**
 * Hear of each change of the settings, in whatever context it was made, until `signal` aborts. A page that comes
 * back from the back-forward cache has missed what changed meanwhile, and hears of it then.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, (value) => listener(parseSettings(textOf(value)).settings), signal);
  const catchUp = ({ persisted }: PageTransitionEvent): void => {
    if (persisted)
      void loadSettings().then(
        ({ settings }) => listener(settings),
        () => undefined,
      );
  };
  addEventListener('pageshow', catchUp, { signal });
}

/**
 * Hear of the settings as they are, and of each change, until `signal` aborts. What is loaded is dropped if a
 * change has come first. Where the store cannot be read there is nothing to hear.
 */
export function followSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  follow(
    (heard) => watchSettings(heard, signal),
    async () => (await loadSettings()).settings,
    listener,
  );
}

/** A value that is no text, such as one that another version stored, counts as damaged text. */
export function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
