import { useMemo, useState } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { chooseFacts } from '../core/facts/choose-facts.ts';
import type { TopicOnPage } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import { AllFacts } from './AllFacts.tsx';
import { ChosenFactsView } from './ChosenFactsView.tsx';
import { MentionFoot } from './MentionFoot.tsx';
import type { Standing } from './marking.ts';
import { PackText } from './PackText.tsx';
import { say } from './say.ts';
import type { RowContext } from './story-context.ts';

/** Of a row it is not known which of its mentions the reader has in mind. */
const NOWHERE = { sentence: '', paragraph: '', beside: [], near: [] };

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
  const day = dayToGoBy(story.article);
  const [explained, explain] = useState(false);
  const chosen = useMemo(
    () => chooseFacts(pack, topic.id, { ...NOWHERE, onPage: story.onPage, date: day }),
    [pack, topic.id, story.onPage, day],
  );
  const shown = chosen.known.length + chosen.since.length;
  return (
    <div class="open" id={id}>
      <p class="sum">
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      {shown === 0 && <p class="none">{say('popup_no_facts')}</p>}
      <ChosenFactsView pack={pack} chosen={chosen} day={day} explained={explained} />
      {shown > 0 && (
        <button type="button" class="link why" aria-pressed={explained} onClick={() => explain(!explained)}>
          {say('fact_why')}
        </button>
      )}
      <MentionFoot
        story={story}
        standing={standing}
        topic={topic}
        found={found}
        aside={<AllFacts story={story} topic={topic} shown={shown} />}
      />
    </div>
  );
}
