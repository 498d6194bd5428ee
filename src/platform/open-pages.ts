import { browser } from './browser.ts';

/** Where Chromium lets readers change an extension's keys. It has no call that opens it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The part of Firefox's commands that the polyfill's types lack: from version 137. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Open the settings page at one of its sections. */
export async function openSettingsAt(section: 'packs' | 'sites'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options/index.html#${section}`) });
}

/** Open the browser's own page on which an extension's keys are changed. */
export async function openShortcuts(): Promise<void> {
  const commands: FirefoxCommands | undefined = browser.commands;
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

/** Whose toolbar our button stands in: they are arranged in different ways. */
export function toolbarKind(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/** Open the welcome page on the first installation, not after an update. To be called as the background starts. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
  });
}

/** A chord of keys that the browser takes for the extension. */
export interface Shortcut {
  /** Name of the command in the manifest. */
  readonly command: string;
  /** What it does, in the reader's language; empty for the toolbar button's own. */
  readonly description: string;
  /** As the browser writes it, such as "Alt+Shift+J"; empty where none is set. */
  readonly keys: string;
}

/** The extension's keys as they are set now, in the manifest's order. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => {
    return { command: name, description, keys: shortcut };
  });
}
