import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../src/core/settings/settings.ts';
import { callBackground } from '../src/platform/call.ts';
import { watchSettings } from '../src/platform/settings-store.ts';
import { say } from '../src/ui/say.ts';
import { LONG_PATIENCE, PATIENCE, type Page } from './use-page.tsx';

/** The settings, and how the reader changes them. */
export interface Choices {
  readonly settings: Settings;
  /** What the reader asked of the site's switch, until the background has answered. */
  readonly siteWish: boolean | null;
  /** Change whether pages are read; what the page reported before says nothing then. */
  readonly change: (change: SettingsChange) => void;
  /** Change what is marked of a page that stays read. Resolves to whether it was saved. */
  readonly adjust: (changes: readonly SettingsChange[]) => Promise<boolean>;
}

export function useChoices(
  first: Settings,
  { ask, startOver, renew }: Page,
  tell: (problem: string | null) => void,
): Choices {
  const [settings, setSettings] = useState(first);
  const [siteWish, setSiteWish] = useState<boolean | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings((changed) => {
      setSettings(changed);
      ask();
    }, stop.signal);
    return () => stop.abort();
  }, [ask]);
  const change = async (wish: SettingsChange) => {
    asked.current += 1;
    const turn = asked.current;
    if (wish.kind === 'site') {
      setSiteWish(wish.on);
      // What was reported before or while the site was off says nothing of the page from now on.
      if (wish.on) startOver(PATIENCE);
    }
    const answer = await callBackground('settings.change', wish);
    // The answer to an older wish must not move the switch under a newer one.
    if (turn !== asked.current) return;
    setSiteWish(null);
    tell(answer.ok ? null : say('failed_change'));
    if (!answer.ok) return;
    setSettings(answer.value);
    // What the page has reported since may be of the new settings already: a list must not go and come again.
    renew(PATIENCE);
    ask();
  };
  const adjust = async (changes: readonly SettingsChange[]) => {
    const answers = await Promise.all(changes.map((one) => callBackground('settings.change', one)));
    const saved = answers.every(({ ok }) => ok);
    tell(saved ? null : say('failed_change'));
    const last = answers.at(-1);
    // The background makes one change after the other, so the last answer has them all.
    if (last?.ok) setSettings(last.value);
    renew(LONG_PATIENCE);
    return saved;
  };
  return { settings, siteWish, change, adjust };
}
