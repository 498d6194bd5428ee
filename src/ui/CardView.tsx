import { useState } from 'preact/hooks';
import { CardBody } from './CardBody.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardTabs } from './CardTabs.tsx';
import type { CardFacts, CardMention, CardTab } from './card-content.ts';
import { RefusePanel } from './RefusePanel.tsx';
import { useOwnId } from './use-own-id.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** What a reader can do with a card. */
export interface CardActions {
  readonly onTab: (index: number) => void;
  /** Pin the card, or let it loose again. */
  readonly onPin: () => void;
  /** Move the pinned card by some steps. */
  readonly onMove: (right: number, down: number) => void;
  /** Move the pinned card into the next corner of the window. */
  readonly onCorner: () => void;
  readonly onClose: () => void;
  /** Go to a mention of the topic; `index` counts from 0 and wraps. */
  readonly onGoTo: (index: number) => void;
  readonly onOpenStory: () => void;
  /** The reader has opened or closed "Why marked" or "Not this". */
  readonly onPanel: (open: boolean) => void;
}

export interface CardViewProps {
  /** The topics at the place; at least one. */
  readonly tabs: readonly CardTab[];
  readonly selected: number;
  /** Null at a selection, and for a topic that is named only inside another's words. */
  readonly mention: CardMention | null;
  readonly content: CardFacts | 'loading' | 'failed';
  readonly pinned: boolean;
  /** True on narrow or touched screens: the card is a sheet at the foot of the window. */
  readonly sheet: boolean;
  readonly actions: CardActions;
}

export type CardPanel = 'why' | 'refuse';

/** The facts at a mention. The element that places it in the window stands round it. */
export function CardView(props: CardViewProps) {
  const { tabs, selected, mention, content, pinned, sheet, actions } = props;
  const ids = { title: useOwnId(), summary: useOwnId(), body: useOwnId(), panel: useOwnId() };
  const [asked, setAsked] = useState<CardPanel | null>(null);
  const tab = tabs[selected] as CardTab;
  const ready = typeof content === 'object' ? content : null;
  // What is marked no more, or only inside other words, has nothing to explain or to refuse.
  const explained = ready?.found && mention ? { ...ready, found: ready.found, mention } : null;
  const panel = explained && asked;
  const show = (which: CardPanel | null) => {
    setAsked(which);
    actions.onPanel(which !== null);
  };
  const choose = (index: number) => {
    show(null);
    actions.onTab(index);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (panel === null) return actions.onClose();
    const button = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-panel="${panel}"]`);
    show(null);
    button?.focus();
  };
  return (
    <section
      class={sheet ? 'card sheet' : 'card'}
      role="dialog"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
      data-pinned={pinned ? '' : undefined}
      onKeyDown={closeOnEscape}
    >
      <CardHead {...{ tab, content, pinned, sheet, actions }} titleId={ids.title} summaryId={ids.summary} />
      {tabs.length > 1 && (
        <CardTabs tabs={tabs} selected={selected} bodyId={panel === null ? ids.body : null} onTab={choose} />
      )}
      {panel === null && (
        <CardBody
          id={ids.body}
          tab={tabs.length > 1 ? tab.label : null}
          content={content}
          onOpenStory={actions.onOpenStory}
        />
      )}
      {explained && panel === 'why' && (
        <WhyPanel
          id={ids.panel}
          story={explained.story}
          standing="marked"
          found={explained.found}
          mention={explained.mention.place}
          scrolls
        />
      )}
      {explained && panel === 'refuse' && (
        <RefusePanel
          id={ids.panel}
          story={explained.story}
          topic={explained.topic}
          mention={explained.mention.place}
          onDone={() => show(null)}
        />
      )}
      <CardFoot
        mention={mention}
        panel={panel}
        panelId={ids.panel}
        explains={explained !== null}
        onPanel={(which) => show(which === panel ? null : which)}
        actions={actions}
      />
    </section>
  );
}
