import { useEffect, useRef, useState } from 'preact/hooks';
import { besidePage } from '../src/core/facts/beside.ts';
import { foremostStory } from '../src/core/facts/story-on-page.ts';
import type { StoryWish } from '../src/core/messages/story-wish.ts';
import type { Pack } from '../src/core/model/pack.ts';
import { openOptions } from '../src/platform/active-tab.ts';
import { callPage } from '../src/platform/call.ts';
import { isTab, showTab } from '../src/platform/follow-tab.ts';
import { loadPacks } from '../src/platform/pack-store.ts';
import { openStoryPage } from '../src/platform/story-panel.ts';
import { NoStory, StoryView } from '../src/ui/StoryView.tsx';
import { say } from '../src/ui/say.ts';
import { type FollowedPage, useFollowedPage } from './use-followed-page.tsx';
import { useWish } from './use-wish.tsx';

const QUERY = new URLSearchParams(location.search);

/** A story that is open as a page of its own stays that story. */
const WISH_OF_ADDRESS: StoryWish | null = QUERY.has('pack')
  ? { pack: QUERY.get('pack') ?? '', topic: QUERY.get('topic') }
  : null;

/** The panel with its packs and the page that it follows: nothing is drawn before both are known. */
export function ConnectedPanel() {
  const [packs, setPacks] = useState<readonly Pack[] | 'failed' | null>(null);
  const [inTab, setInTab] = useState<boolean | null>(null);
  const page = useFollowedPage(namedTab());
  useEffect(() => {
    loadPacks().then(setPacks, () => setPacks('failed'));
    isTab().then(setInTab, () => setInTab(true));
  }, []);
  if (packs === 'failed') return <NoStory text={say('panel_failed_packs')} />;
  if (packs === null || inTab === null || page === null) return null;
  const [first] = packs;
  if (first === undefined) return <NoStory text={say('panel_no_packs')} />;
  return <Panel packs={[first, ...packs.slice(1)]} inTab={inTab} page={page} />;
}

interface PanelProps {
  readonly packs: readonly [Pack, ...Pack[]];
  /** Whether the panel stands in a tab of its own. */
  readonly inTab: boolean;
  readonly page: FollowedPage;
}

function Panel({ packs, inTab, page }: PanelProps) {
  const { tab, report } = page;
  const wish = useWish(tab, !inTab) ?? WISH_OF_ADDRESS;
  const pack = useStory(packs, wish, report && foremostStory(report));
  const [problem, setProblem] = useState<string | null>(null);
  const reached = useRef(new Map<string, number>());
  useEffect(() => {
    document.title = say('panel_document', pack.title);
  }, [pack]);
  const attempt = (failure: string, action: Promise<void>) =>
    action.then(
      () => setProblem(null),
      () => setProblem(failure),
    );
  const goTo = async (topic: string): Promise<void> => {
    if (tab === null) return;
    // Before the page scrolls: Firefox does not end the movement of a page that comes to the front meanwhile.
    if (inTab) await showTab(tab.id);
    // Each press goes one mention further; the page begins anew after the last.
    const index = (reached.current.get(topic) ?? -1) + 1;
    const answer = await callPage(tab.id, 'page.goTo', { pack: pack.id, topic, index });
    if (!answer.ok) throw new Error(answer.error);
    reached.current.set(topic, answer.value.index);
  };
  return (
    <StoryView
      key={pack.id}
      pack={pack}
      beside={besidePage(tab, page, pack.id)}
      wish={wish}
      problem={problem}
      actions={{
        onGoTo: (topic) => void attempt(say('panel_failed_page'), goTo(topic)),
        onOpenAsPage: inTab
          ? null
          : () => void openStoryPage(tab?.id ?? null, { pack: pack.id, topic: null }),
        onSettings: () => void attempt(say('panel_failed_settings'), openOptions()),
      }}
    />
  );
}

/** The story that the reader asked for, else that of the page; it stays while a page has none. */
function useStory(packs: PanelProps['packs'], wish: StoryWish | null, ofPage: string | null): Pack {
  const last = useRef<Pack>(packs[0]);
  const id = wish?.pack ?? ofPage;
  last.current = packs.find((pack) => pack.id === id) ?? last.current;
  return last.current;
}

function namedTab(): number | null {
  const named = QUERY.get('tab');
  return named === null ? null : Number(named);
}
