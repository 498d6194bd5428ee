import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../src/core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../../../src/core/facts/article-date/day-to-go-by.ts';
import { hints } from './hints.ts';

const dated = (name: string) => articleDate(hints({ metas: [{ name, text: '2025-11-02' }] }), '2026-11-29');

describe('the day by which facts are held against an article', () => {
  it('is that on which it was published', () => {
    expect(dayToGoBy(dated('datePublished'))).toBe('2025-11-02');
    expect(dayToGoBy(dated('date'))).toBe('2025-11-02');
  });

  it('is none where only a change is dated, or nothing', () => {
    expect(dated('dateModified')?.day).toBe('2025-11-02');
    expect(dayToGoBy(dated('dateModified'))).toBeNull();
    expect(dayToGoBy(null)).toBeNull();
  });
});
