import { useId } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { storySoFar } from '../core/facts/story-so-far.ts';
import { LeftOutList } from './LeftOutList.tsx';
import type { Listed, ListedTopics } from './list-topics.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';
import { soFarText } from './say-so-far.ts';
import type { RowContext } from './story-context.ts';
import { TopicRow } from './TopicRow.tsx';

/**
 * The topics of a page: a section for each story with what is marked, then what is mentioned in passing and what the
 * reader does not want marked, of whatever story, then what the page leaves out of a story that it is about.
 */
export function TopicList({ listed }: { readonly listed: ListedTopics }) {
  const { asked, unknown, stories, passing, hidden, leftOut } = listed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves focus between the buttons inside it.
    <div class="stories" onKeyDown={moveBetweenRows}>
      {asked && <p class="p-note">{say('popup_shown_anyway')}</p>}
      {unknown && <p class="p-note">{say('popup_unknown_topics')}</p>}
      {stories.map(({ story, topics }) => (
        <Story key={story.pack.id} story={story} topics={topics} />
      ))}
      <Unmarked standing="passing" topics={passing} />
      <Unmarked standing="hidden" topics={hidden} />
      {leftOut.map(({ story, parts }) => (
        <LeftOutList key={story.pack.id} story={story} parts={parts} named={leftOut.length > 1} />
      ))}
    </div>
  );
}

interface StoryProps {
  readonly story: RowContext;
  readonly topics: readonly Listed[];
}

function Story({ story: { pack, article, onStory }, topics }: StoryProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div class="p-sec">
        <h2 id={headingId}>
          <PackText language={pack.language}>{pack.title}</PackText>
        </h2>
        <button type="button" class="link" onClick={() => onStory(pack.id)}>
          {say('popup_open_story')}
        </button>
      </div>
      <div class="p-axis">
        <p>{soFarText(storySoFar(pack, dayToGoBy(article)))}</p>
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
