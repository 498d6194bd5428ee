import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { MENTIONS, mentionCount, mentionOf, NEXT_MENTION, PREVIOUS_MENTION } from './strings.ts';

export interface MentionStepsProps {
  readonly count: number;
  /** Scroll the page to a mention; `index` counts from 0. */
  readonly onGoTo: (index: number) => void;
}

/**
 * Previous and next mention of a topic in the page, round and round.
 *
 * It starts at none, so that the first press of "next" goes to the first mention and not past it.
 */
export function MentionSteps({ count, onGoTo }: MentionStepsProps) {
  const [current, setCurrent] = useState<number | null>(null);
  const goTo = (index: number) => {
    setCurrent(index);
    onGoTo(index);
  };
  const previous = current === null ? count - 1 : (current - 1 + count) % count;
  const next = current === null ? 0 : (current + 1) % count;
  // A page that changes can lose mentions while the popup is open.
  const reached = current !== null && current < count ? mentionOf(current, count) : mentionCount(count);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and words.
    <div class="steps" role="group" aria-label={MENTIONS}>
      <button
        type="button"
        class="tool"
        aria-label={PREVIOUS_MENTION}
        title={PREVIOUS_MENTION}
        onClick={() => goTo(previous)}
      >
        <Icon name="left" mirrored />
      </button>
      <span class="count" role="status">
        {reached}
      </span>
      <button
        type="button"
        class="tool"
        aria-label={NEXT_MENTION}
        title={NEXT_MENTION}
        onClick={() => goTo(next)}
      >
        <Icon name="right" mirrored />
      </button>
    </div>
  );
}
