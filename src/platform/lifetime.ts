import { browser } from './browser.ts';

/**
 * Is this content script still part of the extension? After an update Chromium leaves the old script running
 * with nothing behind it; it has to go quietly.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
