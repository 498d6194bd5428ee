import { useId } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { countSources, factsByDate } from '../core/facts/facts-by-date.ts';
import { knownThen } from '../core/facts/known-then.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { dateParts, formatDate } from './format-date.ts';
import { Published } from './Published.tsx';
import type { SidesLevel } from './SidesView.tsx';
import { SinceHead } from './SinceHead.tsx';
import { say, sayCount } from './say.ts';

export interface TopicTimelineProps {
  readonly pack: Pack;
  readonly topic: Topic;
  readonly article: ArticleDate | null;
}

/** Every fact on a topic by date, the oldest first; what came since the article stands after it. */
export function TopicTimeline({ pack, topic, article }: TopicTimelineProps) {
  const headingId = useId();
  const facts = pack.facts.filter(({ topics }) => topics.includes(topic.id));
  const day = dayToGoBy(article);
  const divided = knownThen(facts, day, pack);
  const [known, since] = divided.kind === 'dated' ? [divided.known, divided.since] : [facts, []];
  if (facts.length === 0) return <p class="none">{say('popup_no_facts')}</p>;
  const counts = [sayCount('popup_facts', facts.length), sayCount('popup_sources', countSources(facts))];
  return (
    <section aria-labelledby={headingId}>
      <div class="tl-head">
        <h3 id={headingId}>{say('popup_by_date')}</h3>
        <p>{say('popup_facts_and_sources', ...counts)}</p>
      </div>
      <ol class="tl">
        <Dates pack={pack} facts={known} day={day} level={4} />
        {article && since.length > 0 && <ArticleMark pack={pack} article={article} />}
        <Dates pack={pack} facts={since} day={day} level={5} />
      </ol>
      <p class="p-asof">{say('popup_facts_as_of', formatDate(pack.coverageEnd))}</p>
    </section>
  );
}

interface DatesProps {
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  /** ISO day of the article, or null. */
  readonly day: string | null;
  /** Level of headings over sides. */
  readonly level: SidesLevel;
}

/** Facts by date, as items of the list. */
function Dates({ pack, facts, day, level }: DatesProps) {
  return (
    <>
      {factsByDate(facts).map((one) => (
        <li key={one.facts[0]?.id}>
          <DateColumn date={one.date} />
          <ul class="facts">
            {one.facts.map((fact) => (
              <FactView key={fact.id} pack={pack} fact={fact} level={level} day={day} />
            ))}
          </ul>
        </li>
      ))}
    </>
  );
}

/** Where the article stands among dates. */
function ArticleMark({ pack, article }: { readonly pack: Pack; readonly article: ArticleDate }) {
  return (
    <li class="now">
      <p>
        <Published article={article} />
      </p>
      <SinceHead pack={pack} level={4} />
    </li>
  );
}

/** A date in two lines, and in one for screen readers. */
function DateColumn({ date }: { readonly date: string }) {
  const { year, rest } = dateParts(date);
  return (
    <time class="d" dateTime={date}>
      <span class="vh">{formatDate(date)}</span>
      <span aria-hidden="true">
        {year}
        {rest !== null && <small>{rest}</small>}
      </span>
    </time>
  );
}
