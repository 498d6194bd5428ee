import { useId } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { articleBeside, type Beside } from '../core/facts/beside.ts';
import { factsOfTopic } from '../core/facts/facts-of-topic.ts';
import type { Pack } from '../core/model/pack.ts';
import { markKind, type Topic } from '../core/model/topic.ts';
import { FactList } from './FactList.tsx';
import { KindLine } from './KindLine.tsx';
import { PackText } from './PackText.tsx';
import { say } from './say.ts';
import { TopicInArticle } from './TopicInArticle.tsx';
import { type OpenTopics, rowName, type TopicList } from './use-open-topics.ts';

/** Facts shown before the reader asks for all. */
const FIRST = 3;

export interface StoryTopicProps {
  readonly list: TopicList;
  readonly pack: Pack;
  readonly topic: Topic;
  readonly beside: Beside;
  /** Ids of the story's topics in the page beside it. */
  readonly onPage: ReadonlySet<string>;
  readonly open: OpenTopics;
  readonly onGoTo: (topic: string) => void;
}

/** A topic as a heading that opens its facts, and the way to it where it stands in the page. */
export function StoryTopic({ list, pack, topic, beside, onPage, open, onGoTo }: StoryTopicProps) {
  const id = useId();
  const isOpen = open.isOpen(list, topic.id);
  return (
    <li>
      <div class="topic-row">
        <h4>
          <button
            type="button"
            class="topic-btn"
            data-row={rowName(list, topic.id)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => open.toggle(list, topic.id)}
          >
            {list === 'found' && <KindLine kind={markKind(topic.kind)} />}
            <PackText language={pack.language}>{topic.label}</PackText>
          </button>
        </h4>
        <TopicInArticle
          pack={pack}
          topic={topic}
          beside={beside}
          tells={list === 'found' ? 'count' : 'in'}
          onGoTo={onGoTo}
        />
      </div>
      {isOpen && (
        <TopicFacts
          id={id}
          pack={pack}
          topic={topic}
          onPage={onPage}
          day={dayToGoBy(articleBeside(beside))}
        />
      )}
    </li>
  );
}

type TopicFactsProps = Pick<StoryTopicProps, 'pack' | 'topic' | 'onPage'> & {
  readonly id: string;
  /** ISO day of the article beside, or null. */
  readonly day: string | null;
};

function TopicFacts({ id, pack, topic, onPage, day }: TopicFactsProps) {
  const facts = factsOfTopic(pack, topic.id, onPage);
  return (
    <div class="topic-facts" id={id}>
      <p class="sum">
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      {facts.length === 0 ? (
        <p class="none">{say('panel_no_facts')}</p>
      ) : (
        <FactList pack={pack} facts={facts} first={FIRST} level={5} day={day} />
      )}
    </div>
  );
}
