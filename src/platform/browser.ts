/** The one door to the browser's extension API; the polyfill throws outside an extension. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
