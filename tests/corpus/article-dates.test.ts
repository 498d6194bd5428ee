// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import { type ArticleDate, articleDate } from '../../src/core/facts/article-date/article-date.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { dateHints } from '../../src/page/date-hints.ts';
import { findArticle } from '../../src/page/find-article.ts';

interface CorpusPage {
  readonly file: string;
  readonly url: string;
  readonly kind: 'article' | 'other';
}

const FOLDER = inProject('../shared/pages');
const corpus: CorpusPage[] = existsSync(`${FOLDER}/index.json`)
  ? JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'))
  : [];

/** All of the pages are older. */
const TODAY = '2026-01-01';

/** Articles among them whose page tells the day in a way that can be read: the others give it without year, or not at all. */
const FEWEST = 75;
/** Of those by JSON-LD or `meta`: what is made for it is found, and not left to guesses. */
const FEWEST_DECLARED = 62;

function dateOf({ file, url }: CorpusPage): ArticleDate | null {
  const html = gunzipSync(readFileSync(`${FOLDER}/${file}`)).toString('utf8');
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const hints = dateHints(doc, findArticle(doc));
  return articleDate({ ...hints, address: hints.address === doc.URL ? url : hints.address }, TODAY);
}

describe.skipIf(corpus.length === 0)('the dates of real articles', () => {
  const found = corpus.map((page) => ({ page, date: dateOf(page) }));
  const dated = found.flatMap(({ page, date }) => (date ? [{ page, date }] : []));
  const origins = groupBy(dated, ({ date }) => date.origin);

  afterAll(() => {
    const by = (groups: ReadonlyMap<string, readonly unknown[]>) => {
      return [...groups].map(([name, own]) => `${own.length} ${name}`).join(', ');
    };
    const confidence = groupBy(dated, (one) => one.date.confidence);
    console.log(`${dated.length} of ${corpus.length} pages have a date: ${by(origins)}; ${by(confidence)}`);
  });

  it('are found where a page gives them', () => {
    expect(dated.filter(({ page }) => page.kind === 'article').length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('come from what is made to tell them where there is such', () => {
    const declared = dated.filter(({ date: { origin } }) => origin === 'json-ld' || origin === 'meta');
    expect(declared.length).toBeGreaterThanOrEqual(FEWEST_DECLARED);
  });

  it('are those of their addresses where these have one, but for the time zone', () => {
    const apart = dated.filter(({ page, date }) => {
      const [, year, month, day] = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(page.url) ?? [];
      return year && Math.abs(Date.parse(date.day) - Date.parse(`${year}-${month}-${day}`)) > 86_400_000;
    });
    expect(apart.map(({ page }) => page.file)).toEqual([]);
  });

  it('are not given to pages that were not written on one day', () => {
    const encyclopedia = dated.filter(({ page }) => page.url.includes('wikipedia.org'));
    expect(encyclopedia).toEqual([]);
  });
});
