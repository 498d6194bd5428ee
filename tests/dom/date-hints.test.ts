// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { dateHints } from '../../src/page/date-hints.ts';
import { findArticle } from '../../src/page/find-article.ts';

const PROSE = `<p>${'The talks went on into the evening, and nobody left the room. '.repeat(5)}</p>`.repeat(
  5,
);

function hintsOf(body: string, head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return dateHints(document, findArticle(document));
}

/** What stands in the head of an article, among its paragraphs and beside it. */
function page({ top = '', above = '', below = '', end = '', beside = '' }): string {
  const article = `<article>${above}<h1>Talks</h1>${below}${PROSE}${end}</article>`;
  return `<header>${top}</header><main>${article}</main><div>${beside}</div>`;
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('hints of data', () => {
  it('are the JSON-LD scripts as they stand, but for huge ones', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { jsonLd } = hintsOf(page({ end: script('{"a":1}') }), script('{') + script('9'.repeat(100_001)));
    expect(jsonLd).toEqual(['{', '{"a":1}']);
    expect(hintsOf('', script('1').repeat(30)).jsonLd).toHaveLength(20);
  });

  it('are metas by all their names', () => {
    const metas = [
      '<meta property="article:published_time" itemprop="datePublished" content="2024-05-16">',
      '<meta itemprop="dateModified" content="2024-05-17">',
      '<meta charset="utf-8">',
    ];
    expect(hintsOf('', metas.join('')).metas.map(({ name, text }) => [name.trim(), text])).toEqual([
      ['article:published_time  datePublished', '2024-05-16'],
      ['dateModified', '2024-05-17'],
    ]);
  });

  it('are the page’s own address, whoever shows it', () => {
    const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
    expect(hintsOf('', canonical('https://a.example/2024/05/16/')).address).toBe(
      'https://a.example/2024/05/16/',
    );
    expect(hintsOf('', canonical('/')).address).toBe(document.URL);
    expect(hintsOf('').address).toBe(document.URL);
  });

  it('are the address that it declares, but for one that another page has left behind', () => {
    const declared = (path: string) =>
      hintsOf('', `<link rel="canonical" href="${document.location.origin}${path}">`);
    window.history.replaceState(null, '', '/amp/2024/05/16/talks-in-beijing');
    expect(declared('/2024/05/16/talks-in-beijing').canonical).toMatch(/talks-in-beijing$/);
    expect(declared('/2022/02/04/no-limits')).toMatchObject({ canonical: '', address: document.URL });
    window.history.replaceState(null, '', '/');
  });

  it('are the headline', () => {
    expect(hintsOf(page({})).headline).toBe('Talks');
    expect(hintsOf('').headline).toBe('');
  });

  it('are the language of the article', () => {
    document.documentElement.lang = 'de';
    expect(hintsOf('').language).toBe('de');
  });
});

describe('hints of microdata and times', () => {
  const time = (day: string) => `<time datetime="${day}">then</time>`;
  const times = (body: string) => hintsOf(body).times.map(({ datetime }) => datetime);

  it('are those nearest the headline first', () => {
    const head = `<header><h1>Talks</h1>${time('2024-05-16')}</header>`;
    const body = `<article><p>${time('2022-02-24')}</p>${head}${PROSE}</article>`;
    expect(times(body)).toEqual(['2024-05-16', '2022-02-24']);
  });

  it.each([
    ['other articles', { end: `<article>${time('2024-05-01')}</article>` }],
    ['comments', { end: `<ol id="comments"><li>${time('2024-05-18')}</li></ol>` }],
    ['comments by microdata', { end: `<div itemprop="comment" itemscope>${time('2024-05-18')}</div>` }],
    ['related stories', { end: `<div class="RelatedStories">${time('2024-05-01')}</div>` }],
    ['an aside', { end: `<aside>${time('2024-05-01')}</aside>` }],
    ['the head of the site', { top: time('2024-06-01') }],
    ['what stands beside the article', { beside: time('2024-05-01') }],
  ])('are not those of %s', (_, rest) => {
    expect(times(page({ below: time('2024-05-16'), ...rest }))).toEqual(['2024-05-16']);
  });

  it('are found where the headline stands outside the article', () => {
    const body = `<main><div><h1>Talks</h1>${time('2024-05-16')}</div><div>${PROSE}</div></main>`;
    expect(times(body)).toEqual(['2024-05-16']);
  });

  it('say how they are called and what they hold', () => {
    const below =
      '<span itemprop="datePublished">16 May 2024</span><abbr itemprop="dateModified" title="2024-05-17">today</abbr>';
    const named = hintsOf(page({ below })).items.map(({ name, text }) => [name.trim(), text]);
    expect(named).toEqual([
      ['datePublished', '16 May 2024'],
      ['dateModified', '2024-05-17'],
    ]);
  });
});

describe('visible lines', () => {
  const lines = (parts: object) => hintsOf(page(parts)).lines;

  it('are those with a number, from behind the headline, then from before it', () => {
    const above = '<p>Edition 3</p><p>World</p><p>1 May 2024</p>';
    const below = '<p>By <b>Jane</b> Roe,\n 16 May 2024</p><p>Photo</p>';
    expect(lines({ above, below })).toEqual(['By Jane Roe, 16 May 2024', '1 May 2024', 'Edition 3']);
  });

  it.each([
    ['a caption', '<figure><figcaption>Talks, 2 May 2024</figcaption></figure>'],
    ['related stories', '<ul class="related"><li>2 May 2024</li></ul>'],
    ['a script', '<script>"2 May 2024"</script>'],
    ['what is hidden', '<p hidden>2 May 2024</p>'],
  ])('are none in %s', (_, below) => {
    expect(lines({ below })).toEqual([]);
  });

  it('end where the text is under way, and are cut', () => {
    expect(lines({ end: '<p>2 May 2024</p>' })).toEqual([]);
    expect(lines({ below: `<p>${'1 '.repeat(10_000)}</p>` })[0]?.length).toBeLessThanOrEqual(400);
  });

  it('are found without any headline', () => {
    expect(hintsOf(`<article><p>16 May 2024</p>${PROSE}</article>`).lines).toEqual(['16 May 2024']);
  });
});

describe('a hostile page', () => {
  /** What a browser does where a field or an image has the name of a property; jsdom does not. */
  function takeOver(owner: object, names: readonly string[]): void {
    for (const name of names) Object.defineProperty(owner, name, { value: null, configurable: true });
  }

  it('stays as it is, and takes nothing over by the names of its fields', () => {
    const form = `<form><h1>Talks</h1><time datetime="2024-05-16"></time><p>16 May</p>${PROSE}</form>`;
    // jsdom's own `closest` asks the elements themselves.
    document.documentElement.lang = '';
    const hints = hintsOf(`<article><p>15 May</p>${form}</article>`);
    const before = document.documentElement.outerHTML;
    const article = findArticle(document);
    const properties =
      'parentElement parentNode matches closest getAttribute textContent querySelector compareDocumentPosition getElementsByTagName';
    takeOver(document.forms[0] as HTMLFormElement, properties.split(' '));
    takeOver(document, ['querySelectorAll', 'URL']);
    expect(dateHints(document, article)).toEqual(hints);
    expect([hints.times.length, hints.lines]).toEqual([1, ['16 May', '15 May']]);
    for (const name of ['querySelectorAll', 'URL']) Reflect.deleteProperty(document, name);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is looked at in bounds', () => {
    const many = '<time datetime="2024-05-16"></time>'.repeat(1_000);
    const metas = '<meta name="date" content="2024-05-16">'.repeat(1_000);
    const hints = hintsOf(page({ below: many + '<p>16</p>'.repeat(1_000) }), metas);
    expect([hints.times.length, hints.metas.length, hints.lines.length]).toEqual([20, 200, 25]);
  });
});
