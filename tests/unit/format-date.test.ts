import { afterAll, describe, expect, it } from 'vitest';
import { dateRange } from '../../src/ui/date-range.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { speak } from '../../src/ui/say.ts';
import { localeMessages } from '../setup/locale-messages.ts';

describe('a date', () => {
  afterAll(() => speak(localeMessages('en')));

  it.each([
    ['2024-05-16', '16 May 2024'],
    ['2024-09-03', '3 September 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['2024-13', '2024-13'],
    ['2024-02-30', '2024-02-30'],
    ['2024-00-10', '2024-00-10'],
    ['2013/2023', '2013/2023'],
    ['', ''],
  ])('is written in English at its own precision: %s → %s', (date, written) => {
    expect(formatDate(date)).toBe(written);
  });

  it.each([
    ['2024-05-16', '2024-05-17', /^16\s?–\s?17 May 2024$/],
    ['2025-08-31', '2025-09-03', /^31 August\s–\s3 September 2025$/],
    ['2024-04', '2024-05', /^April 2024 – May 2024$/],
    ['2024-05-16', 'later', /^16 May 2024 – later$/],
  ])('with another makes one stretch of time: %s and %s', (from, to, written) => {
    expect(dateRange(from, to)).toMatch(written);
  });
});
