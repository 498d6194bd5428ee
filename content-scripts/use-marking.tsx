import { useEffect, useMemo, useState } from 'preact/hooks';
import { hiddenOn, pageName } from '../src/core/settings/hidden.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/core/settings/settings.ts';
import { normalizeHost, siteRule } from '../src/core/settings/site-rules.ts';
import { followSettings } from '../src/platform/settings-store.ts';
import type { Marking } from '../src/ui/marking.ts';

/** What the reader's settings say of marks on this page, as they are at each moment. */
export function useMarking(): Marking {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    const stop = new AbortController();
    followSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return useMemo(() => {
    const host = location.hostname;
    return {
      page: pageName(document.URL),
      site: normalizeHost(host),
      rule: siteRule(settings, host),
      hidden: hiddenOn(settings.hidden, document.URL, host),
    };
  }, [settings]);
}
