import { describe, expect, it } from 'vitest';
import { goesOnTo, type Status, shownStatus, statusOf } from '../../src/core/facts/known-then.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import { fact } from '../dom/ui-fixtures.ts';

const PACK = { coverageEnd: '2026-06' };

describe('what has become of it', () => {
  const status = fact('f', { kind: 'status' });
  it.each<[until: string | null, day: string | null, Status['kind']]>([
    [null, '2024-05-16', 'holds'],
    [null, null, 'holds'],
    ['2024-05-15', '2024-05-16', 'ended'],
    ['2024-05-16', '2024-05-16', 'ended'],
    ['2024-05-17', '2024-05-16', 'endedSince'],
    ['2024-05', '2024-05-16', 'ended'],
    ['2024-06', '2024-05-16', 'endedSince'],
    ['2025', '2024-05-16', 'endedSince'],
    ['2024', '2024-05-16', 'ended'],
    ['2024-05-17', null, 'ended'],
    ['2026-06-30', '2024-05-16', 'endedSince'],
    ['2026-07-01', '2024-05-16', 'holds'],
    ['2026-09-14', '2026-11-20', 'holds'],
    ['2026', '2026-11-20', 'holds'],
  ])('with an end at %s, for an article of %s', (until, day, kind) => {
    const expected = kind === 'holds' ? { kind, asOf: '2026-06' } : { kind, on: until, asOf: '2026-06' };
    expect(statusOf({ ...status, until }, day, PACK)).toEqual(expected);
  });

  it('is nothing for what has no duration', () => {
    expect(statusOf(fact('f'), '2024-05-16', PACK)).toBeNull();
    expect(statusOf(fact('f', { until: '2024-05-17' }), null, PACK)?.kind).toBe('ended');
  });
});

describe('what is said of an end', () => {
  it.each<[what: string, kind: Fact['kind'], date: string, until: string, day: string | null, said: boolean]>(
    [
      ['nothing of a visit that was over', 'event', '2024-05-05', '2024-05-10', '2024-05-10', false],
      ['nothing of a visit to come', 'event', '2024-05-05', '2024-05-10', '2024-05-04', false],
      ['nothing of a visit where no day is known', 'event', '2024-05-05', '2024-05-10', null, false],
      ['when a visit ended that was going on', 'event', '2024-05-05', '2024-05-10', '2024-05-07', true],
      ['when a treaty ended', 'event', '1950-02-14', '1979', '2024-05-16', true],
      ['nothing of a count', 'figure', '2024-04', '2024-07', '2024-05-16', false],
    ],
  )('%s', (_, kind, date, until, day, said) => {
    expect(shownStatus(fact('f', { kind, date, until }), day, PACK) !== null).toBe(said);
  });
});

describe('how far a fact goes on', () => {
  const told = fact('f', {
    date: '2012-11-15',
    text: 'He took office on 15 November 2012, and again in October 2022.',
  });

  it.each<[day: string | null, end: string | null]>([
    ['2019-11-14', '2022-10'],
    ['2022-10-30', '2022-10'],
    ['2022-10-31', null],
    ['2012-11-14', null],
    ['2026-11-29', null],
    [null, null],
  ])('is said of one that is older than an article of %s and tells of what came after: %s', (day, end) => {
    expect(goesOnTo(told, day, PACK)).toBe(end);
  });

  it('is not said of one that is of later days itself', () => {
    expect(goesOnTo(fact('f', { date: '2024-05-17' }), '2024-05-16', PACK)).toBeNull();
    expect(goesOnTo(fact('f', { date: '2024' }), '2024-05-16', PACK)).toBeNull();
  });
});
