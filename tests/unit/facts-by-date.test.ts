import { describe, expect, it } from 'vitest';
import { countSources, factsByDate } from '../../src/core/facts/facts-by-date.ts';
import { shownDate } from '../../src/core/facts/shown-date.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import { smallPack } from '../fixtures/packs/small-pack.ts';

const pack = smallPack();
const [first] = pack.facts;

function fact(id: string, rest: Partial<Fact>): Fact {
  return { ...(first as Fact), id, topics: ['gas'], sources: [], sides: [], ...rest };
}

describe('the facts on a topic by date', () => {
  it('begin with the oldest, a year before its months, and keep the pack’s order within a date', () => {
    const dates = ['2024-05-16', '2024', '2025', '2024-05', '2024-05-16', '1999-12-31'];
    const facts = dates.map((date, index) => fact(`f${index}`, { date }));
    const found = factsByDate(facts);
    expect(found.map(({ date, facts: own }) => `${date}: ${own.map(({ id }) => id)}`)).toEqual([
      '1999-12-31: f5',
      '2024: f1',
      '2024-05: f3',
      '2024-05-16: f0,f4',
      '2025: f2',
    ]);
  });
});

describe('what a whole year came to', () => {
  const figure = (period: string) => [
    { quantity: 'trade', number: 1, unit: 'USD', period, basis: 'customs' },
  ];

  it.each([
    ['2024-12-31', figure('2024'), '2024'],
    ['2024-12-31', figure('2023/2024'), '2024'],
    ['2024-12-31', figure('2024-12'), '2024-12-31'],
    ['2024-12-31', figure('2023'), '2024-12-31'],
    ['2024-12-31', [], '2024-12-31'],
    ['2024-05-16', figure('2024'), '2024-05-16'],
  ])('is dated by the year alone: %s %j → %s', (date, values, shown) => {
    expect(shownDate({ date, values })).toBe(shown);
  });

  it('stands at the end of the year, apart from what happened on its last day', () => {
    const facts = [
      fact('total', { date: '2024-12-31', values: figure('2024') }),
      fact('eve', { date: '2024-12-31', values: [] }),
      fact('may', { date: '2024-05', values: [] }),
    ];
    const found = factsByDate(facts);
    expect(found.map(({ date }) => date)).toEqual(['2024-05', '2024', '2024-12-31']);
  });
});

describe('the sources of facts', () => {
  it('count once each, those of the sides included', () => {
    const sides = [
      { who: 'A', claim: 'Yes.', sources: ['tass', 'afp'] },
      { who: 'B', claim: 'No.', sources: ['ap'] },
    ];
    expect(
      countSources([fact('a', { sources: ['tass', 'dpa'] }), fact('b', { sources: ['dpa'], sides })]),
    ).toBe(4);
    expect(countSources([])).toBe(0);
  });
});
