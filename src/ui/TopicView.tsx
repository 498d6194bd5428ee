import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { TopicOnPage } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import { markKind, type Topic } from '../core/model/topic.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Icon } from './Icon.tsx';
import { KindLine } from './KindLine.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { PackText } from './PackText.tsx';
import { Sentence } from './Sentence.tsx';
import { say } from './say.ts';
import type { RowActions } from './story-context.ts';
import { TopicTimeline } from './TopicTimeline.tsx';
import { type FindFigures, useFigures } from './use-figures.ts';

export interface TopicViewProps {
  readonly pack: Pack;
  readonly topic: Topic;
  /** Where it stands in the page and can be gone to, or null. */
  readonly found: TopicOnPage | null;
  readonly article: ArticleDate | null;
  readonly onFigures: FindFigures;
  readonly onGoTo: RowActions['onGoTo'];
  readonly onBack: () => void;
  /** Shows the topic that stands before or after it in the page; null at the ends, and for one that does not stand there. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** All that is known of one topic, in place of the list. It takes the focus, and Escape leads back. */
export function TopicView({
  pack,
  topic,
  found,
  article,
  onFigures,
  onGoTo,
  onBack,
  onPrevious,
  onNext,
}: TopicViewProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const kind = markKind(topic.kind);
  useLayoutEffect(() => {
    title.current?.focus();
  }, [pack.id, topic.id]);
  useEscape(onBack);
  const figures = useFigures(onFigures, pack.id, topic.id);
  return (
    <>
      <nav class="back" aria-label={say('popup_topics_nav')}>
        <button type="button" class="textbtn" onClick={onBack}>
          <Icon name="left" mirrored />
          {say('popup_all_topics')}
        </button>
        <Neighbour name="up" label={say('popup_previous_topic')} onClick={onPrevious} />
        <Neighbour name="down" label={say('popup_next_topic')} onClick={onNext} />
      </nav>
      <article class="topic" aria-labelledby={titleId}>
        <h2 id={titleId} ref={title} tabIndex={-1}>
          <PackText language={pack.language}>{topic.label}</PackText>
        </h2>
        <p class="sum">
          <span class="kind">
            <KindLine kind={kind} />
            {say(`card_kind_${kind}`)}
          </span>{' '}
          <PackText language={pack.language}>{topic.summary}</PackText>
        </p>
        {found !== null && <Here key={topic.id} found={found} onGoTo={onGoTo} />}
        {figures.map(({ match, words }) => (
          <FigureBlock key={`${match.quantity} ${words}`} pack={pack} match={match} words={words} />
        ))}
        <TopicTimeline pack={pack} topic={topic} article={article} />
      </article>
    </>
  );
}

interface NeighbourProps {
  readonly name: 'up' | 'down';
  readonly label: string;
  readonly onClick: (() => void) | null;
}

function Neighbour({ name, label, onClick }: NeighbourProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      <Icon name={name} />
    </button>
  );
}

/** The words of the mention that was gone to last, and the way to the others. */
function Here({ found, onGoTo }: Pick<TopicViewProps, 'onGoTo'> & { readonly found: TopicOnPage }) {
  const [stepped, setStepped] = useState<number | null>(null);
  const { mentions } = found;
  const current = stepped !== null && stepped < mentions.length ? stepped : null;
  const mention = mentions[current ?? 0];
  const goTo = (index: number) => {
    setStepped(index);
    onGoTo(found.pack, found.topic, index);
  };
  return (
    <div class="here">
      <p>
        {mention && (
          <>
            <Sentence parts={[{ name: mention.words, set: 'quoted' }]} />
            <small>{say('popup_mention_at', Math.round(mention.at * 100))}</small>
          </>
        )}
      </p>
      <MentionSteps count={mentions.length} current={current} onGoTo={goTo} />
    </div>
  );
}

/** Escape leads back from wherever the focus is, unless something inside has taken it. */
function useEscape(onBack: () => void): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
}
