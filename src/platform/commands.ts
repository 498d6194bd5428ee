import type { SettingsChange } from '../core/settings/settings.ts';
import { siteRule } from '../core/settings/site-rules.ts';
import { splitAddress } from '../core/status/split-address.ts';
import { browser } from './browser.ts';
import { callPage } from './call.ts';
import { loadSettings } from './settings-store.ts';

/** Names of the commands in manifest.json, and what each asks of the page. */
const PAGE_COMMANDS = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'card',
} as const;
const SWITCH_SITE = 'switch-site';

/** Changes the settings, as the background does. */
type Change = (change: SettingsChange) => Promise<unknown>;

/** Carry out the chords of keys that a reader can press in any page. For the background alone, at its start. */
export function serveCommands(change: Change): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === SWITCH_SITE) void switchSite(tab.id, tab.url ?? '', change);
    else if (Object.hasOwn(PAGE_COMMANDS, name))
      void callPage(tab.id, 'page.command', { command: PAGE_COMMANDS[name as keyof typeof PAGE_COMMANDS] });
  });
}

/** Turn a site on or off, as the popup's switch does, and have its page say so. A page of no site is left as it is. */
async function switchSite(tabId: number, url: string, change: Change): Promise<void> {
  const address = splitAddress(url);
  if (!address?.host || !/^https?$/.test(address.scheme)) return;
  const { settings } = await loadSettings();
  const on = !siteRule(settings, address.host).read;
  if (!settings.paused) await change({ kind: 'site', host: address.host, on });
  await callPage(tabId, 'page.tellMarks', null);
}
