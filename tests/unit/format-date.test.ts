import { afterAll, describe, expect, it } from 'vitest';
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
});
