import { describe, expect, it } from 'vitest';
import { countSources, factsByDate } from '../../src/core/facts/facts-by-date.ts';
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
    const other = fact('other', { date: '2024', topics: ['oil'] });
    const found = factsByDate({ ...pack, facts: [other, ...facts] }, 'gas');
    expect(found.map(({ date, facts: own }) => `${date}: ${own.map(({ id }) => id)}`)).toEqual([
      '1999-12-31: f5',
      '2024: f1',
      '2024-05: f3',
      '2024-05-16: f0,f4',
      '2025: f2',
    ]);
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
