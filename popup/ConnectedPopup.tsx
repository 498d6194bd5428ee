import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../src/core/messages/page-report.ts';
import { hiddenOn, pageName } from '../src/core/settings/hidden.ts';
import type { Settings } from '../src/core/settings/settings.ts';
import { normalizeHost, siteRule } from '../src/core/settings/site-rules.ts';
import { popupStatus } from '../src/core/status/popup-state.ts';
import type { PopupStatus } from '../src/core/status/popup-status.ts';
import { splitAddress } from '../src/core/status/split-address.ts';
import { activeTab, closePopup, openOptions, reloadTab, wordsAskedFor } from '../src/platform/active-tab.ts';
import { callPage } from '../src/platform/call.ts';
import { loadAliases } from '../src/platform/load-aliases.ts';
import { openSettingsAt, openShortcuts } from '../src/platform/open-pages.ts';
import { loadAliasedPacks, loadPacks } from '../src/platform/pack-store.ts';
import { loadSettings } from '../src/platform/settings-store.ts';
import { hasAccess, requestAccess } from '../src/platform/site-access.ts';
import { openStoryPanel } from '../src/platform/story-panel.ts';
import { heeds, type Marking } from '../src/ui/marking.ts';
import { type PopupActions, PopupFailure, PopupView } from '../src/ui/PopupView.tsx';
import { type MessageKey, say } from '../src/ui/say.ts';
import { useArticle } from './use-article.tsx';
import { useChoices } from './use-choices.tsx';
import { type PacksToCome, usePacks } from './use-packs.tsx';
import { type Awaited, askPage, LONG_PATIENCE, type Page, unwrap, usePage, usePolling } from './use-page.tsx';

/** A page that takes longer than this to answer is shown as being read, and packs as being loaded, in milliseconds. */
const FIRST_ANSWER = 200;

interface Tab {
  readonly id: number;
  readonly url: string | null;
}

/** What the first picture needs. */
export interface Start {
  readonly tab: Tab;
  readonly settings: Settings;
  readonly permitted: boolean;
  readonly report: PageReport | null;
  readonly packs: PacksToCome;
}

/** Waits for what `readStart` reads: it is begun before anything is drawn, since an effect waits for a frame. */
export function ConnectedPopup({ starting }: { readonly starting: Promise<Start> }) {
  const [start, setStart] = useState<Start | 'failed' | null>(null);
  useLayoutEffect(() => {
    starting.then(setStart, () => setStart('failed'));
  }, [starting]);
  if (start === null) return null;
  return start === 'failed' ? <PopupFailure /> : <Popup start={start} />;
}

/** Read what the first picture needs, all at once. */
export async function readStart(): Promise<Start> {
  const all = loadPacks();
  const inTime = all.catch(() => null);
  const [tab, { settings }] = await Promise.all([activeTab(), loadSettings()]);
  if (tab === null) throw new Error('no active tab');
  const [permitted, report, first] = await Promise.all([
    tab.url === null ? false : hasAccess(tab.url),
    Promise.race([askPage(tab.id), nothingAfter(FIRST_ANSWER)]),
    Promise.race([inTime, nothingAfter(FIRST_ANSWER)]),
  ]);
  return { tab, settings, permitted, report, packs: { first, all } };
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
  const packs = usePacks(start.packs, setProblem);
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
  const marking = useMarking(choices.settings, tab.url ?? '', host, status);
  usePolling(awaitedOf(status, marking), page);
  const article = useArticle(tab.id, status.kind === 'marked' || status.kind === 'hidden');
  const actions: PopupActions = {
    onSwitch: (on) => choices.change({ kind: 'site', host, on }),
    onLookUp: loadAliasedPacks,
    onPause: () => choices.change({ kind: 'paused', paused: true }),
    onExplain: loadAliases,
    onFigures: async (pack, topic) => {
      const answer = await callPage(tab.id, 'page.figures', { pack, topic });
      return answer.ok ? answer.value : [];
    },
    onResume: () => choices.change({ kind: 'paused', paused: false }),
    onHide: (hidden) => choices.adjust([{ kind: 'hide', hidden }]),
    onUnhide: (hidden) => choices.adjust(hidden.map((one) => ({ kind: 'unhide', hidden: one }))),
    ...tabActions(tab, page, () => setPermitted(true), setProblem),
  };
  return (
    <PopupView
      status={status}
      packs={packs}
      marking={marking}
      article={article}
      query={wordsAskedFor()}
      problem={problem}
      actions={actions}
    />
  );
}

/** What settings say of marks on the page. */
function useMarking(settings: Settings, url: string, host: string, status: PopupStatus): Marking {
  const site = status.place.host === null ? null : normalizeHost(status.place.host);
  return useMemo(() => {
    const hidden = hiddenOn(settings.hidden, url, host);
    return { page: pageName(url), site, rule: siteRule(settings, host), hidden };
  }, [settings, url, host, site]);
}

function awaitedOf(status: PopupStatus, marking: Marking): Awaited | null {
  switch (status.kind) {
    case 'reading':
      return 'first';
    case 'reload':
      return 'reload';
    case 'marked':
    case 'hidden':
      return heeds(status.report, marking) ? null : 'heeds';
    default:
      return null;
  }
}

type Tell = (problem: string | null) => void;

/** What buttons do to the tab; each tells in one sentence if it failed. */
function tabActions(tab: Tab, page: Page, onGranted: () => void, tell: Tell) {
  const attempt =
    <T extends readonly unknown[]>(failure: MessageKey, action: (...args: T) => Promise<void>) =>
    (...args: T): void => {
      action(...args).then(
        () => tell(null),
        () => tell(say(failure)),
      );
    };
  return {
    onLookAgain: attempt('failed_page', async () => {
      page.take(unwrap(await callPage(tab.id, 'page.readAgain', { anyway: false })));
    }),
    onSettings: attempt('failed_settings_page', openOptions),
    onStory: attempt('failed_story', async (pack: string) => {
      // Nothing may be awaited before it: a panel opens only straight from a click.
      await openStoryPanel(tab.id, { pack, topic: null });
      closePopup();
    }),
    onPacks: attempt('failed_packs_page', () => openSettingsAt('packs')),
    onShortcuts: attempt('failed_shortcuts', openShortcuts),
    onGoTo: attempt('failed_page', async (pack: string, topic: string, index: number) => {
      unwrap(await callPage(tab.id, 'page.goTo', { pack, topic, index }));
    }),
    onShowAnyway: attempt('failed_page', async () => {
      page.take(unwrap(await callPage(tab.id, 'page.readAgain', { anyway: true })));
    }),
    onAllow: attempt('failed_access', async (scope: 'site' | 'all') => {
      // Nothing may be awaited before it: the browser asks the reader only straight from a click.
      if (tab.url === null || !(await requestAccess(scope === 'all' ? 'all' : tab.url))) return;
      onGranted();
      page.startOver(LONG_PATIENCE);
    }),
    onReload: attempt('failed_reload', async () => {
      await reloadTab(tab.id);
      page.startOver(LONG_PATIENCE);
    }),
  };
}
