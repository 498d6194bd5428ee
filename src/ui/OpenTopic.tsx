import { useEffect, useRef, useState } from 'preact/hooks';
import { factsOfTopic } from '../core/facts/facts-of-topic.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { PackText } from './PackText.tsx';
import { allFacts, NO_FACTS } from './strings.ts';

/** Facts shown before the reader asks for all: what fits the popup below a row. */
const FIRST = 3;

export interface OpenTopicProps {
  /** Id for the row's `aria-controls`. */
  readonly id: string;
  readonly pack: Pack;
  readonly topic: Topic;
  /** How often the page mentions it; at least 1. */
  readonly mentions: number;
  readonly topicsOnPage: ReadonlySet<string>;
  readonly onGoTo: (index: number) => void;
}

/** What stands below an opened row: the topic in a line, its facts, and the way to its mentions. */
export function OpenTopic({ id, pack, topic, mentions, topicsOnPage, onGoTo }: OpenTopicProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button goes when it is pressed; focus moves to the first fact that it brought.
  useEffect(() => {
    const revealed = all ? list.current?.querySelectorAll<HTMLElement>(':scope > li')[FIRST] : undefined;
    if (revealed === undefined) return;
    revealed.tabIndex = -1;
    revealed.focus({ preventScroll: true });
  }, [all]);
  const facts = factsOfTopic(pack, topic.id, topicsOnPage);
  const shown = all ? facts : facts.slice(0, FIRST);
  return (
    <div class="open" id={id}>
      <p class="sum">
        <PackText language={pack.language}>{topic.summary}</PackText>
      </p>
      {facts.length === 0 && <p class="none">{NO_FACTS}</p>}
      <ol class="facts" ref={list}>
        {shown.map((fact) => (
          <FactView key={fact.id} pack={pack} fact={fact} />
        ))}
      </ol>
      <div class="acts">
        <MentionSteps count={mentions} onGoTo={onGoTo} />
        {shown.length < facts.length && (
          <button type="button" class="link" onClick={() => setAll(true)}>
            {allFacts(facts.length)}
          </button>
        )}
      </div>
    </div>
  );
}
