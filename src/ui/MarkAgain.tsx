import type { TopicOnPage } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import { hidersOf } from './marking.ts';
import { Sentence } from './Sentence.tsx';
import { say } from './say.ts';
import { hiddenHere } from './say-hidden.ts';
import type { StoryContext } from './story-context.ts';

export interface MarkAgainProps {
  readonly story: StoryContext;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** Where a topic is not marked by the reader's choice, and the way back. */
export function MarkAgain({ story, topic, found }: MarkAgainProps) {
  const hidden = hidersOf(story.marking, found);
  return (
    <div class="hiders">
      <p>
        <Sentence parts={hiddenHere(hidden)} />
      </p>
      <button
        type="button"
        class="link"
        aria-label={say('hidden_mark_again_name', topic.label)}
        onClick={() => story.onMarkAgain(hidden, story.pack, topic)}
      >
        {say('hidden_mark_again')}
      </button>
    </div>
  );
}
