import { describe, expect, it } from 'vitest';
import { addressDay } from '../../../src/core/facts/article-date/address-day.ts';
import { jsonLdDays } from '../../../src/core/facts/article-date/json-ld-days.ts';

const article = (day: string, rest: object = {}) => ({ '@type': 'NewsArticle', datePublished: day, ...rest });

function days(...scripts: readonly unknown[]): string[] {
  const written = scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script)));
  return jsonLdDays(written, { addresses: [], headline: '', titles: [] }).map(
    ({ day, says }) => `${day} ${says}`,
  );
}

describe('JSON-LD', () => {
  const found = ['2024-05-16 published'];
  it.each<[what: string, script: unknown, expected: readonly string[]]>([
    ['an article', article('2024-05-16T10:30:00+03:00'), found],
    ['an article in a list', [{ '@type': 'Organization' }, article('2024-05-16')], found],
    ['an article in a graph', { '@graph': [{ '@type': 'WebSite' }, article('2024-05-16')] }, found],
    ['a graph in a list in a graph', [{ '@graph': [[{ '@graph': [article('2024-05-16')] }]] }], found],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: article('2024-05-16') }, found],
    ['any kind of article', article('2024-05-16', { '@type': ['Thing', 'ReportageNewsArticle'] }), found],
    ['a posting', article('2024-05-16', { '@type': 'LiveBlogPosting' }), found],
    ['its making where no publication is told', { '@type': 'Article', dateCreated: '2024-05-16' }, found],
    ['a typed value', article('', { datePublished: { '@value': '2024-05-16' } }), found],
    ['a date in words', article('16 May 2024 07:09 GMT'), found],
    ['both dates', article('2024-05-16', { dateModified: '2024-05-17' }), [...found, '2024-05-17 modified']],
    [
      'data within marks of a comment',
      `\n//<![CDATA[\n${JSON.stringify(article('2024-05-16'))}\n//]]>`,
      found,
    ],
    ['a list within marks of a comment', `<!-- [${JSON.stringify(article('2024-05-16'))} ] -->`, found],
  ])('gives %s', (_, script, expected) => {
    expect(days(script)).toEqual(expected);
  });

  it('puts articles before pages, whatever script they stand in', () => {
    expect(days({ '@type': 'WebPage', datePublished: '2024-05-01' }, article('2024-05-16'))).toEqual([
      '2024-05-16 published',
      '2024-05-01 published',
    ]);
  });

  it.each<[what: string, script: unknown]>([
    ['videos', { '@type': 'VideoObject', datePublished: '2024-05-16', uploadDate: '2024-05-16' }],
    ['lists of other articles', { '@type': 'ItemList', itemListElement: [article('2024-05-16')] }],
    ['comments', { '@type': 'Thing', comment: [article('2024-05-16', { '@type': 'Comment' })] }],
    ['things without a type', { datePublished: '2024-05-16' }],
    ['numbers', article('', { datePublished: 1715840000000 })],
    ['what is no JSON', '{"@type":"NewsArticle","datePublished":"2024-05-16",}'],
    ['nothing', ''],
    ['null', null],
    [
      'names of the prototype',
      '{"__proto__":{"@type":"Article","datePublished":"2024-05-16"},"constructor":[]}',
    ],
  ])('gives no day of %s', (_, script) => {
    expect(days(script)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/2024/05/16/talks-in-beijing.html', '2024-05-16'],
    ['https://a.example/news/2024-05-16-talks', '2024-05-16'],
    ['https://a.example/news/20240516/talks', '2024-05-16'],
    ['https://a.example/n/20240516-35097838-x', '2024-05-16'],
    ['https://a.example/world/2024/may/16/talks', '2024-05-16'],
    ['https://a.example/2024/5/16/20948348/talks', '2024-05-16'],
    ['https://a.example/2024/5/6/20948348/talks', '2024-05-06'],
    ['https://a.example/2024/05/16/talks-of-2024-05-16', '2024-05-16'],
    ['/2024/05/16/', '2024-05-16'],
    ['https://a.example/xw/t20240516_4876.shtml', '2024-05-16'],
    ['https://a.example/n1/2024/0516/c1002-40238189.html', '2024-05-16'],
    ['https://a.example/2024-05/16/c_1130146.htm', '2024-05-16'],
    ['https://a.example/a/202405/16/WS66456.html', '2024-05-16'],
    ['https://a.example/20240516', '2024-05-16'],
  ])('has a day in %s', (address, day) => {
    expect(addressDay(address)).toBe(day);
  });

  it.each([
    'https://a.example/news/world-asia-20121105',
    'https://a.example/news/world-asia-20121105.amp',
    'https://a.example/a20240516b/talks',
    'https://a.example/2024/05/talks',
    'https://a.example/2024/13/16/talks',
    'https://a.example/2024/02/30/talks',
    'https://a.example/1234202405161234',
    'https://archive.example/web/20240516103000/https://a.example/',
    'https://a.example/talks?day=2024-05-16',
    'https://a.example/talks#2024-05-16',
    'https://a.example/2024/05/16/what-happened-on-2022-02-24',
    'https://a.example/2024/mayor/16/talks',
    'https://a.example/2024/5/16',
    'https://a.example/story/3834/1',
    '',
  ])('has none in %s', (address) => {
    expect(addressDay(address)).toBeNull();
  });
});
