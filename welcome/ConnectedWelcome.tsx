import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../src/core/model/pack.ts';
import { openOptions } from '../src/platform/active-tab.ts';
import {
  listShortcuts,
  openSettingsAt,
  openShortcuts,
  type Shortcut,
  toolbarKind,
} from '../src/platform/open-pages.ts';
import { loadPacks } from '../src/platform/pack-store.ts';
import { followFullAccess, requestAccess } from '../src/platform/site-access.ts';
import { type MessageKey, say } from '../src/ui/say.ts';
import { WelcomeView } from '../src/ui/WelcomeView.tsx';

/** The welcome page with what the browser says: which sites may be read, which keys are set. */
export function ConnectedWelcome() {
  const [packs, setPacks] = useState<readonly Pack[] | null>(null);
  const [access, setAccess] = useState<'all' | 'some' | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followFullAccess((full) => setAccess(full ? 'all' : 'some'), stop.signal);
    loadPacks().then(setPacks, () => setPacks([]));
    listShortcuts().then(setShortcuts, () => undefined);
    return () => stop.abort();
  }, []);
  const attempt = (failure: MessageKey, action: () => Promise<unknown>) => () => {
    action().then(
      () => setProblem(null),
      () => setProblem(failure),
    );
  };
  return (
    <WelcomeView
      access={access}
      packs={packs}
      shortcuts={shortcuts}
      toolbar={toolbarKind()}
      problem={problem && say(problem)}
      onAllow={attempt('failed_access', () => requestAccess('all'))}
      onSites={attempt('failed_settings_page', () => openSettingsAt('sites'))}
      onSettings={attempt('failed_settings_page', openOptions)}
      onShortcuts={attempt('failed_shortcuts', openShortcuts)}
    />
  );
}
