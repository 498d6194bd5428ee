import { withHidden, withoutHidden } from './hidden.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from './settings.ts';
import { normalizeHost, siteRule } from './site-rules.ts';

/**
 * The settings after one change that a reader makes.
 *
 * Gives new settings, with each list sorted and no host in both; the given ones stay as they are. A change for
 * what is no host changes nothing.
 * Errors: none. Cost: O(length of the lists).
 */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'site':
      return switchSite(settings, change.host, change.on);
    case 'list':
      return enlist(settings, change.host, change.list);
    case 'paused':
      return { ...settings, paused: change.paused };
    case 'defaultMode':
      return { ...settings, defaultMode: change.mode };
    case 'density':
      return { ...settings, density: change.density };
    case 'painter':
      return { ...settings, painter: change.painter };
    case 'hide':
      return { ...settings, hidden: withHidden(settings.hidden, change.hidden) };
    case 'unhide':
      return { ...settings, hidden: withoutHidden(settings.hidden, change.hidden) };
    case 'restore':
      return DEFAULT_SETTINGS;
  }
}

/** Make a host on or off with the fewest entries: none if its parents' rules or the default say so already. */
function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const bare = enlist(settings, host, null);
  const already = siteRule({ ...bare, paused: false }, host).read;
  return already === on ? bare : enlist(bare, host, on ? 'on' : 'off');
}

function enlist(settings: Settings, written: string, list: 'on' | 'off' | null): Settings {
  const host = normalizeHost(written);
  if (host === null) return settings;
  const place = (hosts: readonly string[], here: boolean): readonly string[] => {
    const others = hosts.filter((other) => other !== host);
    return here ? [...others, host].sort() : others;
  };
  return {
    ...settings,
    alwaysOn: place(settings.alwaysOn, list === 'on'),
    alwaysOff: place(settings.alwaysOff, list === 'off'),
  };
}
