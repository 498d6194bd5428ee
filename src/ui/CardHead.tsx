import type { CardActions, CardViewProps } from './CardView.tsx';
import type { CardTab } from './card-content.ts';
import { KindLine } from './KindLine.tsx';
import { PackText } from './PackText.tsx';
import { say } from './say.ts';
import { ToolButton } from './ToolButton.tsx';

export interface CardHeadProps extends Pick<CardViewProps, 'content' | 'pinned' | 'sheet'> {
  readonly tab: CardTab;
  readonly titleId: string;
  readonly summaryId: string;
  readonly actions: Pick<CardActions, 'onPin' | 'onMove' | 'onCorner' | 'onClose'>;
}

/** The topic of a card: its name, its kind, and what it is in a line. A sheet is not pinned: it stays as it is. */
export function CardHead({ tab, content, pinned, sheet, titleId, summaryId, actions }: CardHeadProps) {
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    actions.onMove(...step);
  };
  const ready = typeof content === 'object' ? content : null;
  return (
    <header class="card-head">
      <div class="card-top">
        <h2 class="card-title" id={titleId} tabIndex={-1}>
          {ready ? <PackText language={ready.story.pack.language}>{tab.label}</PackText> : tab.label}
        </h2>
        <div class="card-tools">
          {pinned && (
            <ToolButton name={say('card_move')} icon="move" onClick={actions.onCorner} onKeyDown={move} />
          )}
          {!sheet && (
            <ToolButton name={say('card_pin')} icon="pin" pressed={pinned} onClick={actions.onPin} />
          )}
          <ToolButton name={say('card_close')} icon="close" onClick={actions.onClose} />
        </div>
      </div>
      <p class="card-summary" id={summaryId}>
        <span class="kind">
          <KindLine kind={tab.kind} />
          {say(`card_kind_${tab.kind}`)}
        </span>
        {ready && (
          <>
            {' '}
            <PackText language={ready.story.pack.language}>{ready.topic.summary}</PackText>
          </>
        )}
      </p>
    </header>
  );
}

/** Steps to the right and down. */
const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
