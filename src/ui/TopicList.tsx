import { useId } from 'preact/hooks';
import { formatDate } from '../core/facts/format-date.ts';
import type { PageReport, TopicOnPage } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { PackText } from './PackText.tsx';
import { AXIS_END, AXIS_START, factsAsOf, SHOWN_ANYWAY, UNKNOWN_TOPICS } from './strings.ts';
import { TopicRow } from './TopicRow.tsx';

/** Scroll the page to a mention of a topic; `index` counts from 0. */
export type GoTo = (pack: string, topic: string, index: number) => void;

export interface TopicListProps {
  readonly packs: readonly Pack[];
  readonly report: PageReport;
  readonly onGoTo: GoTo;
}

interface Found {
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** The topics of a page, a section per story, in the report's order: the heaviest first. */
export function TopicList({ packs, report, onGoTo }: TopicListProps) {
  const stories = storiesOf(packs, report);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves focus between the buttons inside it.
    <div class="stories" onKeyDown={moveBetweenRows}>
      {report.shownAnyway && <p class="p-note">{SHOWN_ANYWAY}</p>}
      {stories.length === 0 && <p class="p-note">{UNKNOWN_TOPICS}</p>}
      {stories.map(([pack, topics]) => (
        <Story key={pack.id} pack={pack} topics={topics} report={report} onGoTo={onGoTo} />
      ))}
    </div>
  );
}

interface StoryProps {
  readonly pack: Pack;
  readonly topics: readonly Found[];
  readonly report: PageReport;
  readonly onGoTo: GoTo;
}

function Story({ pack, topics, report, onGoTo }: StoryProps) {
  const headingId = useId();
  const topicsOnPage = new Set(topics.map(({ topic }) => topic.id));
  return (
    <section aria-labelledby={headingId}>
      <div class="p-sec">
        <h2 id={headingId}>
          <PackText language={pack.language}>{pack.title}</PackText>
        </h2>
      </div>
      <div class="p-axis">
        <p>{factsAsOf(formatDate(pack.coverageEnd))}</p>
        <p class="axis" aria-hidden="true">
          <span>{AXIS_START}</span>
          <span>{AXIS_END}</span>
        </p>
      </div>
      <ul class="rows">
        {topics.map(({ topic, found }) => (
          <TopicRow
            key={topic.id}
            pack={pack}
            topic={topic}
            found={found}
            view={report.view}
            topicsOnPage={topicsOnPage}
            onGoTo={(index) => onGoTo(pack.id, topic.id, index)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A topic whose pack was removed or changed after the page was read has no name to show, and is left out. */
function storiesOf(packs: readonly Pack[], report: PageReport): readonly (readonly [Pack, Found[]])[] {
  const stories = new Map<Pack, Found[]>();
  for (const found of report.topics) {
    const pack = packs.find(({ id }) => id === found.pack);
    const topic = pack?.topics.find(({ id }) => id === found.topic);
    if (pack === undefined || topic === undefined || found.mentions.length === 0) continue;
    const topics = stories.get(pack);
    if (topics === undefined) stories.set(pack, [{ topic, found }]);
    else topics.push({ topic, found });
  }
  return [...stories];
}

/** Up and down go from row to row across stories; inside an opened row they scroll, as everywhere. */
function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.row-btn')];
  const from = rows.indexOf(event.target);
  const to = rows[from + step];
  if (from === -1 || to === undefined) return;
  event.preventDefault();
  to.focus();
}
