import { Icon } from './Icon.tsx';
import { say, sayCount } from './say.ts';

export interface MentionStepsProps {
  readonly count: number;
  /** The mention that was gone to last, counted from 0; null before the first step. */
  readonly current: number | null;
  readonly onGoTo: (index: number) => void;
}

/**
 * Previous and next mention of a topic in the page, round and round.
 *
 * It starts at none, so that the first press of "next" goes to the first mention and not past it.
 */
export function MentionSteps({ count, current, onGoTo }: MentionStepsProps) {
  const previous = current === null ? count - 1 : (current - 1 + count) % count;
  const next = current === null ? 0 : (current + 1) % count;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and words.
    <div class="steps" role="group" aria-label={say('popup_mentions')}>
      <button
        type="button"
        class="tool"
        aria-label={say('popup_previous_mention')}
        title={say('popup_previous_mention')}
        onClick={() => onGoTo(previous)}
      >
        <Icon name="left" mirrored />
      </button>
      <span class="count" role="status">
        {current === null ? sayCount('mentions', count) : say('popup_mention_of', current + 1, count)}
      </span>
      <button
        type="button"
        class="tool"
        aria-label={say('popup_next_mention')}
        title={say('popup_next_mention')}
        onClick={() => onGoTo(next)}
      >
        <Icon name="right" mirrored />
      </button>
    </div>
  );
}
