import { say, sayCount } from './say.ts';
import { ToolButton } from './ToolButton.tsx';

export interface MentionStepsProps {
  readonly count: number;
  /** The mention that was gone to last, counted from 0; null before the first step. */
  readonly current: number | null;
  /** Null where there is nowhere to go. */
  readonly onGoTo: ((index: number) => void) | null;
}

/**
 * Previous and next mention of a topic in the page, round and round.
 *
 * It starts at none, so that the first press of "next" goes to the first mention and not past it.
 */
export function MentionSteps({ count, current, onGoTo }: MentionStepsProps) {
  const previous = current === null ? count - 1 : (current - 1 + count) % count;
  const next = current === null ? 0 : (current + 1) % count;
  const step = { mirrored: true, disabled: onGoTo === null };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and words.
    <div class="steps" role="group" aria-label={say('popup_mentions')}>
      <ToolButton
        name={say('popup_previous_mention')}
        icon="left"
        onClick={() => onGoTo?.(previous)}
        {...step}
      />
      <span class="count" role="status">
        {current === null ? sayCount('mentions', count) : say('popup_mention_of', current + 1, count)}
      </span>
      <ToolButton name={say('popup_next_mention')} icon="right" onClick={() => onGoTo?.(next)} {...step} />
    </div>
  );
}
