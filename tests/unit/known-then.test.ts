import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { knownThen, wasKnown } from '../../src/core/facts/known-then.ts';
import { storySoFar } from '../../src/core/facts/story-so-far.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import { fact } from '../dom/ui-fixtures.ts';

const PACK = { coverageEnd: '2026-06' };

function figure(date: string, period: string): Fact {
  const values = [{ quantity: 'trade', number: 1, unit: 'USD', period, basis: 'customs' }];
  return fact('f', { kind: 'figure', date, values });
}

describe('whether a fact was known on a day', () => {
  it.each<[date: string, day: string, known: boolean]>([
    ['2024-05-15', '2024-05-16', true],
    ['2024-05-16', '2024-05-16', true],
    ['2024-05-17', '2024-05-16', false],
    ['2024-04', '2024-05-16', true],
    ['2024-05', '2024-05-16', false],
    ['2024-05', '2024-05-31', true],
    ['2024-02', '2024-02-28', false],
    ['2024-06', '2024-05-16', false],
    ['2023', '2024-05-16', true],
    ['2024', '2024-05-16', false],
    ['2024', '2024-12-31', true],
    ['2025', '2024-05-16', false],
  ])('of %s on %s', (date, day, known) => {
    expect(wasKnown(fact('f', { date }), day, PACK)).toBe(known);
  });

  it.each<[text: string, day: string, known: boolean]>([
    ['He said so on 10 May 2024, and again in May 2025.', '2025-04-30', false],
    ['He said so on 10 May 2024, and again in May 2025.', '2025-05-02', false],
    ['He said so on 10 May 2024, and again in May 2025.', '2025-05-30', false],
    ['He said so on 10 May 2024, and again in May 2025.', '2025-05-31', true],
    ['It grew by 116%, which differs from the 170% of May 2024.', '2024-05-16', true],
    ['His visit of May 2024 was the second.', '2024-05-10', true],
    ['It was to be followed by talks in November 2024.', '2024-11-29', false],
    ['It was to be followed by talks in November 2024.', '2024-11-30', true],
    ['It repeated what had been signed in May 2023.', '2024-05-10', true],
    ['The May 2024 talks went before those of 20 May.', '2024-05-19', false],
    ['The May 2024 talks went before those of 20 May.', '2024-05-20', true],
    ['It was signed on 20 May, and told in May 2024.', '2024-05-19', false],
    ['It was signed on 10 May 2024 and set out on 13 March 2025.', '2025-03-12', false],
    ['It was signed on 10 May 2024 and set out on 13 March 2025.', '2025-03-13', true],
    ['He said so on 10 May 2024, and again on 2 and 25 June.', '2024-06-24', false],
    ['He said so on 10 May 2024, and again on 2 and 25 June.', '2024-06-25', true],
    ['The visit of 11–14 May 2024 was announced.', '2024-05-10', false],
    ['The visit of 11–14 May 2024 was announced.', '2024-05-11', true],
    ['It stood at 83 by 25 June.', '2024-05-10', true],
    ['He had said so on 2 March.', '2024-05-10', true],
    ['Prices may fall.', '2024-05-10', true],
    ['It was his last visit before June 2025.', '2024-05-16', true],
    ['It was to be done by June 2025.', '2024-05-16', true],
    ['The meeting was to be held in November 2026.', '2024-05-16', true],
    ['It was signed for six years, to 2030.', '2024-05-16', true],
  ])('counts the later dates that its text tells of: %s on %s', (text, day, known) => {
    expect(wasKnown(fact('f', { date: '2024-05-10', text }), day, PACK)).toBe(known);
  });

  it.each<[date: string, period: string, day: string, known: boolean]>([
    ['2023-12-31', '2023', '2023-12-30', false],
    ['2023-12-31', '2023', '2023-12-31', false],
    ['2023-12-31', '2023', '2024-01-01', true],
    ['2023-12-31', '2013/2023', '2023-12-31', false],
    ['2024-02-29', '2024-01/2024-02', '2024-02-29', false],
    ['2024-02-29', '2023-01/2023-02 to 2024-01/2024-02', '2024-02-29', false],
    ['2024-02-29', '2024-01/2024-02', '2024-03-01', true],
    ['2023-04', '2023-04', '2023-04-30', false],
    ['2024-05-16', '2024', '2024-05-16', true],
    ['2024-05-16', '2024-05', '2024-05-16', true],
    ['2024-05-12', '2024-05-10/2024-05-12', '2024-05-12', true],
    ['2025-12-05', 'planned', '2025-12-05', true],
  ])('of a count of %s for %s on %s', (date, period, day, known) => {
    expect(wasKnown(figure(date, period), day, PACK)).toBe(known);
  });

  it.each<[what: string, date: string, until: string, day: string, known: boolean]>([
    ['a visit', '2024-05-05', '2024-05-10', '2024-05-04', false],
    ['a visit', '2024-05-05', '2024-05-10', '2024-05-05', true],
    ['a visit', '2024-05-05', '2024-05-10', '2024-05-10', true],
    ['a rule', '2025-09-15', '2026-09-14', '2025-09-15', true],
    ['a treaty', '1950-02-14', '1979', '1960-01-01', true],
    ['an event of two months', '2024-04', '2024-05', '2024-04-29', false],
    ['an event of two months', '2024-04', '2024-05', '2024-05-16', true],
    ['a visit that ends in May 2024', '2024-04-28', '2024-05-03', '2024-04-28', true],
  ])('of %s from %s to %s on %s', (what, date, until, day, known) => {
    expect(wasKnown(fact('f', { date, until, text: `This was ${what}.` }), day, PACK)).toBe(known);
  });

  it('of another, earlier one, that it tells of a later month, when that is over', () => {
    const told = fact('f', { date: '2023-03-20', text: 'It differs from the 170% of May 2024.' });
    const known = ['2024-05-02', '2024-05-16', '2024-05-31'].map((day) => wasKnown(told, day, PACK));
    expect(known).toEqual([false, false, true]);
  });
});

describe('facts by an article’s day', () => {
  const facts = ['2024-05-17', '2024', '2024-05-16', '2013'].map((date) => fact(date, { date }));
  const ids = (some: readonly Fact[]) => some.map(({ id }) => id);

  it('are divided, in the order in which they come', () => {
    const divided = knownThen(facts, '2024-05-16', PACK);
    if (divided.kind !== 'dated') throw new Error('undated');
    expect(ids(divided.known)).toEqual(['2024-05-16', '2013']);
    expect(ids(divided.since)).toEqual(['2024-05-17', '2024']);
    expect([divided.day, divided.asOf, divided.covered]).toEqual(['2024-05-16', '2026-06', true]);
  });

  it('are all there by date where no day is known', () => {
    const divided = knownThen(facts, null, PACK);
    if (divided.kind !== 'undated') throw new Error('dated');
    expect([ids(divided.facts), divided.asOf]).toEqual([
      ['2024', '2024-05-17', '2024-05-16', '2013'],
      '2026-06',
    ]);
  });

  it.each<[day: string, covered: boolean, known: number]>([
    ['2026-06-30', true, 1],
    ['2026-07-01', false, 2],
  ])('of %s: what came after the pack’s end is not known', (day, covered, known) => {
    const divided = knownThen([fact('a', { date: '2025' }), fact('b', { date: '2026' })], day, PACK);
    if (divided.kind !== 'dated') throw new Error('undated');
    expect([divided.covered, divided.known.length]).toEqual([covered, known]);
  });
});

describe('the story so far', () => {
  const [pack] = readPacks();
  if (!pack) throw new Error('no pack');
  const total = pack.facts.length;

  it('counts every fact once, and more of them known on every later day', () => {
    const days = [
      '1900-01-01',
      '2013-01-01',
      '2024-05-15',
      '2024-05-17',
      '2025-12-31',
      '2026-06-30',
      '2026-11-29',
    ];
    const known = days.map((day) => {
      const counted = storySoFar(pack, day);
      if (counted.kind !== 'dated') throw new Error('undated');
      expect(counted.known + counted.since).toBe(total);
      return counted.known;
    });
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect([known[0], known.at(-1)]).toEqual([1, total]);
  });

  it('counts only how many there are where no day is known', () => {
    expect(storySoFar(pack, null)).toEqual({ kind: 'undated', facts: total, asOf: pack.coverageEnd });
  });

  it('knew nothing after the main event on its day, and all before it', () => {
    const wrong = pack.facts.filter((one) => one.afterSummit === wasKnown(one, '2024-05-17', pack));
    const ofDays = wrong.filter(({ datePrecision }) => datePrecision === 'day');
    // It tells of May 2025, too.
    expect(ofDays.map(({ id }) => id)).toEqual(['putin-welcomes-chinese-carmakers']);
  });

  it('knew on its first day what compares an earlier year with it, and not before', () => {
    const compared = pack.facts.find(({ id }) => id === 'xi-116-percent-2023') as Fact;
    const known = ['2024-05-02', '2024-05-15', '2024-05-16', '2024-05-17'];
    expect(known.map((day) => wasKnown(compared, day, pack))).toEqual([false, false, true, true]);
  });

  it('only grows, whatever the day', () => {
    const day = fc.date({ min: new Date('1940-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom(...pack.facts), (one, other, told) => {
        const [early, late] = [one, other].map((date) => date.toISOString().slice(0, 10)).toSorted();
        if (wasKnown(told, early ?? '', pack)) expect(wasKnown(told, late ?? '', pack)).toBe(true);
      }),
    );
  });
});
