import { articleDate } from '../../../src/core/facts/article-date/article-date.ts';
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

/** The day on which tests are read. */
export const TODAY = '2026-11-29';

/** A script of JSON-LD with one article. */
export const NEWS = (rest: object) => JSON.stringify({ '@type': 'NewsArticle', ...rest });

export const time = (datetime: string, text = '', name = '') => ({ name, text, datetime });

/** Day, origin and confidence that some hints give. */
export function told(rest: Partial<DateHints>): string {
  const date = articleDate(hints(rest), TODAY);
  return date ? `${date.day} ${date.origin} ${date.confidence}` : 'none';
}
