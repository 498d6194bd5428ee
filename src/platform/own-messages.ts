import { browser } from './browser.ts';

/** The messages of `_locales` in the language that the browser has chosen for its reader. */
export const ownMessages = {
  message: (key: string, parts: readonly string[]): string => browser.i18n.getMessage(key, [...parts]),
};
