import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { articleBeside, type Beside, topicsBeside } from '../core/facts/beside.ts';
import { hasAllSides } from '../core/facts/left-out.ts';
import {
  isLeftOut,
  placeInTimeline,
  type TimelineEntry,
  type TimelinePhase,
  timelineOf,
  timelineThemes,
} from '../core/facts/timeline.ts';
import type { Pack } from '../core/model/pack.ts';
import { ArticleInStory } from './ArticleInStory.tsx';
import { dateRange } from './date-range.ts';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { say } from './say.ts';
import { TimelineItem } from './TimelineItem.tsx';

export interface TimelineProps {
  /** Id of the part of the page, for links to it. */
  readonly id: string;
  readonly pack: Pack;
  readonly beside: Beside;
  readonly onGoTo: (topic: string) => void;
  readonly onOpenTopic: (topic: string) => void;
}

/** What the timeline shows: all of it, what stands in the page or is left out of it, or one theme by its topic's id. */
type Filter = 'all' | 'in' | 'out' | { readonly theme: string };

/** What happened, by date: before the story's main event, on its days, and since. */
export function Timeline({ id, pack, beside, onGoTo, onOpenTopic }: TimelineProps) {
  const headingId = useId();
  const [wish, setWish] = useState<Filter>('all');
  // A filter by the page goes with a page that is not about the story.
  const about = beside.kind === 'read' && beside.standing.about;
  const onPage = topicsBeside(beside);
  const mayLeaveOut = about && hasAllSides(pack, onPage);
  const offered = wish === 'out' ? mayLeaveOut : about || typeof wish !== 'string';
  const filter = offered ? wish : 'all';
  const whole = timelineOf(pack);
  const article = articleBeside(beside);
  const day = dayToGoBy(article);
  const place = day === null ? null : placeInTimeline(whole, day, pack);
  const isOut = (entry: TimelineEntry) => mayLeaveOut && isLeftOut(entry, onPage, day, pack);
  const phases = whole.flatMap(({ name, entries }) => {
    const shown = entries.filter((entry) => passes(entry, filter, beside, isOut));
    return shown.length > 0 ? [{ name, entries: shown, all: entries }] : [];
  });
  return (
    <section id={id} aria-labelledby={headingId}>
      <h2 class="sec" id={headingId}>
        {say('panel_by_date')}
      </h2>
      <Filters pack={pack} about={about} mayLeaveOut={mayLeaveOut} filter={filter} onChange={setWish} />
      {phases.length === 0 && <p class="none">{say('panel_no_entries')}</p>}
      {phases.map(({ name, entries, all }) => (
        <Phase key={name} title={phaseTitle(name, all)} until={name === 'after' ? pack.coverageEnd : null}>
          {withMark(entries, name === place?.phase ? all.slice(0, place.entriesBefore) : null).map((entry) =>
            entry === 'article' ? (
              <li key="article" class="now">
                <ArticleInStory pack={pack} article={article as ArticleDate} />
              </li>
            ) : (
              <TimelineItem
                key={entry.fact.id}
                pack={pack}
                entry={entry}
                beside={beside}
                leftOut={isOut(entry)}
                onGoTo={onGoTo}
                onOpenTopic={onOpenTopic}
              />
            ),
          )}
        </Phase>
      ))}
    </section>
  );
}

/** The entries shown, with the article behind the last of those that stand `before` it; null where it stands elsewhere. */
function withMark(
  shown: readonly TimelineEntry[],
  before: readonly TimelineEntry[] | null,
): readonly (TimelineEntry | 'article')[] {
  if (before === null) return shown;
  const place = shown.findLastIndex((entry) => before.includes(entry)) + 1;
  return [...shown.slice(0, place), 'article', ...shown.slice(place)];
}

function passes(
  entry: TimelineEntry,
  filter: Filter,
  beside: Beside,
  isOut: (entry: TimelineEntry) => boolean,
): boolean {
  if (filter === 'all') return true;
  if (typeof filter !== 'string') return entry.fact.topics.includes(filter.theme);
  if (filter === 'out') return isOut(entry);
  return topicsBeside(beside).has(entry.topic.id);
}

/** The days are named by all that happened on them, whatever the filter. */
function phaseTitle(name: TimelinePhase['name'], entries: readonly TimelineEntry[]): string {
  if (name !== 'days') return say(name === 'before' ? 'panel_before' : 'panel_since');
  const dates = entries.map(({ fact }) => fact.date);
  return dateRange(dates[0] as string, dates.at(-1) as string);
}

interface FiltersProps {
  readonly pack: Pack;
  readonly about: boolean;
  readonly mayLeaveOut: boolean;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ pack, about, mayLeaveOut, filter, onChange }: FiltersProps) {
  const name = useId();
  const themes = timelineThemes(pack);
  const choice = (value: Filter, label: ComponentChildren) => {
    const key = typeof value === 'string' ? value : value.theme;
    return (
      <label key={key}>
        <input
          type="radio"
          name={name}
          checked={key === (typeof filter === 'string' ? filter : filter.theme)}
          onChange={() => onChange(value)}
        />
        <span>{label}</span>
      </label>
    );
  };
  if (!about && themes.length === 0) return null;
  return (
    <fieldset class="chips">
      <legend class="vh">{say('panel_show')}</legend>
      {choice('all', say('panel_everything'))}
      {about && choice('in', say('panel_in_article'))}
      {mayLeaveOut && choice('out', say('panel_left_out'))}
      {themes.map(({ id, label }) =>
        choice({ theme: id }, <PackText language={pack.language}>{label}</PackText>),
      )}
    </fieldset>
  );
}

interface PhaseProps {
  readonly title: string;
  /** ISO date up to which it reaches, or null. */
  readonly until: string | null;
  readonly children: ComponentChildren;
}

function Phase({ title, until, children }: PhaseProps) {
  const id = useId();
  return (
    <section class="phase" aria-labelledby={id}>
      <div class="phase-head">
        <h3 id={id}>{title}</h3>
        {until !== null && <p>{say('panel_to', formatDate(until))}</p>}
      </div>
      <ol class="events">{children}</ol>
    </section>
  );
}
