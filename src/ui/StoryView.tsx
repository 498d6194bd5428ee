import { useId, useMemo, useRef } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { articleBeside, type Beside } from '../core/facts/beside.ts';
import { mainDay } from '../core/facts/main-day.ts';
import { yearlySeries } from '../core/facts/yearly-series.ts';
import type { StoryWish } from '../core/messages/story-wish.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactList } from './FactList.tsx';
import { Icon } from './Icon.tsx';
import { type StoryActions, StoryHead } from './StoryHead.tsx';
import { StoryIntro } from './StoryIntro.tsx';
import { StorySources } from './StorySources.tsx';
import { StoryTopics } from './StoryTopics.tsx';
import { say } from './say.ts';
import { Timeline } from './Timeline.tsx';
import { useOpenTopics } from './use-open-topics.ts';
import { YearChart } from './YearChart.tsx';

/** Disputes shown before the reader asks for all. */
const FIRST_DISPUTES = 3;

export interface StoryViewProps {
  readonly pack: Pack;
  readonly beside: Beside;
  /** What the reader asked for last: its topic is opened and gone to. */
  readonly wish: StoryWish | null;
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  readonly actions: StoryActions & { readonly onGoTo: (topic: string) => void };
}

/** A story on one page: what it is, how it counts by year, what happened when, its topics, its sources. */
export function StoryView({ pack, beside, wish, problem, actions }: StoryViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const disputesId = useId();
  const open = useOpenTopics(pack, wish, root);
  // The chart is parted where the article stands, or where the story's main event does.
  const day = dayToGoBy(articleBeside(beside)) ?? mainDay(pack);
  const series = useMemo(() => yearlySeries(pack), [pack]);
  const disputes = pack.facts.filter(({ sides }) => sides.length > 0);
  const label = (id: string | undefined) => pack.topics.find((topic) => topic.id === id)?.label;
  const parts = [
    ...(series ? [{ id: 'years', name: label(series.topic) ?? series.topic }] : []),
    ...(pack.timeline.length > 0 ? [{ id: 'by-date', name: say('panel_by_date') }] : []),
    { id: 'topics', name: say('panel_topics') },
    ...(disputes.length > 0 ? [{ id: 'accounts', name: say('panel_accounts_differ') }] : []),
    { id: 'sources', name: say('panel_sources') },
  ];
  return (
    <div class="story" ref={root}>
      <StoryHead pack={pack} beside={beside} actions={actions} />
      <main class="s-main">
        <Problem text={problem} />
        <StoryIntro pack={pack} beside={beside} parts={parts} />
        <div class="cols">
          <div>
            {series && <YearChart id="years" pack={pack} series={series} day={day} />}
            {pack.timeline.length > 0 && (
              <Timeline
                id="by-date"
                pack={pack}
                beside={beside}
                onGoTo={actions.onGoTo}
                onOpenTopic={open.show}
              />
            )}
          </div>
          <div class="aside">
            <StoryTopics id="topics" pack={pack} beside={beside} open={open} onGoTo={actions.onGoTo} />
            {disputes.length > 0 && (
              <section id="accounts" aria-labelledby={disputesId}>
                <h2 class="sec" id={disputesId}>
                  {say('panel_accounts_differ')}
                </h2>
                <FactList pack={pack} facts={disputes} first={FIRST_DISPUTES} />
              </section>
            )}
            <StorySources id="sources" pack={pack} />
          </div>
        </div>
      </main>
    </div>
  );
}

/** What stands in place of a story where there is none. */
export function NoStory({ text }: { readonly text: string }) {
  return (
    <main class="s-none">
      <h1 class="vh">{say('extension_name')}</h1>
      <p role="alert">{text}</p>
    </main>
  );
}

/** The element is always there, since a live region speaks only of what changes inside it. */
function Problem({ text }: { readonly text: string | null }) {
  return (
    <div role="alert">
      {text !== null && (
        <p class="problem">
          <Icon name="alert" />
          {text}
        </p>
      )}
    </div>
  );
}
