import type { CardActions, CardPanel } from './CardView.tsx';
import type { CardMention } from './card-content.ts';
import { MentionSteps } from './MentionSteps.tsx';
import { say } from './say.ts';
import { ToolButton } from './ToolButton.tsx';

export interface CardFootProps {
  readonly mention: CardMention | null;
  readonly panel: CardPanel | null;
  readonly panelId: string;
  /** Whether it can be said why the mention is marked. */
  readonly explains: boolean;
  readonly onPanel: (which: CardPanel) => void;
  readonly actions: Pick<CardActions, 'onGoTo' | 'onOpenStory'>;
}

/** The way to the topic's other mentions, what is to be said of this one, and the way to the story. */
export function CardFoot({ mention, panel, panelId, explains, onPanel, actions }: CardFootProps) {
  const toggle = (which: CardPanel, label: string) => (
    <button
      type="button"
      class="textbtn"
      data-panel={which}
      aria-expanded={panel === which}
      aria-controls={panel === which ? panelId : undefined}
      onClick={() => onPanel(which)}
    >
      {label}
    </button>
  );
  return (
    <footer class="card-foot">
      {mention && (
        <MentionSteps
          count={mention.count}
          current={mention.index}
          onGoTo={mention.count > 1 ? actions.onGoTo : null}
        />
      )}
      <div class="ends">
        {explains && toggle('why', say('why_marked'))}
        {explains && toggle('refuse', say('refuse_button'))}
        <ToolButton name={say('card_open_story')} icon="open" onClick={actions.onOpenStory} />
      </div>
    </footer>
  );
}
