// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleDate } from '../../src/core/facts/article-date/article-date.ts';
import { dateHints } from '../../src/page/date-hints.ts';
import { findArticle } from '../../src/page/find-article.ts';

interface Head {
  /** What is the matter with it. */
  readonly what: string;
  readonly language: string;
  readonly path?: string;
  readonly head?: string;
  readonly title?: string;
  /** What stands between headline and text. */
  readonly below?: string;
  readonly above?: string;
  /** Day, origin, confidence. */
  readonly told: string;
}

const data = (...things: readonly object[]) =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');
const news = (datePublished: string, rest: object = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...rest,
});
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

const HEADS: readonly Head[] = [
  {
    what: 'a graph with the page, its article and its author',
    language: 'en',
    path: '/world/talks-in-beijing/',
    head: data({
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://news.example/world/talks-in-beijing/',
          datePublished: '2024-05-16',
        },
        news('2024-05-16T08:12:00+00:00', {
          isPartOf: { '@id': 'https://news.example/world/talks-in-beijing/' },
        }),
        { '@type': 'Person', name: 'Jane Roe' },
      ],
    }),
    told: '2024-05-16 json-ld high',
  },
  {
    what: 'related articles before its own, a caption and a byline',
    language: 'en',
    path: '/world/talks-in-beijing-id1234/',
    head: data(
      [
        news('2022-02-04', { headline: 'Friendship without limits', url: 'https://news.example/old/' }),
        news('2023-03-21', { headline: 'Xi leaves Moscow', url: 'https://news.example/older/' }),
      ],
      news('2024-05-16', {
        headline: 'Talks in Beijing end',
        url: 'https://news.example/world/talks-in-beijing-id1234/',
      }),
    ),
    title: 'Talks in Beijing end',
    below:
      '<p>Putin and Xi in Beijing, Feb. 4, 2022. REUTERS</p><p>By Jane Roe</p><p>May 16, 2024 4:10 PM UTC</p>',
    told: '2024-05-16 json-ld high',
  },
  {
    what: 'a caption, a byline and a change',
    language: 'en',
    below:
      '<p>Putin and Xi in Beijing, Feb. 4, 2022. REUTERS</p><p>Published May 16, 2024</p><p>Updated May 18, 2024</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a change alone',
    language: 'en',
    head: meta('article:modified_time', '2025-11-02T10:00:00Z'),
    below: '<p>Last updated 2 November 2025</p>',
    told: '2025-11-02 meta low',
  },
  {
    what: 'when it will be taken down, and the number of the article in its address',
    language: 'en',
    path: '/news/world-asia-20121105',
    head: '<meta name="unpublish_date" content="2030-01-01">',
    told: 'none',
  },
  {
    what: '„Stand“ and an older article beside it',
    language: 'de',
    above: '<aside><p>Veröffentlicht am 4. Februar 2022</p></aside>',
    below: '<p>Von Jana Roh, Peking</p><p>Veröffentlicht am 16.05.2024, Stand: 17.05.2024, 08:00 Uhr</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a day in words with its weekday and the photographer',
    language: 'de',
    path: '/politik/gipfel-in-peking-100.html',
    below: '<p>Foto: dpa, 4. Februar 2022</p><p>Donnerstag, 16. Mai 2024, 10:30 Uhr</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'publication and change in one line',
    language: 'fr',
    below: '<p>Publié le 16 mai 2024 à 10h30, modifié le 17 mai 2024 à 08h15</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a meta, and a time of the last change',
    language: 'es',
    head:
      meta('article:published_time', '2024-05-16T10:30:00+02:00') +
      meta('article:modified_time', '2024-05-19'),
    below: '<time datetime="2024-05-19T09:00">19 de mayo de 2024</time>',
    told: '2024-05-16 meta high',
  },
  {
    what: 'a label in words',
    language: 'es',
    below: '<p>Pekín, 4 de febrero de 2022. EFE</p><p>Publicado el 16 de mayo de 2024 a las 10:30</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a day with its time before the headline, and the picture of another',
    language: 'ru',
    above: '<p>16 мая 2024, 10:30</p>',
    below: '<p>© Фото: Агентство, 4 февраля 2022</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a dateline and a change in microdata',
    language: 'ru',
    head: '<meta itemprop="dateModified" content="2024-05-17">',
    below: `<p>ПЕКИН, 16 мая 2024 г. — ${'Переговоры продолжались до вечера, и никто не вышел. '.repeat(5)}</p>`,
    told: '2024-05-16 text medium',
  },
  {
    what: 'source and day in one line, and the day in the address',
    language: 'zh-Hans',
    path: '/n1/2024/0516/c1002-40238189.html',
    below: '<p>2024年05月16日16:08 | 来源：海港网</p><p>资料图片：2022年2月4日</p>',
    told: '2024-05-16 text high',
  },
  {
    what: 'publication and change behind their days',
    language: 'ja',
    below: '<p>2024年5月16日 10時30分 公開</p><p>2024年5月20日 11時00分 更新</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'an Arabic day with both names of its month, and a change',
    language: 'ar',
    below: '<p>نُشر في 16 مايو/أيار 2024</p><p>آخر تحديث: 17 مايو/أيار 2024</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a front page with a list of articles',
    language: 'en',
    path: '/world/',
    title: 'World news',
    head: data(
      ['2024-05-16', '2024-05-14', '2024-05-09'].map((day) =>
        news(day, { headline: `News of ${day}`, url: `https://news.example/${day}/` }),
      ),
    ),
    told: '2024-05-16 json-ld low',
  },
  {
    what: 'a headline with entities, behind a related one',
    language: 'fr',
    path: '/articles/123',
    head: data(
      news('2022-02-04', { headline: 'Une amitié' }),
      news('2024-05-16', { headline: 'Xi &amp; Poutine à P&eacute;kin' }),
    ),
    title: 'Xi &amp; Poutine à Pékin',
    told: '2024-05-16 json-ld high',
  },
  {
    what: 'a day of posting and one of a change in one line',
    language: 'ja',
    below: '<p>投稿日：2024年5月16日　最終更新日：2024年5月20日</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'a source, and a label before a day in numbers',
    language: 'zh-Hans',
    below: '<p>新华社照片，北京，2022年2月4日</p><p>发布时间：2024-05-16 16:08:00 来源：海港网</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'words and pictures by one author',
    language: 'en',
    below: '<p>Words and photos by Jane Roe, 16 May 2024</p>',
    told: '2024-05-16 text low',
  },
  {
    what: 'a newsroom’s line with two days and no year',
    language: 'de',
    below: '<p>16. Mai, 10:30 Uhr, aktualisiert 17. Mai, 8:00 Uhr</p>',
    told: 'none',
  },
  {
    what: 'a report that tells when another was published',
    language: 'en',
    below: '<p>The statement, published on Feb. 4, 2022, spoke of no limits.</p><p>16 May 2024</p>',
    told: '2024-05-16 text medium',
  },
  {
    what: 'what another page has left in the head',
    language: 'ar',
    path: '/news/2024/5/16/talks',
    head: data(
      news('2022-02-04', { headline: 'صداقة بلا حدود', url: 'https://news.example/news/2022/2/4/limits' }),
    ),
    title: 'محادثات في بكين',
    told: '2024-05-16 address low',
  },
];

const PROSE = `<p>${'The talks went on into the evening, and nobody left the room. '.repeat(5)}</p>`.repeat(
  5,
);

function dateOf({ language, path = '/', head = '', title = 'Talks', above = '', below = '' }: Head): string {
  document.documentElement.lang = language;
  window.history.replaceState(null, '', path);
  document.head.innerHTML = head;
  document.body.innerHTML = `<main><article>${above}<h1>${title}</h1>${below}${PROSE}</article></main>`;
  const date = articleDate(dateHints(document, findArticle(document)), '2026-11-29');
  return date ? `${date.day} ${date.origin} ${date.confidence}` : 'none';
}

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('the head of an article', () => {
  it.each(HEADS)('gives its day in $language: $what', (head) => {
    expect(dateOf(head)).toBe(head.told);
  });
});
