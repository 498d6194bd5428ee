import { useId } from 'preact/hooks';
import type { PageReport, TopicOnPage } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { formatDate } from './format-date.ts';
import type { Marking } from './marking.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';
import type { RowActions, StoryContext } from './story-context.ts';
import { TopicRow } from './TopicRow.tsx';

export interface TopicListProps {
  readonly packs: readonly Pack[];
  readonly report: PageReport;
  readonly marking: Marking;
  readonly actions: RowActions;
}

/** A topic of a page, its story, and where it stands there. */
interface Listed {
  readonly story: StoryContext;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/**
 * The topics of a page in the report's order, the heaviest first: a section for each story with what is marked, then
 * what is mentioned in passing and what the reader does not want marked, of whatever story.
 */
export function TopicList({ packs, report, marking, actions }: TopicListProps) {
  const contexts = packs.map((pack) => ({ ...actions, pack, report, marking, onPage: idsOn(report, pack) }));
  const marked = inPacks(report.topics, contexts);
  const stories = contexts.filter((context) => marked.some(({ story }) => story === context));
  // The story with the heaviest topic stands first.
  stories.sort((a, b) => rank(a, marked) - rank(b, marked));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves focus between the buttons inside it.
    <div class="stories" onKeyDown={moveBetweenRows}>
      {report.shownAnyway && marked.length > 0 && <p class="p-note">{say('popup_shown_anyway')}</p>}
      {report.topics.length > 0 && marked.length === 0 && <p class="p-note">{say('popup_unknown_topics')}</p>}
      {stories.map((story) => (
        <Story key={story.pack.id} story={story} topics={marked.filter((one) => one.story === story)} />
      ))}
      <Unmarked standing="passing" topics={inPacks(report.passing, contexts)} />
      <Unmarked standing="hidden" topics={inPacks(report.hidden, contexts)} />
    </div>
  );
}

interface StoryProps {
  readonly story: StoryContext;
  readonly topics: readonly Listed[];
}

function Story({ story: { pack }, topics }: StoryProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div class="p-sec">
        <h2 id={headingId}>
          <PackText language={pack.language}>{pack.title}</PackText>
        </h2>
      </div>
      <div class="p-axis">
        <p>{say('popup_facts_as_of', formatDate(pack.coverageEnd))}</p>
        <p class="axis" aria-hidden="true">
          <span>{say('popup_axis_start')}</span>
          <span>{say('popup_axis_end')}</span>
        </p>
      </div>
      <ul class="rows">
        {topics.map(({ story, topic, found }) => (
          <TopicRow key={topic.id} story={story} standing="marked" topic={topic} found={found} />
        ))}
      </ul>
    </section>
  );
}

interface UnmarkedProps {
  readonly standing: 'passing' | 'hidden';
  readonly topics: readonly Listed[];
}

/** Topics that the page shows no line for; their rows look it. */
function Unmarked({ standing, topics }: UnmarkedProps) {
  const headingId = useId();
  if (topics.length === 0) return null;
  return (
    <section class="quiet" aria-labelledby={headingId}>
      <div class="p-sec">
        <h2 id={headingId}>
          {say(standing === 'passing' ? 'popup_passing_section' : 'popup_hidden_section')}
        </h2>
        <p>{sayCount('topics', topics.length)}</p>
      </div>
      <ul class="rows">
        {topics.map(({ story, topic, found }) => (
          <TopicRow
            key={`${story.pack.id} ${topic.id}`}
            story={story}
            standing={standing}
            topic={topic}
            found={found}
          />
        ))}
      </ul>
    </section>
  );
}

/** A topic whose pack was removed or changed after the page was read has no name to show, and is left out. */
function inPacks(topics: readonly TopicOnPage[], contexts: readonly StoryContext[]): readonly Listed[] {
  return topics.flatMap((found) => {
    const story = contexts.find(({ pack }) => pack.id === found.pack);
    const topic = story?.pack.topics.find(({ id }) => id === found.topic);
    return story && topic && found.mentions.length > 0 ? [{ story, topic, found }] : [];
  });
}

function rank(context: StoryContext, topics: readonly Listed[]): number {
  return topics.findIndex(({ story }) => story === context);
}

function idsOn({ topics, passing, hidden }: PageReport, { id }: Pack): ReadonlySet<string> {
  const own = [...topics, ...passing, ...hidden].filter(({ pack }) => pack === id);
  return new Set(own.map(({ topic }) => topic));
}

/** Up and down go from row to row across sections; inside an opened row they scroll, as everywhere. */
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
