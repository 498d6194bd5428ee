import { useId } from 'preact/hooks';
import { type ChartPlan, planChart } from '../core/facts/plan-chart.ts';
import { sourcesOf } from '../core/facts/source-line.ts';
import type { YearlySeries, YearValue } from '../core/facts/yearly-series.ts';
import type { Pack } from '../core/model/pack.ts';
import { ChartPlot } from './ChartPlot.tsx';
import { formatDate } from './format-date.ts';
import { moneyUnit, type Scale, scaleOf, shortNumber } from './money.ts';
import { PackText } from './PackText.tsx';
import { SourceList } from './SourceList.tsx';
import { formatNumber, listed, say } from './say.ts';
import { YearTable } from './YearTable.tsx';

export interface YearChartProps {
  /** Id of the part of the page, for links to it. */
  readonly id: string;
  readonly pack: Pack;
  readonly series: YearlySeries;
  /** ISO date of the story's main event, or null. */
  readonly day: string | null;
}

/** A quantity by year: a line for whose count it is, a ring where others counted, the values in a table below. */
export function YearChart({ id, pack, series, day }: YearChartProps) {
  const headingId = useId();
  const scale = scaleOf(series.values.map(({ number }) => number));
  const unit = moneyUnit(series.currency, scale);
  const plan = planChart(series, day);
  const label = pack.topics.find((topic) => topic.id === series.topic)?.label ?? series.topic;
  const facts = new Set(series.values.flatMap(({ fact }) => fact.sources));
  return (
    <figure class="fig" id={id} aria-labelledby={headingId}>
      <figcaption>
        <h2 id={headingId}>
          <PackText language={pack.language}>{label}</PackText>
        </h2>
        <p>{say('panel_chart_measure', unit, series.basis)}</p>
      </figcaption>
      <ChartPlot
        plan={plan}
        title={titleOf(label, series)}
        text={textOf(plan, scale)}
        numberOf={(number) => shortNumber(number, scale)}
        day={plan.day === null || day === null ? null : formatDate(day)}
      />
      {series.others.length > 0 && (
        <p class="others">
          <svg class="ring" width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
            <circle r="3.25" />
          </svg>
          {say('panel_chart_others')}{' '}
          {listed(
            series.others.map((other) => otherCount(other, scale)),
            'and',
          )}
        </p>
      )}
      <SourceList language={pack.language} sources={sourcesOf(pack, [...facts])} />
      <YearTable pack={pack} series={series} scale={scale} unit={unit} caption={titleOf(label, series)} />
    </figure>
  );
}

function titleOf(label: string, { values }: YearlySeries): string {
  return say('panel_chart_title', label, String(values[0]?.year), String(values.at(-1)?.year));
}

function textOf({ points }: ChartPlan, scale: Scale): string {
  const values = points.map(({ value }) => value).toSorted((a, b) => a.number - b.number);
  const told = [points[0]?.value, points.at(-1)?.value, values[0], values.at(-1)];
  const [one, last, low, high] = told.map((value) => [
    shortNumber(value?.number ?? 0, scale),
    String(value?.year),
  ]);
  return say('panel_chart_text', ...[one, last, low, high].flatMap((pair) => pair ?? []));
}

function otherCount({ number, year, basis }: YearValue, scale: Scale): string {
  return say('panel_chart_count_by', formatNumber(number / scale), String(year), basis);
}
