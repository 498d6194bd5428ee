import { applyChange } from '../core/settings/apply-change.ts';
import { parseSettings, serializeSettings } from '../core/settings/parse-settings.ts';
import type { Settings, SettingsChange } from '../core/settings/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY, textOf } from './settings-store.ts';

/** Texts that could not be read when settings were last written. Never thrown away. */
const KEPT = 'settings.kept';

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
  const stored = await browser.storage.local.get([SETTINGS_KEY, KEPT]);
  const { settings, fault } = parseSettings(textOf(stored[SETTINGS_KEY]));
  const next = applyChange(settings, change);
  const written: Record<string, unknown> = { [SETTINGS_KEY]: serializeSettings(next) };
  if (fault) written[KEPT] = [...(Array.isArray(stored[KEPT]) ? stored[KEPT] : []), stored[SETTINGS_KEY]];
  await browser.storage.local.set(written);
  return next;
}
