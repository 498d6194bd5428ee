import type { Topic } from '../core/model/topic.ts';
import { sayCount } from './say.ts';
import type { RowContext } from './story-context.ts';

export interface AllFactsProps {
  readonly story: RowContext;
  readonly topic: Topic;
  /** How many of the topic's facts are to be seen already. */
  readonly shown: number;
}

/** The way from an opened row, which shows the first facts, to all that is known of its topic. */
export function AllFacts({ story, topic, shown }: AllFactsProps) {
  const facts = story.pack.facts.filter(({ topics }) => topics.includes(topic.id)).length;
  if (facts <= shown) return null;
  return (
    <button type="button" class="link all-facts" onClick={() => story.onOpenTopic(story.pack.id, topic.id)}>
      {sayCount('popup_all_facts', facts)}
    </button>
  );
}
