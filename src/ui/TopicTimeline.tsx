import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { countSources, type FactsOfDate, factsByDate } from '../core/facts/facts-by-date.ts';
import { wasKnown } from '../core/facts/known-then.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { dateParts, formatDate } from './format-date.ts';
import { SinceHead } from './SinceHead.tsx';
import { say, sayCount } from './say.ts';

export interface TopicTimelineProps {
  readonly pack: Pack;
  readonly topic: Topic;
  readonly article: ArticleDate | null;
}

/** Every fact on a topic by date, the oldest first, and where the article stands among them. */
export function TopicTimeline({ pack, topic, article }: TopicTimelineProps) {
  const headingId = useId();
  const dates = factsByDate(pack, topic.id);
  const facts = dates.flatMap((one) => one.facts);
  const first = article === null ? -1 : firstSince(dates, article.day, pack);
  if (facts.length === 0) return <p class="none">{say('popup_no_facts')}</p>;
  const counts = [sayCount('popup_facts', facts.length), sayCount('popup_sources', countSources(facts))];
  return (
    <section aria-labelledby={headingId}>
      <div class="tl-head">
        <h3 id={headingId}>{say('popup_by_date')}</h3>
        <p>{say('popup_facts_and_sources', ...counts)}</p>
      </div>
      <ol class="tl">
        {dates.map((one, index) => (
          <Fragment key={one.facts[0]?.id}>
            {index === first && <ArticleMark pack={pack} />}
            <li>
              <DateColumn date={one.date} />
              <ul class="facts">
                {one.facts.map((fact) => (
                  <FactView key={fact.id} pack={pack} fact={fact} day={article?.day ?? null} />
                ))}
              </ul>
            </li>
          </Fragment>
        ))}
      </ol>
      <p class="p-asof">{say('popup_facts_as_of', formatDate(pack.coverageEnd))}</p>
    </section>
  );
}

/** Index of the date from which on nothing was known when the article was written; -1 where there is none. */
function firstSince(dates: readonly FactsOfDate[], day: string, pack: Pack): number {
  const last = dates.findLastIndex(({ facts }) => facts.some((fact) => wasKnown(fact, day, pack)));
  return last + 1 < dates.length ? last + 1 : -1;
}

/** Where the article stands among dates. */
function ArticleMark({ pack }: { readonly pack: Pack }) {
  return (
    <li class="now">
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
