import type { MentionPlace } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import { Sentence } from './Sentence.tsx';
import { type SentencePart, say, sayParts } from './say.ts';
import type { StoryContext } from './story-context.ts';
import { useOwnId } from './use-own-id.ts';

export interface RefusePanelProps {
  /** Id for the button's `aria-controls`. */
  readonly id: string;
  readonly story: StoryContext;
  readonly topic: Topic;
  /** The mention of it that is spoken of. */
  readonly mention: MentionPlace;
  /** Called when a choice was made. */
  readonly onDone: () => void;
}

/** How far a refusal reaches, the smallest reach first. */
export function RefusePanel({ id, story, topic, mention, onDone }: RefusePanelProps) {
  const titleId = useOwnId();
  const { page, site } = story.marking;
  const { words } = mention;
  const refuse = (hidden: Hidden) => {
    onDone();
    story.onHide(hidden, story.pack, topic);
  };
  const named = { pack: story.pack.id, topic: topic.id };
  return (
    // biome-ignore lint/a11y/useSemanticElements: three commands under a heading, not fields of a form.
    <div class="panel" id={id} role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('refuse_title')}</h3>
      <div class="choices">
        <RefuseChoice
          label={say('refuse_words')}
          hint={[{ name: words, set: 'quoted' }]}
          onClick={() => refuse({ ...named, reach: 'words', page, words })}
        />
        {site !== null && (
          <RefuseChoice
            label={say('refuse_site')}
            hint={[{ name: site }]}
            onClick={() => refuse({ ...named, reach: 'site', host: site })}
          />
        )}
        <RefuseChoice
          label={say('refuse_everywhere')}
          hint={sayParts('refuse_everywhere_hint')}
          onClick={() => refuse({ ...named, reach: 'everywhere' })}
        />
      </div>
    </div>
  );
}

interface RefuseChoiceProps {
  readonly label: string;
  readonly hint: readonly SentencePart[];
  readonly onClick: () => void;
}

function RefuseChoice({ label, hint, onClick }: RefuseChoiceProps) {
  return (
    <button type="button" class="choice" onClick={onClick}>
      {label}{' '}
      <small>
        <Sentence parts={hint} />
      </small>
    </button>
  );
}
