import { useId } from 'preact/hooks';
import type { Beside } from '../core/facts/beside.ts';
import { sourcesOf } from '../core/facts/source-line.ts';
import type { TimelineEntry } from '../core/facts/timeline.ts';
import type { Pack } from '../core/model/pack.ts';
import { markKind } from '../core/model/topic.ts';
import { FactDate } from './FactDate.tsx';
import { KindLine } from './KindLine.tsx';
import { PackText } from './PackText.tsx';
import { SidesView } from './SidesView.tsx';
import { SourceList } from './SourceList.tsx';
import { TopicInArticle } from './TopicInArticle.tsx';

export interface TimelineItemProps {
  readonly pack: Pack;
  readonly entry: TimelineEntry;
  readonly beside: Beside;
  /** Whether the page leaves it out. */
  readonly leftOut: boolean;
  readonly onGoTo: (topic: string) => void;
  readonly onOpenTopic: (topic: string) => void;
}

/** A point of the timeline: its date, its topic and how that stands in the page, the fact with its sources or sides. */
export function TimelineItem({ pack, entry, beside, leftOut, onGoTo, onOpenTopic }: TimelineItemProps) {
  const { fact, topic } = entry;
  const id = useId();
  return (
    <li>
      <div class="ev-head">
        <p>
          <KindLine kind={markKind(topic.kind)} /> <FactDate fact={fact} />{' '}
          <button type="button" class="ev-name" onClick={() => onOpenTopic(topic.id)}>
            <PackText language={pack.language}>{topic.label}</PackText>
          </button>
        </p>
        <TopicInArticle
          pack={pack}
          topic={topic}
          beside={beside}
          tells="in"
          leftOut={leftOut}
          onGoTo={onGoTo}
        />
      </div>
      <div class="ev-fact">
        <p class="ev-text">
          <PackText language={pack.language}>{fact.text}</PackText>
        </p>
        {fact.sides.length === 0 ? (
          <SourceList language={pack.language} sources={sourcesOf(pack, fact.sources)} />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements.
          <div class="dispute" role="group" aria-labelledby={id}>
            <SidesView headingId={id} pack={pack} fact={fact} level={4} />
          </div>
        )}
      </div>
    </li>
  );
}
