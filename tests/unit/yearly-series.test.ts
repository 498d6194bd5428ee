import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { yearlySeries } from '../../src/core/facts/yearly-series.ts';
import type { Fact, Figure } from '../../src/core/model/fact.ts';
import { fact, pack } from '../dom/ui-fixtures.ts';

function figure(period: string, number: number, rest: Partial<Figure> = {}): Figure {
  return { quantity: 'trade', number, unit: 'USD', period, basis: 'Customs', ...rest };
}

// Read here: it takes longer than a test may.
const SUMMIT = readPacks().find(({ id }) => id === 'russia-china-summit-2024');

let made = 0;
function figures(...values: readonly Figure[]): Fact {
  made += 1;
  return fact(`figures-${made}`, { kind: 'figure', topics: ['trade'], values });
}

function dispute(...values: readonly Figure[]): Fact {
  const sides = [
    { who: 'A', claim: 'More.', sources: [] },
    { who: 'B', claim: 'Less.', sources: [] },
  ];
  return { ...figures(...values), kind: 'dispute', sides };
}

function seriesOf(...facts: readonly Fact[]) {
  return yearlySeries(pack({ facts }));
}

/** Three years, the fewest that make a line. */
const THREE = ['2021', '2022', '2023'].map((year, index) => figure(year, 10 + index));

describe('yearlySeries', () => {
  it('gives the values of one count by year, from whatever facts', () => {
    const [one, two, three] = THREE as [Figure, Figure, Figure];
    const series = seriesOf(figures(three), figures(two, one));
    expect(series?.values.map(({ year, number }) => [year, number])).toEqual([
      [2021, 10],
      [2022, 11],
      [2023, 12],
    ]);
    expect(series).toMatchObject({ currency: 'USD', basis: 'Customs', topic: 'trade' });
  });

  it('takes the count with the most years', () => {
    const more = ['2020', '2021', '2022', '2023'].map((year) => figure(year, 5, { quantity: 'exports' }));
    expect(seriesOf(figures(...THREE), figures(...more))?.values).toHaveLength(4);
  });

  it.each([
    ['a figure that was read through somebody else', { basis: 'Customs (via Interfax)' }, 4],
    ['another body’s', { basis: 'Bank' }, 3],
    ['another currency’s', { unit: 'CNY' }, 3],
    ['another quantity’s', { quantity: 'exports' }, 3],
    ['what is no money', { unit: 'tonnes' }, 3],
    ['a part of a year', { period: '2024-01/2024-06' }, 3],
    ['a change between years', { period: '2023/2024' }, 3],
    ['less than nothing', { number: -5 }, 3],
  ])('counts with %s as it should', (_, rest, years) => {
    expect(seriesOf(figures(...THREE), figures(figure('2024', 13, rest)))?.values).toHaveLength(years);
  });

  it('gives a year once, by the fact that the pack has first', () => {
    const [first, second] = [figures(...THREE), figures(figure('2023', 99))];
    const last = seriesOf(first, second)?.values.at(-1);
    expect(last).toMatchObject({ year: 2023, number: 12 });
    expect(last?.fact).toBe(first);
  });

  it('is named by the topic that most of its facts concern', () => {
    const facts = THREE.map((value) => ({ ...figures(value), topics: ['summit', 'trade'] }));
    const [first, ...others] = facts.map((one, index) => (index === 0 ? one : { ...one, topics: ['trade'] }));
    expect(seriesOf(first as Fact, ...others)?.topic).toBe('trade');
  });

  it('gives other counts where a fact says that accounts differ, and none elsewhere', () => {
    const rival = figure('2023', 8, { basis: 'Minister (forecast)' });
    const elsewhere = figures(figure('2022', 7, { basis: 'Agency' }));
    const series = seriesOf(figures(...THREE), dispute(figure('2023', 12), rival), elsewhere);
    expect(series?.others.map(({ year, number, basis }) => [year, number, basis])).toEqual([
      [2023, 8, 'Minister (forecast)'],
    ]);
  });

  it.each([
    ['no figures', []],
    ['two years', THREE.slice(0, 2)],
    ['one year three times', [figure('2023', 1), figure('2023', 2), figure('2023', 3)]],
  ])('is nothing for %s', (_, values) => {
    expect(seriesOf(figures(...values))).toBeNull();
  });

  it('of the summit’s pack is trade by Chinese customs without a gap, with two Russian counts beside it', () => {
    const series = SUMMIT && yearlySeries(SUMMIT);
    expect(series).toMatchObject({ topic: 'russia-china-trade', currency: 'USD', basis: 'Chinese customs' });
    const years = series?.values.map(({ year }) => year) ?? [];
    expect(years).toEqual(Array.from({ length: 13 }, (_, index) => 2013 + index));
    expect(series?.others.map(({ year, basis }) => [year, basis.slice(0, 15)])).toEqual([
      [2023, 'Vladimir Putin '],
      [2023, 'Russian customs'],
    ]);
  });
});
