import { groupBy } from '../group-by.ts';
import type { YearlySeries, YearValue } from './yearly-series.ts';

/** A value in the plot: fractions from its left and upper edge. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly value: YearValue;
}

/** A point with its number beside it; `anchor` says which part of the number stands at the point. */
export interface ChartLabel extends ChartPoint {
  readonly side: 'above' | 'below';
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where everything in a chart of years stands, whatever its size. */
export interface ChartPlan {
  readonly points: readonly ChartPoint[];
  /** The first and last point, the lowest, the highest, and those beside which others counted. */
  readonly labels: readonly ChartLabel[];
  /** Counts by others, one mark a year, from the highest to the lowest. */
  readonly others: readonly {
    readonly year: number;
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  readonly valueTicks: readonly { readonly number: number; readonly y: number }[];
  /** Where the day stands that the chart is divided at, or null if it is outside. */
  readonly day: number | null;
}

/** Free space over the highest value, as a share of it: room for its number, and for the day above that. */
const HEADROOM = 0.25;
/** Free space at either end of the line of years, as a share of the width. */
const INSET = 0.02;
const MOST_YEAR_TICKS = 6;
const MOST_VALUE_TICKS = 4;

/** Lay out a series; `day` is an ISO date. A year's value stands at the middle of its year. */
export function planChart({ values, others }: YearlySeries, day: string | null): ChartPlan {
  const years = values.map(({ year }) => year);
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  const highest = Math.max(...[...values, ...others].map(({ number }) => number));
  const top = highest * (1 + HEADROOM);
  const xOf = (year: number) => INSET + ((year - first) / span) * (1 - 2 * INSET);
  const yOf = (number: number) => 1 - number / top;
  const points = values.map((value) => ({ x: xOf(value.year), y: yOf(value.number), value }));
  const inside = others.filter(({ year }) => year >= first && year <= first + span);
  const moment = day === null ? null : momentOf(day) - 0.5;
  return {
    points,
    labels: labelsOf(points, new Set(inside.map(({ year }) => year))),
    others: [...groupBy(inside, ({ year }) => year)].map(([year, counts]) => {
      const heights = counts.map(({ number }) => yOf(number));
      return { year, x: xOf(year), from: Math.min(...heights), to: Math.max(...heights) };
    }),
    yearTicks: yearsBack(first, first + span).map((year) => ({ year, x: xOf(year) })),
    valueTicks: roundNumbers(highest).map((number) => ({ number, y: yOf(number) })),
    day: moment !== null && moment > first && moment < first + span ? xOf(moment) : null,
  };
}

function labelsOf(points: readonly ChartPoint[], contested: ReadonlySet<number>): ChartLabel[] {
  const numbers = points.map(({ value }) => value.number);
  const shown = new Set([
    0,
    points.length - 1,
    numbers.indexOf(Math.min(...numbers)),
    numbers.indexOf(Math.max(...numbers)),
  ]);
  for (const [index, { value }] of points.entries()) if (contested.has(value.year)) shown.add(index);
  const order = [...shown].sort((a, b) => a - b);
  const isAbove = (index: number | undefined) => index !== undefined && sideOf(numbers, index) === 'above';
  return order.map((index) => {
    const side = sideOf(numbers, index);
    const beside = (other: number) => shown.has(other) && isAbove(other) === (side === 'above');
    return { ...(points[index] as ChartPoint), side, anchor: anchorOf(index, points.length - 1, beside) };
  });
}

/** A number stands where the line does not go: under a dip and under an end that falls, else above. */
function sideOf(numbers: readonly number[], index: number): ChartLabel['side'] {
  const own = numbers[index] as number;
  const before = numbers[index - 1];
  const next = numbers[index + 1];
  const falls = before !== undefined && own < before;
  return falls && (next === undefined || own < next) ? 'below' : 'above';
}

/** Numbers of neighbours keep away from each other, and those at the ends stay inside. */
function anchorOf(index: number, last: number, beside: (other: number) => boolean): ChartLabel['anchor'] {
  if (index === 0) return 'start';
  if (index === last || beside(index + 1)) return 'end';
  return beside(index - 1) ? 'start' : 'middle';
}

/** Years to be written below the chart: the last, and back from it in even steps. */
function yearsBack(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / (MOST_YEAR_TICKS - 1)));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** Zero and round numbers up to the highest, in steps of 1, 2 or 5 times a power of ten. */
function roundNumbers(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(highest));
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((times) => times * power);
  const step = steps.find((one) => Math.floor(highest / one) < MOST_VALUE_TICKS) ?? power;
  const numbers: number[] = [];
  for (let count = 0; count * step <= highest; count += 1) numbers.push(count * step);
  return numbers;
}

/** A date as a point in years: 1 July 2024 is about 2024.5. A year or month counts from its first day. */
function momentOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
