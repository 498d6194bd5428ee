import { useId } from 'preact/hooks';
import type { MentionPlace } from '../core/messages/page-report.ts';
import { Sentence } from './Sentence.tsx';
import { say } from './say.ts';

export interface MentionPlacesProps {
  /** Id for the button's `aria-controls`. */
  readonly id: string;
  readonly mentions: readonly MentionPlace[];
  /** The mention that was gone to last, counted from 0; null before the first. */
  readonly current: number | null;
  readonly onGoTo: (index: number) => void;
}

/** Every mention of a topic as text, each with its place in the article: who cannot see marks reads and goes there. */
export function MentionPlaces({ id, mentions, current, onGoTo }: MentionPlacesProps) {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: commands under a heading, not fields of a form.
    <div class="panel" id={id} role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('popup_mentions_go')}</h3>
      <ol class="choices">
        {mentions.map(({ at, words }, index) => (
          // Mentions have no names of their own: the same words may stand twice at one percent.
          <li key={index}>
            <button
              type="button"
              class="choice"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onGoTo(index)}
            >
              <Sentence parts={[{ name: words, set: 'quoted' }]} />
              <small>{say('popup_mention_at', Math.round(at * 100))}</small>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
