import { useEffect, useRef, useState } from 'preact/hooks';
import { factsOfTopic } from '../core/facts/facts-of-topic.ts';
import type { TopicOnPage } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { MentionFoot } from './MentionFoot.tsx';
import type { Standing } from './marking.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';
import type { StoryContext } from './story-context.ts';

/** Facts shown before the reader asks for all: what fits the popup below a row. */
const FIRST = 3;

export interface OpenTopicProps {
  /** Id for the row's `aria-controls`. */
  readonly id: string;
  readonly story: StoryContext;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** What stands below an opened row: the topic in a line, its facts, and what is to be said of its mentions. */
export function OpenTopic({ id, story, standing, topic, found }: OpenTopicProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button goes when it is pressed; focus moves to the first fact that it brought.
  useEffect(() => {
    const revealed = all ? list.current?.querySelectorAll<HTMLElement>(':scope > li')[FIRST] : undefined;
    if (revealed === undefined) return;
    revealed.tabIndex = -1;
    revealed.focus({ preventScroll: true });
  }, [all]);
  const { pack } = story;
  const facts = factsOfTopic(pack, topic.id, story.onPage);
  const shown = all ? facts : facts.slice(0, FIRST);
  return (
    <div class="open" id={id}>
      <p class="sum">
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      {facts.length === 0 && <p class="none">{say('popup_no_facts')}</p>}
      <ol class="facts" ref={list}>
        {shown.map((fact) => (
          <FactView key={fact.id} pack={pack} fact={fact} />
        ))}
      </ol>
      {shown.length < facts.length && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {sayCount('popup_all_facts', facts.length)}
        </button>
      )}
      <MentionFoot story={story} standing={standing} topic={topic} found={found} />
    </div>
  );
}
