import type { Beside } from '../core/facts/beside.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';

export interface TopicInArticleProps {
  readonly pack: Pack;
  readonly topic: Topic;
  readonly beside: Beside;
  /**
   * What is told: that it stands `in` the page, whether it stands there `or-not`, which is told of an article on the story
   * alone, or its `count` of mentions.
   */
  readonly tells: 'in' | 'or-not' | 'count';
  readonly onGoTo: (topic: string) => void;
}

/** How a topic stands in the page beside the story: a button that goes to its mention, or words. */
export function TopicInArticle({ pack, topic, beside, tells, onGoTo }: TopicInArticleProps) {
  if (beside.kind !== 'read') return null;
  const { about, topics } = beside.standing;
  const standing = topics.get(topic.id);
  if (standing === undefined)
    return about && tells === 'or-not' ? <span class="standing">{say('panel_left_out')}</span> : null;
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
