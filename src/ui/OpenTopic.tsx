import { factsOfTopic } from '../core/facts/facts-of-topic.ts';
import type { TopicOnPage } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import { AllFacts } from './AllFacts.tsx';
import { FactView } from './FactView.tsx';
import { MentionFoot } from './MentionFoot.tsx';
import type { Standing } from './marking.ts';
import { PackText } from './PackText.tsx';
import { say } from './say.ts';
import type { RowContext } from './story-context.ts';

/** Facts shown below a row: what fits the popup. All of them have a view of their own. */
const FIRST = 3;

export interface OpenTopicProps {
  /** Id for the row's `aria-controls`. */
  readonly id: string;
  readonly story: RowContext;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** What stands below an opened row: the topic in a line, its first facts, and what is to be said of its mentions. */
export function OpenTopic({ id, story, standing, topic, found }: OpenTopicProps) {
  const { pack } = story;
  const facts = factsOfTopic(pack, topic.id, story.onPage);
  return (
    <div class="open" id={id}>
      <p class="sum">
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      {facts.length === 0 && <p class="none">{say('popup_no_facts')}</p>}
      <ol class="facts">
        {facts.slice(0, FIRST).map((fact) => (
          <FactView key={fact.id} pack={pack} fact={fact} />
        ))}
      </ol>
      <MentionFoot
        story={story}
        standing={standing}
        topic={topic}
        found={found}
        aside={<AllFacts story={story} topic={topic} shown={FIRST} />}
      />
    </div>
  );
}
