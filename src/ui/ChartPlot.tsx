import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChartPlan, ChartPoint } from '../core/facts/plan-chart.ts';
import { say } from './say.ts';

export interface ChartPlotProps {
  readonly plan: ChartPlan;
  /** What the picture shows, and what can be seen in it, for those who do not see it. */
  readonly title: string;
  readonly text: string;
  readonly numberOf: (number: number) => string;
  /** The day at which the chart is divided, as it is written, or null. */
  readonly day: string | null;
}

/** Numbers keep away from the line by so much, in CSS pixels. */
const ABOVE = -9;
const BELOW = 18;

/**
 * The chart as a picture. Places are percentages and sizes pixels, so that it fills whatever width there is and its
 * letters stay as large as they are.
 */
export function ChartPlot({ plan, title, text, numberOf, day }: ChartPlotProps) {
  const id = useId();
  return (
    <svg class="chart" role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{text}</desc>
      {plan.day !== null && (
        <rect class="later" x={percent(plan.day)} width={percent(1 - plan.day)} height="100%" />
      )}
      {plan.valueTicks.map(({ number, y }) => (
        <g key={number}>
          <line class={number === 0 ? 'zero' : 'grid'} x2="100%" y1={percent(y)} y2={percent(y)} />
          <text x="100%" dx="34" y={percent(y)} dy="4" text-anchor="end">
            {numberOf(number)}
          </text>
        </g>
      ))}
      {plan.yearTicks.map(({ year, x }) => (
        <At key={year} x={x} y={1}>
          <path class="zero" d="M0 0v4" />
          <text y="18" text-anchor={x < 0.05 ? 'start' : x > 0.95 ? 'end' : 'middle'}>
            {year}
          </text>
        </At>
      ))}
      {plan.day !== null && day !== null && <Day x={plan.day} day={day} />}
      <svg aria-hidden="true" width="100%" height="100%" viewBox="0 0 1 1" preserveAspectRatio="none">
        <path class="ln" d={lineThrough(plan.points)} vector-effect="non-scaling-stroke" />
      </svg>
      {plan.points.map(({ x, y, value }) => (
        <circle key={value.year} class="dot" cx={percent(x)} cy={percent(y)} r="2.25" />
      ))}
      {plan.others.map(({ year, x, from, to }) => (
        <g key={year}>
          {['rim', 'inside'].map((part) => (
            <line
              key={part}
              class={part}
              x1={percent(x)}
              x2={percent(x)}
              y1={percent(from)}
              y2={percent(to)}
            />
          ))}
        </g>
      ))}
      {plan.labels.map(({ x, y, side, anchor, value }) => (
        <text
          key={value.year}
          class="v"
          x={percent(x)}
          y={percent(y)}
          dy={side === 'above' ? ABOVE : BELOW}
          text-anchor={anchor}
        >
          {numberOf(value.number)}
        </text>
      ))}
    </svg>
  );
}

function Day({ x, day }: { readonly x: number; readonly day: string }) {
  return (
    <>
      <line class="day" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
      <text class="day-name" x={percent(x)} dx="-6" y="11" text-anchor="end">
        {day}
      </text>
      <text class="since" x={percent(x)} dx="6" y="11">
        {say('panel_since')}
      </text>
    </>
  );
}

interface AtProps {
  readonly x: number;
  readonly y: number;
  readonly children: ComponentChildren;
}

/** A place in the chart from which pixels are counted. */
function At({ x, y, children }: AtProps) {
  return (
    <svg aria-hidden="true" class="at" x={percent(x)} y={percent(y)}>
      {children}
    </svg>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}

/** A line from year to year; it breaks where a year is not known. */
function lineThrough(points: readonly ChartPoint[]): string {
  return points
    .map(({ x, y, value }, index) => {
      const joined = points[index - 1]?.value.year === value.year - 1;
      return `${joined ? 'L' : 'M'}${x.toFixed(4)} ${y.toFixed(4)}`;
    })
    .join('');
}
