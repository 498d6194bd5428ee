import { useId } from 'preact/hooks';
import { countSources, factsByDate } from '../core/facts/facts-by-date.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import { FactView } from './FactView.tsx';
import { dateParts, formatDate } from './format-date.ts';
import { say, sayCount } from './say.ts';

/** Every fact on a topic by date, the oldest first. */
export function TopicTimeline({ pack, topic }: { readonly pack: Pack; readonly topic: Topic }) {
  const headingId = useId();
  const dates = factsByDate(pack, topic.id);
  const facts = dates.flatMap((one) => one.facts);
  if (facts.length === 0) return <p class="none">{say('popup_no_facts')}</p>;
  const counts = [sayCount('popup_facts', facts.length), sayCount('popup_sources', countSources(facts))];
  return (
    <section aria-labelledby={headingId}>
      <div class="tl-head">
        <h3 id={headingId}>{say('popup_by_date')}</h3>
        <p>{say('popup_facts_and_sources', ...counts)}</p>
      </div>
      <ol class="tl">
        {dates.map((one) => (
          <li key={one.facts[0]?.id}>
            <DateColumn date={one.date} />
            <ul class="facts">
              {one.facts.map((fact) => (
                <FactView key={fact.id} pack={pack} fact={fact} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="p-asof">{say('popup_facts_as_of', formatDate(pack.coverageEnd))}</p>
    </section>
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
