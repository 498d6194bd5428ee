import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleDate, articleDate } from '../../../src/core/facts/article-date/article-date.ts';
import type { DateHints } from '../../../src/core/facts/article-date/date-hint.ts';
import { hints, NEWS, TODAY, time, told } from './hints.ts';

const PUBLISHED = { name: 'article:published_time', text: '2024-05-16T08:00:00Z' };

describe('the date of an article', () => {
  it.each<[what: string, hints: Partial<DateHints>, told: string]>([
    ['JSON-LD', { jsonLd: [NEWS({ datePublished: '2024-05-16' })] }, '2024-05-16 json-ld high'],
    ['a meta', { metas: [PUBLISHED] }, '2024-05-16 meta high'],
    [
      'a meta of a store',
      { metas: [{ name: 'store:published', text: '2024-05-16' }] },
      '2024-05-16 meta high',
    ],
    ['microdata', { items: [{ name: 'datePublished', text: '16 May 2024' }] }, '2024-05-16 meta high'],
    [
      'a meta that may mean the document',
      { metas: [{ name: 'date', text: '20240516' }] },
      '2024-05-16 meta medium',
    ],
    ['a time', { times: [time('2024-05-16T08:00')] }, '2024-05-16 time medium'],
    ['the text of a time', { times: [time('', 'May 16, 2024')] }, '2024-05-16 time medium'],
    ['a byline', { lines: ['Jane Roe, Moscow | 16 May 2024'] }, '2024-05-16 text medium'],
    [
      'a dateline',
      { lines: [`KYIV, May 16, 2024 (Agency) — ${'Talks went on. '.repeat(20)}`] },
      '2024-05-16 text medium',
    ],
    [
      'a line that may speak of the day',
      { lines: ['What the people of the harbor town had to say about 16 May 2024'] },
      '2024-05-16 text low',
    ],
    [
      'a label, not the credit of a picture before it',
      { lines: ['Putin and Xi in Beijing, Feb. 4, 2022. REUTERS', 'Published May 16, 2024'] },
      '2024-05-16 text medium',
    ],
    [
      'the credit of a picture alone',
      { lines: ['Putin and Xi in Beijing, Feb. 4, 2022. REUTERS'] },
      '2022-02-04 text low',
    ],
    ['the address', { address: 'https://a.example/2024/05/16/talks' }, '2024-05-16 address medium'],
  ])('is read from %s', (_, given, expected) => {
    expect(told(given)).toBe(expected);
  });

  it.each<[what: string, hints: Partial<DateHints>]>([
    ['nothing', {}],
    [
      'a sentence of the text',
      { lines: [`On 3 May 2024 talks began. ${'They went on for a week. '.repeat(10)}`] },
    ],
    ['only when it was made', { metas: [{ name: 'foundingDate', text: '2001-05-16' }] }],
    ['when it is taken down', { metas: [{ name: 'unpublish_date', text: '2024-06-16' }] }],
    ['when it is taken down, in one word', { metas: [{ name: 'unpublishedAt', text: '2024-06-16' }] }],
    ['the number of its article', { address: 'https://a.example/news/world-asia-20121105' }],
    ['when it expires', { metas: [{ name: 'article:expiration_time', text: '2024-06-16' }] }],
    ['a day of the future', { metas: [{ ...PUBLISHED, text: '2026-12-02' }] }],
    ['a day before the web, outside of data', { times: [time('1951-05-16')] }],
    ['a day before the press', { metas: [{ ...PUBLISHED, text: '0001-01-01T00:00:00Z' }] }],
    ['the first day of computers', { metas: [{ ...PUBLISHED, text: '1970-01-01T00:00:00Z' }] }],
    ['year 9999', { metas: [{ ...PUBLISHED, text: '9999-12-31' }] }],
    ['31 February', { jsonLd: [NEWS({ datePublished: '2024-02-31' })] }],
    [
      'a page that grew for many years',
      { jsonLd: [NEWS({ datePublished: '2003-02-28', dateModified: '2020-02-24' })] },
    ],
  ])('is not known from %s', (_, given) => {
    expect(told(given)).toBe('none');
  });

  it('may be of a newspaper that was put on line later, and of tomorrow in another time zone', () => {
    expect(told({ metas: [{ ...PUBLISHED, text: '1951-05-16' }] })).toBe('1951-05-16 meta high');
    expect(told({ metas: [{ ...PUBLISHED, text: '2026-12-01' }] })).toBe('2026-12-01 meta high');
  });

  it('is the day that was written, in whatever zone', () => {
    const written = [
      '2024-05-16T23:59:59-11:00',
      '2024-05-16T00:00:01+14:00',
      '2024-05-16 23:59',
      '20240516T235959Z',
    ];
    const read = written.map((text) => told({ metas: [{ ...PUBLISHED, text }] }));
    expect(read).toEqual(written.map(() => '2024-05-16 meta high'));
  });

  it('is the day that readers see where a moment in UTC lies beside it', () => {
    expect(told({ times: [time('2024-05-17T02:00:00Z', '16 May 2024')] })).toBe('2024-05-16 time medium');
    expect(told({ times: [time('2024-05-20T02:00:00Z', '16 May 2024')] })).toBe('2024-05-20 time medium');
  });
});

describe('where hints differ', () => {
  const jsonLd = [NEWS({ datePublished: '2024-05-16' })];
  it.each<[what: string, hints: Partial<DateHints>, told: string]>([
    ['a day apart is a time zone', { jsonLd, address: '/2024/05/15/' }, '2024-05-16 json-ld high'],
    [
      'weaker hints that agree add up',
      { times: [time('2024-05-16')], address: '/2024/05/16/' },
      '2024-05-16 time high',
    ],
    ['data outweighs a stray time', { jsonLd, times: [time('2024-05-09')] }, '2024-05-16 json-ld medium'],
    [
      'two origins outweigh data',
      { jsonLd, times: [time('2024-05-09')], address: '/2024/05/09/' },
      '2024-05-09 time medium',
    ],
    [
      'of equals data comes first',
      { jsonLd, metas: [{ ...PUBLISHED, text: '2024-05-02' }] },
      '2024-05-16 json-ld medium',
    ],
    [
      'the number of an article gives no day, and contradicts none',
      { times: [time('2024-05-16')], address: '/news/world-asia-20121105' },
      '2024-05-16 time medium',
    ],
    [
      'of weak ones nothing is sure',
      { times: [time('2024-05-16')], address: '/2024/05/02/' },
      '2024-05-16 time low',
    ],
    [
      'a name made for it outweighs others',
      { metas: [{ name: 'date', text: '2024-05-30' }, PUBLISHED] },
      '2024-05-16 meta high',
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toBe(expected);
  });

  it('the day of the last change is no rival, though a page shows it as its own', () => {
    const changed = [NEWS({ datePublished: '2024-05-16', dateModified: '2024-05-21T09:00' })];
    expect(articleDate(hints({ jsonLd: changed, times: [time('2024-05-21')] }), TODAY)).toEqual({
      day: '2024-05-16',
      origin: 'json-ld',
      modified: '2024-05-21',
      confidence: 'high',
    } satisfies ArticleDate);
  });

  it.each<[what: string, hints: Partial<DateHints>]>([
    ['a meta', { metas: [PUBLISHED, { name: 'og:updated_time', text: '2024-05-20' }] }],
    ['a class', { metas: [PUBLISHED], times: [time('2024-05-20', '', 'entry-date updated')] }],
    ['a second publication', { metas: [PUBLISHED, { name: 'republished', text: '2024-05-20' }] }],
    ['a second publication by date', { metas: [PUBLISHED, { name: 're-publish-date', text: '2024-05-20' }] }],
    ['a word of the page', { lines: ['16 мая 2024, обновлено 20 мая 2024'] }],
    ['a word behind the day', { lines: ['2024年5月16日 公開', '2024年5月20日 10:30 更新'] }],
  ])('a change is told by %s', (_, given) => {
    const date = articleDate(hints({ language: 'ru', ...given }), TODAY);
    expect([date?.day, date?.modified]).toEqual(['2024-05-16', '2024-05-20']);
  });

  it('only a change stands in for the day, and nothing is changed before it appears', () => {
    expect(told({ lines: ['Last updated: 20 May 2024'] })).toBe('2024-05-20 text low');
    const date = articleDate(
      hints({ metas: [PUBLISHED, { name: 'og:updated_time', text: '2024-05-10' }] }),
      TODAY,
    );
    expect(date?.modified).toBeNull();
  });
});

describe('any hints at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '2024-05-16',
      '16 мая 2024',
      '/2024/05/16/',
      'published',
      '{"@graph":[{"@type":"Article",',
      ']}',
    ),
    fc.json(),
  );
  const named = fc.record({ name: text, text, datetime: text });
  const list = fc.array(text, { maxLength: 3 });

  it('give a day of the calendar that has come, or nothing', () => {
    const some = fc.array(named, { maxLength: 3 });
    const any = fc.record({
      address: text,
      canonical: text,
      headline: text,
      language: text,
      jsonLd: list,
      lines: list,
      metas: some,
      items: some,
      times: some,
    });
    fc.assert(
      fc.property(any, (given) => {
        const day = articleDate(given, TODAY)?.day ?? '2024-05-16';
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        expect(day <= '2026-12-01').toBe(true);
      }),
    );
  });

  it('are no trouble when they are huge', () => {
    const huge = [
      '['.repeat(100_000),
      '9'.repeat(100_000),
      'May '.repeat(25_000),
      `{"a":${'{"@graph":'.repeat(9_000)}`,
    ];
    const all = huge.map((one) => ({ name: one, text: one, datetime: one }));
    for (const address of huge) {
      expect(
        told({ address, language: address, jsonLd: huge, lines: huge, metas: all, items: all, times: all }),
      ).toBe('none');
    }
  });
});
