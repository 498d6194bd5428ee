import { Icon } from './Icon.tsx';
import { MENTIONS, mentionCount, mentionOf, NEXT_MENTION, PREVIOUS_MENTION } from './strings.ts';

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
    <div class="steps" role="group" aria-label={MENTIONS}>
      <button
        type="button"
        class="tool"
        aria-label={PREVIOUS_MENTION}
        title={PREVIOUS_MENTION}
        onClick={() => onGoTo(previous)}
      >
        <Icon name="left" mirrored />
      </button>
      <span class="count" role="status">
        {current === null ? mentionCount(count) : mentionOf(current, count)}
      </span>
      <button
        type="button"
        class="tool"
        aria-label={NEXT_MENTION}
        title={NEXT_MENTION}
        onClick={() => onGoTo(next)}
      >
        <Icon name="right" mirrored />
      </button>
    </div>
  );
}
