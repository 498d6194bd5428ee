import { describe, expect, it } from 'vitest';
import type { DateHints } from '../../../src/core/facts/article-date/date-hint.ts';
import { NEWS, time, told } from './hints.ts';

describe('where data tells of several articles', () => {
  const address = 'https://a.example/2024/05/16/talks-in-beijing';
  const related = {
    datePublished: '2022-02-04',
    headline: 'No limits',
    url: 'https://a.example/2022/02/04/no-limits',
  };
  const own = { datePublished: '2024-05-16', headline: 'Talks in Beijing' };
  const plain = { address: 'https://a.example/talks-in-beijing' };
  const data = (...articles: readonly object[]) => ({ jsonLd: articles.map(NEWS) });

  it.each<[what: string, hints: Partial<DateHints>, told: string]>([
    ['has its address', { address, ...data(related, { ...own, url: address }) }, '2024-05-16 json-ld high'],
    [
      'has its address in another spelling',
      { ...plain, ...data(related, { ...own, url: 'http://www.a.example/Talks-in-Beijing/#top' }) },
      '2024-05-16 json-ld high',
    ],
    [
      'is the main thing at its address',
      { ...plain, ...data(related, { ...own, mainEntityOfPage: { '@id': plain.address } }) },
      '2024-05-16 json-ld high',
    ],
    [
      'has an id at its address',
      { ...plain, ...data(related, { ...own, '@id': `${plain.address}#article` }) },
      '2024-05-16 json-ld high',
    ],
    [
      'has the address that the page declares',
      {
        canonical: '/talks',
        address: 'https://mirror.example/x',
        ...data(related, { ...own, url: '/talks/' }),
      },
      '2024-05-16 json-ld high',
    ],
    [
      'has its address in letters that are not escaped',
      {
        address: 'https://a.example/%D0%BF%D1%83%D1%82%D0%B8%D0%BD',
        ...data(related, { ...own, url: 'https://a.example/путин' }),
      },
      '2024-05-16 json-ld high',
    ],
    [
      'has its headline',
      { ...plain, headline: '“Talks”  in Beijing', ...data(related, own) },
      '2024-05-16 json-ld high',
    ],
    [
      'has its headline, longer',
      { headline: 'Talks in Beijing – Harbor Herald', ...data(related, own) },
      '2024-05-16 json-ld high',
    ],
    [
      'has the title that the page shows elsewhere',
      { metas: [{ name: 'og:title', text: 'Talks in Beijing' }], ...data(related, own) },
      '2024-05-16 json-ld high',
    ],
    [
      'is of the day that stands elsewhere, too',
      { address, ...data({ datePublished: '2022-02-04' }, { datePublished: '2024-05-16' }) },
      '2024-05-16 address high',
    ],
    ['cannot be told', data(related, own), '2022-02-04 json-ld low'],
    [
      'cannot be told beside a page',
      { ...data(related, own), times: [time('2024-05-16')] },
      '2024-05-16 time high',
    ],
    [
      'is of one day with others',
      data(own, { ...related, datePublished: '2024-05-17' }),
      '2024-05-16 json-ld high',
    ],
    [
      'is another, left from a page before',
      { ...plain, headline: 'Talks in Beijing', ...data(related) },
      '2022-02-04 json-ld low',
    ],
    [
      'is another, and the page has its own day',
      { address, headline: 'Talks in Beijing', ...data(related) },
      '2024-05-16 address low',
    ],
    [
      'names itself differently',
      { ...plain, headline: 'Talks', ...data({ ...own }) },
      '2024-05-16 json-ld high',
    ],
    [
      'stands for the site',
      { address: 'https://a.example/', ...data({ ...related, url: 'https://a.example/' }, own) },
      '2022-02-04 json-ld low',
    ],
  ])('the page’s own one %s', (_, given, expected) => {
    expect(told(given)).toBe(expected);
  });
});
