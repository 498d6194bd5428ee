import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayToGoBy } from '../src/core/facts/article-date/day-to-go-by.ts';
import { chooseFacts } from '../src/core/facts/choose-facts.ts';
import { figuresAt } from '../src/core/facts/figures/figures-at.ts';
import { topicsOnPage } from '../src/core/facts/story-on-page.ts';
import type { Pack } from '../src/core/model/pack.ts';
import type { Hidden } from '../src/core/settings/hidden.ts';
import { textRound, topicsAt } from '../src/page/around-spot.ts';
import { articleDay } from '../src/page/article-day.ts';
import type { CardPage } from '../src/page/cards.ts';
import type { Spot } from '../src/page/spots.ts';
import { callBackground } from '../src/platform/call.ts';
import { loadAliases } from '../src/platform/load-aliases.ts';
import { CardView } from '../src/ui/CardView.tsx';
import type { CardFacts } from '../src/ui/card-content.ts';
import { say } from '../src/ui/say.ts';
import { hiddenNote } from '../src/ui/say-hidden.ts';
import type { StoryContext } from '../src/ui/story-context.ts';
import { type Note, UndoNote } from '../src/ui/UndoNote.tsx';
import { useMarking } from './use-marking.tsx';

/** What depends on pack and page alone. */
type FactsAt = Omit<CardFacts, 'story'> & {
  readonly story: Pick<StoryContext, 'pack' | 'report' | 'onPage' | 'article'>;
};

export interface ConnectedCardProps {
  readonly page: CardPage;
  readonly spot: Spot;
  readonly pinned: boolean;
  readonly sheet: boolean;
  readonly onPin: () => void;
  readonly onMove: (right: number, down: number) => void;
  readonly onCorner: () => void;
  readonly onPanel: (open: boolean) => void;
  /** The reader does not want the mention marked: it is about to go. */
  readonly onRefuse: () => void;
  readonly onGoTo: (index: number) => void;
  readonly onClose: () => void;
}

/** A card with its facts, which come from the background: the page's own script has the names alone. */
export function ConnectedCard(props: ConnectedCardProps) {
  const { page, spot, pinned, sheet, onPin, onPanel, onRefuse, onGoTo, onClose } = props;
  const tabs = useMemo(() => topicsAt(spot, page.found()), [page, spot]);
  const [selected, setSelected] = useStateAt(spot, 0);
  const [note, setNote] = useStateAt<Note | null>(spot, null);
  const tab = tabs[selected] ?? spot;
  const slice = useSlice(tab.pack, tab.topic);
  const marking = useMarking();
  const content = useMemo(
    () => (typeof slice === 'string' ? slice : factsAt(slice, tab, page)),
    [slice, tab, page],
  );
  const hide = async (hidden: Hidden): Promise<void> => {
    onRefuse();
    const saved = await callBackground('settings.change', { kind: 'hide', hidden });
    if (!saved.ok) return setNote({ text: [say('failed_change')], undo: null });
    const undo = () => {
      void callBackground('settings.change', { kind: 'unhide', hidden });
      onClose();
    };
    setNote({ text: hiddenNote(hidden, { name: tab.label }), undo });
  };
  const actions = {
    marking,
    onGoTo: (_pack: string, _topic: string, index: number) => onGoTo(index),
    onHide: hide,
    onMarkAgain: () => undefined,
    onExplain: loadAliases,
  };
  if (note)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it as it closes the card that it was.
      <div
        class={sheet ? 'card sheet brief' : 'card brief'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <UndoNote note={note} closable onGone={onClose} />
      </div>
    );
  return (
    <CardView
      tabs={tabs}
      selected={selected}
      mention={tab.mention}
      content={
        typeof content === 'string' ? content : { ...content, story: { ...content.story, ...actions } }
      }
      pinned={pinned}
      sheet={sheet}
      actions={{
        onTab: setSelected,
        onPin,
        onMove: props.onMove,
        onCorner: props.onCorner,
        onClose,
        onGoTo,
        onPanel,
        onOpenStory: () => void callBackground('panel.open', { pack: tab.pack, topic: tab.topic }),
      }}
    />
  );
}

/** State of a card at one spot: at another it begins anew. */
function useStateAt<T>(spot: Spot, initial: T): [T, (value: T) => void] {
  const [held, hold] = useState({ spot, value: initial });
  return [held.spot === spot ? held.value : initial, (value) => hold({ spot, value })];
}

/** What the pack knows of a topic. */
function useSlice(pack: string, topic: string): Pack | 'loading' | 'failed' {
  const [slice, setSlice] = useState<{ readonly of: string; readonly pack: Pack | 'failed' } | null>(null);
  const name = `${pack} ${topic}`;
  useEffect(() => {
    let left = false;
    void callBackground('card.topic', { pack, topic }).then((answer) => {
      if (!left) setSlice({ of: name, pack: answer.ok ? answer.value : 'failed' });
    });
    return () => {
      left = true;
    };
  }, [name, pack, topic]);
  return slice?.of === name ? slice.pack : 'loading';
}

/** What a card shows of a topic at a mention. */
function factsAt(pack: Pack, spot: Spot, page: CardPage): FactsAt | 'failed' {
  const topic = pack.topics.find(({ id }) => id === spot.topic);
  if (!topic) return 'failed';
  const report = page.report();
  const onPage = topicsOnPage(report, pack.id);
  const article = articleDay(document);
  const around = { ...textRound(spot, page.found()), onPage, date: dayToGoBy(article) };
  return {
    story: { pack, report, onPage, article },
    topic,
    chosen: chooseFacts(pack, topic.id, around),
    figures: figuresAt(pack, topic.id, around, around.language),
    found: report.topics.find((one) => one.pack === pack.id && one.topic === topic.id) ?? null,
  };
}
