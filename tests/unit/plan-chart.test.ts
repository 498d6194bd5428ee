import { describe, expect, it } from 'vitest';
import { planChart } from '../../src/core/facts/plan-chart.ts';
import type { YearlySeries, YearValue } from '../../src/core/facts/yearly-series.ts';
import { fact } from '../dom/ui-fixtures.ts';

function value(year: number, number: number, basis = 'Customs'): YearValue {
  return { year, number, basis, fact: fact(`of-${year}`) };
}

function series(numbers: readonly number[], others: readonly YearValue[] = [], first = 2013): YearlySeries {
  const values = numbers.map((number, index) => value(first + index, number));
  return { topic: 'trade', currency: 'USD', basis: 'Customs', values, others };
}

function labelsOf(plan: ReturnType<typeof planChart>): Record<number, string> {
  return Object.fromEntries(
    plan.labels.map(({ value: { year }, side, anchor }) => [year, `${side} ${anchor}`]),
  );
}

describe('planChart', () => {
  it('puts years in even steps from left to right and nothing below zero', () => {
    const { points } = planChart(series([10, 0.001, 5]), null);
    const [first, middle, last] = points.map(({ x }) => x) as [number, number, number];
    expect(middle - first).toBeCloseTo(last - middle);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(last).toBeLessThanOrEqual(1);
    expect(points[1]?.y).toBeCloseTo(1, 3);
    for (const { y } of points) expect(y).toBeGreaterThanOrEqual(0);
  });

  it('leaves the place of a year that is not known free', () => {
    const { values } = series([1, 2, 3, 4]);
    const gap = { ...series([]), values: values.filter(({ year }) => year !== 2014) };
    expect(planChart(gap, null).points.map(({ x }) => x.toFixed(2))).toEqual(['0.02', '0.66', '0.98']);
  });

  it.each([
    [
      'ends, lowest and highest',
      [5, 2, 9, 4],
      { 2013: 'above start', 2014: 'below middle', 2015: 'above middle', 2016: 'below end' },
    ],
    [
      'neighbours above the line lean away from each other',
      [5, 6, 1, 8, 9],
      { 2013: 'above start', 2015: 'below middle', 2017: 'above end' },
    ],
    ['an end that rises', [1, 2, 3], { 2013: 'above start', 2015: 'above end' }],
  ])('numbers %s', (_, numbers, labels) => {
    expect(labelsOf(planChart(series(numbers), null))).toEqual(labels);
  });

  it('numbers a year in which others counted, away from its neighbour', () => {
    const plan = planChart(series([1, 2, 3, 7, 8, 6], [value(2016, 5, 'Minister')]), null);
    expect(labelsOf(plan)).toEqual({
      2013: 'above start',
      2016: 'above end',
      2017: 'above start',
      2018: 'below end',
    });
  });

  it('draws all other counts of a year as one mark, and none outside the years', () => {
    const others = [value(2014, 4, 'A'), value(2014, 2, 'B'), value(2030, 1, 'C')];
    const plan = planChart(series([8, 6.4, 8], others), null);
    expect(plan.others).toHaveLength(1);
    expect(plan.others[0]).toMatchObject({ year: 2014, x: 0.5, from: 0.6, to: 0.8 });
  });

  it.each([
    [13, [2013, 2016, 2019, 2022, 2025]],
    [6, [2013, 2014, 2015, 2016, 2017, 2018]],
    [7, [2013, 2015, 2017, 2019]],
  ])('writes the years of %i below, the last always', (count, years) => {
    const { yearTicks } = planChart(series(Array.from({ length: count }, () => 1)), null);
    expect(yearTicks.map(({ year }) => year)).toEqual(years);
  });

  it.each([
    [245e9, [0, 100e9, 200e9]],
    [9.7, [0, 5]],
    [1000, [0, 500, 1000]],
    [40, [0, 20, 40]],
  ])('has round numbers up to %d beside', (highest, numbers) => {
    const { valueTicks } = planChart(series([1, highest, 1]), null);
    expect(valueTicks.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['2014-07-01', 0.5],
    ['2014', 0.26],
    ['2013-01-01', null],
    ['2015-12-31', null],
    [null, null],
  ])('divides three years at %s', (day, x) => {
    const plan = planChart(series([1, 1, 1]), day);
    if (x === null) expect(plan.day).toBeNull();
    else expect(plan.day).toBeCloseTo(x, 2);
  });
});
