import type { DateHints } from '../../../src/core/facts/article-date/date-hint.ts';

/** Hints of a page that tells nothing but what is given. */
export function hints(rest: Partial<DateHints>): DateHints {
  return {
    address: '',
    canonical: '',
    headline: '',
    language: 'en',
    jsonLd: [],
    metas: [],
    items: [],
    times: [],
    lines: [],
    ...rest,
  };
}
