import { useState } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { PopupStatus } from '../core/status/popup-status.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { LookUp, type LookUpProps } from './LookUp.tsx';
import { type ListedTopics, listTopics } from './list-topics.ts';
import type { Marking } from './marking.ts';
import { NewerFacts } from './NewerFacts.tsx';
import { type MessageActions, PopupMessage } from './PopupMessage.tsx';
import { say } from './say.ts';
import type { RowActions, RowContext } from './story-context.ts';
import { TopicList } from './TopicList.tsx';
import { TopicView } from './TopicView.tsx';
import type { FindFigures } from './use-figures.ts';
import type { OpenedTopic } from './use-open-topic.ts';

export interface PopupBodyProps {
  readonly status: PopupStatus;
  /** Null while they are being loaded, and if that failed. */
  readonly packs: readonly Pack[] | null;
  readonly marking: Marking;
  readonly article: ArticleDate | null | 'asking';
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  readonly actions: MessageActions;
  readonly rows: RowActions;
  readonly topic: OpenedTopic;
  readonly onLookUp: LookUpProps['load'];
  /** What the look-up's field holds at first. */
  readonly query: string;
  readonly onStory: RowContext['onStory'];
  readonly onFigures: FindFigures;
}

/** A message, the field to look topics up, the topics of the page; in their place one topic that was opened. */
export function PopupBody(props: PopupBodyProps) {
  const { status, packs, marking, rows, topic } = props;
  const [showsNewer, showNewer] = useState(false);
  const article = props.article === 'asking' ? null : props.article;
  const report = reportOf(status);
  const actions = { ...rows, onOpenTopic: topic.onOpenTopic, onStory: props.onStory };
  const listed = report && packs && listTopics({ packs, report, marking, article: props.article, actions });
  const opened = topicView(props, article, listed);
  const newer = (showsNewer && listed?.newer) || [];
  return (
    <>
      {/* It stays, so that rows are still open when the reader comes back to them. */}
      <div hidden={opened !== null}>
        <LookUp
          load={props.onLookUp}
          first={props.query}
          report={report}
          covered={opened !== null}
          onOpen={topic.onOpenTopic}
          onReveal={topic.onBack}
          above={
            status.kind === 'marked' ? (
              <ArticleLine
                article={props.article}
                newer={(listed?.newer ?? []).reduce((sum, { facts }) => sum + facts.length, 0)}
                showsNewer={newer.length > 0}
                onNewer={() => showNewer(!showsNewer)}
              />
            ) : (
              <PopupMessage status={status} packs={packs} actions={props.actions} />
            )
          }
        >
          {newer.map(({ pack, facts, day }) => (
            <NewerFacts key={pack.id} pack={pack} facts={facts} day={day} />
          ))}
          {/* It stays, as above. */}
          <div hidden={newer.length > 0}>{listed && <TopicList listed={listed} />}</div>
          {isLoading(props) && <p class="p-note">{say('popup_loading_packs')}</p>}
        </LookUp>
      </div>
      {opened}
    </>
  );
}

/** The page's report, in states in which topics of it are listed. */
function reportOf(status: PopupStatus): PageReport | null {
  return status.kind === 'marked' || status.kind === 'passing' || status.kind === 'hidden'
    ? status.report
    : null;
}

/** Packs that failed to load are the problem already told. */
function isLoading({ status, packs, problem }: PopupBodyProps): boolean {
  return status.kind === 'marked' && packs === null && problem === null;
}

/** The view of the opened topic; null where none is opened, or its pack is gone. */
function topicView(
  { packs, rows, onFigures, topic: { opened, onOpenTopic, onBack } }: PopupBodyProps,
  article: ArticleDate | null,
  listed: ListedTopics | null,
) {
  const pack = packs?.find(({ id }) => id === opened?.pack);
  const topic = pack?.topics.find(({ id }) => id === opened?.topic);
  if (!pack || !topic) return null;
  const inPage = listed ? [...listed.stories.flatMap(({ topics }) => topics), ...listed.passing] : [];
  const place = inPage.findIndex(({ found }) => found.pack === pack.id && found.topic === topic.id);
  const neighbour = (step: number) => {
    const found = place === -1 ? undefined : inPage[place + step]?.found;
    return found === undefined ? null : () => onOpenTopic(found.pack, found.topic);
  };
  return (
    <TopicView
      pack={pack}
      topic={topic}
      found={inPage[place]?.found ?? null}
      article={article}
      onFigures={onFigures}
      onGoTo={rows.onGoTo}
      onBack={onBack}
      onPrevious={neighbour(-1)}
      onNext={neighbour(1)}
    />
  );
}
