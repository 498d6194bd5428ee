import type { Beside } from '../core/facts/beside.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';

export interface TopicInArticleProps {
  readonly pack: Pack;
  readonly topic: Topic;
  readonly beside: Beside;
  /** What is told where it stands in the page: `in` that it does, or its `count` of mentions. */
  readonly tells: 'in' | 'count';
  /** Whether the page leaves it out. @default false */
  readonly leftOut?: boolean;
  readonly onGoTo: (topic: string) => void;
}

/** How a topic stands in the page beside the story: a button that goes to its mention, or words. */
export function TopicInArticle({ pack, topic, beside, tells, leftOut = false, onGoTo }: TopicInArticleProps) {
  if (beside.kind !== 'read') return null;
  const standing = beside.standing.topics.get(topic.id);
  if (standing === undefined) return leftOut ? <span class="standing">{say('panel_left_out')}</span> : null;
  const words = tells === 'count' ? sayCount('panel_mentions', standing.mentions) : say('panel_in_article');
  // The page goes to no mention that the reader has hidden.
  if (!standing.reachable) return <span class="standing">{words}</span>;
  return (
    <button type="button" class="link standing" onClick={() => onGoTo(topic.id)}>
      {words}
      <span class="vh">
        {': '}
        <PackText language={pack.language}>{topic.label}</PackText>
      </span>
    </button>
  );
}
