import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../src/core/model/pack.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../src/core/settings/settings.ts';
import { normalizeHost } from '../src/core/settings/site-rules.ts';
import { callBackground } from '../src/platform/call.ts';
import { loadPacks } from '../src/platform/pack-store.ts';
import { loadSettings, watchSettings } from '../src/platform/settings-store.ts';
import { OptionsView } from '../src/ui/OptionsView.tsx';
import { say } from '../src/ui/say.ts';

interface Stored {
  readonly settings: Settings;
  readonly fault: 'damaged' | 'newer' | null;
}

/** Go to the section that the address names, as soon as it is there. */
function useFragment(ready: boolean): void {
  useEffect(() => {
    if (ready && location.hash !== '') location.replace(location.href);
  }, [ready]);
}

/** The settings page with its settings: read once, heard from then on, changed only through the background. */
export function ConnectedOptions() {
  const [stored, setStored] = useState<Stored | null>(null);
  const [packs, setPacks] = useState<readonly Pack[] | null>(null);
  // An object of its own each time: the same failure twice must also turn a radio button back.
  const [problem, setProblem] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings((settings) => setStored({ settings, fault: null }), stop.signal);
    loadSettings().then(setStored, () => {
      setStored({ settings: DEFAULT_SETTINGS, fault: null });
      setProblem({ text: say('options_unread') });
    });
    // Without packs topics are listed by their ids: that must not keep a reader from marking them again.
    loadPacks().then(setPacks, () => setPacks([]));
    return () => stop.abort();
  }, []);
  useFragment(stored !== null && packs !== null);
  const change = async (wish: SettingsChange) => {
    const answer = await callBackground('settings.change', wish);
    setProblem(answer.ok ? null : { text: say('failed_change') });
    if (answer.ok) setStored({ settings: answer.value, fault: null });
  };
  if (stored === null) return null;
  return (
    <OptionsView
      settings={stored.settings}
      packs={packs}
      fault={stored.fault}
      problem={problem?.text ?? null}
      normalizeHost={normalizeHost}
      onChange={change}
    />
  );
}
