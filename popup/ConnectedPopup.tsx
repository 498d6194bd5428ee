import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../src/core/messages/page-report.ts';
import type { Answer } from '../src/core/messages/tables.ts';
import type { Pack } from '../src/core/model/pack.ts';
import type { Settings, SettingsChange } from '../src/core/settings/settings.ts';
import { siteRule } from '../src/core/settings/site-rules.ts';
import { popupStatus } from '../src/core/status/popup-state.ts';
import type { PopupStatus } from '../src/core/status/popup-status.ts';
import { splitAddress } from '../src/core/status/split-address.ts';
import { activeTab, openOptions, reloadTab } from '../src/platform/active-tab.ts';
import { callBackground, callPage } from '../src/platform/call.ts';
import { loadPacks } from '../src/platform/pack-store.ts';
import { loadSettings, watchSettings } from '../src/platform/settings-store.ts';
import { hasAccess, requestAccess } from '../src/platform/site-access.ts';
import { type PopupActions, PopupFailure, PopupView } from '../src/ui/PopupView.tsx';
import { FAILED } from '../src/ui/strings.ts';

/** Time between two questions to a page that has not settled, in milliseconds. */
const POLL = 250;
/** Time between two questions to a page that seems to need a reload: it may only be slow. */
const SLOW_POLL = 1000;
/** A page that takes longer than this to answer is shown as being read, in milliseconds. */
const FIRST_ANSWER = 200;
/** How many questions may stay unanswered before we ask for a reload: a second, or five after a fresh start. */
const PATIENCE = 4;
const LONG_PATIENCE = 20;

interface Tab {
  readonly id: number;
  readonly url: string | null;
}

interface Start {
  readonly tab: Tab;
  readonly settings: Settings;
  readonly permitted: boolean;
  readonly report: PageReport | null;
}

/** Reads what the first picture needs; the packs come after it, since parsing them would hold it up. */
export function ConnectedPopup() {
  const [start, setStart] = useState<Start | 'failed' | null>(null);
  useEffect(() => {
    readStart().then(setStart, () => setStart('failed'));
  }, []);
  if (start === null) return null;
  return start === 'failed' ? <PopupFailure /> : <Popup start={start} />;
}

async function readStart(): Promise<Start> {
  const [tab, { settings }] = await Promise.all([activeTab(), loadSettings()]);
  if (tab === null) throw new Error('no active tab');
  const [permitted, report] = await Promise.all([
    tab.url === null ? false : hasAccess(tab.url),
    Promise.race([askPage(tab.id), nothingAfter(FIRST_ANSWER)]),
  ]);
  return { tab, settings, permitted, report };
}

function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}

function Popup({ start }: { readonly start: Start }) {
  const { tab } = start;
  const [problem, setProblem] = useState<string | null>(null);
  const [permitted, setPermitted] = useState(start.permitted);
  const page = usePage(tab.id, start.report);
  const choices = useChoices(start.settings, page, setProblem);
  const packs = usePacks(setProblem);
  const host = (tab.url === null ? undefined : splitAddress(tab.url)?.host) ?? '';
  const status = popupStatus({
    url: tab.url,
    permitted,
    report: page.report,
    paused: choices.settings.paused,
    siteOn: choices.siteWish ?? siteRule(choices.settings, host).read,
    waiting: page.patience > 0,
    granted: permitted && !start.permitted,
  });
  usePolling(status, page);
  const actions: PopupActions = {
    onSwitch: (on) => choices.change({ kind: 'site', host, on }),
    onPause: () => choices.change({ kind: 'paused', paused: true }),
    onResume: () => choices.change({ kind: 'paused', paused: false }),
    ...tabActions(tab, page, () => setPermitted(true), setProblem),
  };
  return <PopupView status={status} packs={packs} problem={problem} actions={actions} />;
}

type Tell = (problem: string | null) => void;

/** What buttons do to the tab; each tells in one sentence if it failed. */
function tabActions(tab: Tab, page: Page, onGranted: () => void, tell: Tell) {
  const attempt =
    <T extends readonly unknown[]>(failure: string, action: (...args: T) => Promise<void>) =>
    (...args: T): void => {
      action(...args).then(
        () => tell(null),
        () => tell(failure),
      );
    };
  return {
    onLookAgain: attempt(FAILED.page, async () => {
      page.take(unwrap(await callPage(tab.id, 'page.readAgain', { anyway: false })));
    }),
    onSettings: attempt(FAILED.settingsPage, openOptions),
    onGoTo: attempt(FAILED.page, async (pack: string, topic: string, index: number) => {
      unwrap(await callPage(tab.id, 'page.goTo', { pack, topic, index }));
    }),
    onShowAnyway: attempt(FAILED.page, async () => {
      page.take(unwrap(await callPage(tab.id, 'page.readAgain', { anyway: true })));
    }),
    onAllow: attempt(FAILED.access, async (scope: 'site' | 'all') => {
      // Nothing may be awaited before it: the browser asks the reader only straight from a click.
      if (tab.url === null || !(await requestAccess(scope === 'all' ? 'all' : tab.url))) return;
      onGranted();
      page.startOver(LONG_PATIENCE);
    }),
    onReload: attempt(FAILED.reload, async () => {
      await reloadTab(tab.id);
      page.startOver(LONG_PATIENCE);
    }),
  };
}

function unwrap<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** The page's report, or null if no content script answers. */
async function askPage(tabId: number): Promise<PageReport | null> {
  try {
    return unwrap(await callPage(tabId, 'page.report', null));
  } catch {
    return null;
  }
}

interface Page {
  readonly report: PageReport | null;
  /** How many more questions may stay unanswered. */
  readonly patience: number;
  /** Ask for a new report and keep the old one until then. */
  readonly ask: () => void;
  /** Ask for a new report and forget the old one, because it tells of a state that has passed. */
  readonly startOver: (patience: number) => void;
  readonly take: (report: PageReport) => void;
}

function usePage(tabId: number, first: PageReport | null): Page {
  const [state, setState] = useState({ report: first, patience: PATIENCE });
  const actions = useMemo(() => {
    const ask = () => {
      askPage(tabId).then((report) => setState(({ patience }) => ({ report, patience: patience - 1 })));
    };
    const startOver = (patience: number) => {
      setState({ report: null, patience });
      ask();
    };
    const take = (report: PageReport) => setState({ report, patience: PATIENCE });
    return { ask, startOver, take };
  }, [tabId]);
  return { ...state, ...actions };
}

/** Ask until the page has settled: each answer changes the patience, and that sets the next question. */
function usePolling(status: PopupStatus, { ask, patience }: Page): void {
  const pause = status.kind === 'reading' ? POLL : status.kind === 'reload' ? SLOW_POLL : null;
  useEffect(() => {
    if (pause === null) return;
    const timer = setTimeout(ask, pause);
    return () => clearTimeout(timer);
  }, [pause, ask, patience]);
}

function usePacks(tell: Tell): readonly Pack[] | null {
  const [packs, setPacks] = useState<readonly Pack[] | null>(null);
  useEffect(() => {
    loadPacks().then(setPacks, () => tell(FAILED.packs));
  }, [tell]);
  return packs;
}

interface Choices {
  readonly settings: Settings;
  /** What the reader asked of the site's switch, until the background has answered. */
  readonly siteWish: boolean | null;
  readonly change: (change: SettingsChange) => void;
}

function useChoices(first: Settings, { ask, startOver }: Page, tell: Tell): Choices {
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
    const answer = await changeSettings(wish);
    // The answer to an older wish must not move the switch under a newer one.
    if (turn !== asked.current) return;
    setSiteWish(null);
    tell(answer.ok ? null : FAILED.change);
    if (!answer.ok) return;
    setSettings(answer.value);
    startOver(PATIENCE);
  };
  return { settings, siteWish, change };
}

/** A call can also be refused by the browser itself; that is a failure like any other. */
async function changeSettings(change: SettingsChange): Promise<Answer<Settings>> {
  try {
    return await callBackground('settings.change', change);
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
