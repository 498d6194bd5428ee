import { dayNumber } from '../../pack/iso-date.ts';
import type { DatedHint } from './date-hint.ts';
import { machineDay } from './machine-day.ts';
import { type ArticleNames, ownership, type PageNames } from './own-article.ts';

/** What is an article by its type: NewsArticle, BlogPosting, LiveBlogPosting, Report, ClaimReview. */
const ARTICLE = /(?:Article|Posting|Report|ClaimReview)$/;
/** What may stand for the article where a page declares none. */
const PAGE = /(?:Page|CreativeWork)$/;
/** Where an article stands inside other data; not lists, videos and comments, which have dates of their own. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Objects that are looked at in one page: more is no description of an article. */
const MOST = 500;

/** Weights of days: the page's own article, or the only one there; one of several that differ; what stands for a page. */
const OWN = 5;
const ONE_OF_SEVERAL = 2;
const OF_PAGE = 3;
/** Days by which two articles in data may differ and be one, as in `articleDate`. */
const SAME = 1;

/**
 * The days that JSON-LD gives a page's article, what is made for it first, articles before pages, in the page's order.
 *
 * Articles that are the page's own by address or headline leave no other. Where none is, and they are of different days, or
 * where the only one is another's by both, their days are weak: pages hold data of related articles too, and pages that go
 * on to another article without loading keep those of the first.
 * Errors: none; a script that is no JSON gives nothing. Cost: O(length of the scripts).
 */
export function jsonLdDays(scripts: readonly string[], page: PageNames): readonly DatedHint[] {
  const things = scripts
    .flatMap(thingsIn)
    .map((thing): Typed => ({ thing, types: stringsIn(thing['@type']) }));
  const isArticle = (one: Typed): boolean => one.types.some((type) => ARTICLE.test(type));
  const articles = things.filter(isArticle).map(({ thing }) => thing);
  const pages = things.filter((one) => !isArticle(one) && one.types.some((type) => PAGE.test(type)));
  const days = [...daysOfArticles(articles, page), ...pages.flatMap(({ thing }) => daysOf(thing, OF_PAGE))];
  return days.toSorted((a, b) => b.weight - a.weight);
}

interface Typed {
  readonly thing: Thing;
  readonly types: readonly string[];
}

function daysOfArticles(articles: readonly Thing[], page: PageNames): DatedHint[] {
  const told = articles
    .map((thing) => ({ days: daysOf(thing, OWN), owner: ownership(namesOf(thing), page) }))
    .filter(({ days }) => days.length > 0);
  const own = told.filter(({ owner }) => owner === 'own');
  if (own.length > 0) return own.flatMap(({ days }) => days);
  const perhaps = told.filter(({ owner }) => owner === null);
  const numbers = perhaps.map(({ days: [first] }) => dayNumber(first?.day ?? ''));
  const isOne = perhaps.length > 0 && Math.max(...numbers) - Math.min(...numbers) <= SAME;
  if (isOne) return perhaps.flatMap(({ days }) => days);
  return [...perhaps, ...told.filter(({ owner }) => owner === 'other')].flatMap(({ days }) =>
    days.map((day) => ({ ...day, weight: ONE_OF_SEVERAL })),
  );
}

/** By what an article in the data calls itself. */
function namesOf(thing: Thing): ArticleNames {
  const { mainEntityOfPage: page, headline, name } = thing;
  const addresses = [thing, page].flatMap((one) => {
    const { url, '@id': id } = typeof one === 'object' && one !== null ? (one as Thing) : { url: one };
    return [...stringsIn(url), ...stringsIn(id)];
  });
  return { addresses, headlines: [...stringsIn(headline), ...stringsIn(name)] };
}

type Thing = Readonly<Record<string, unknown>>;

/** The objects of a script that may be its article, in order. A list of its own, not recursion: data may nest deeply. */
function thingsIn(script: string): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = [parse(script)];
  while (waiting.length > 0 && things.length < MOST) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST).reverse());
    else if (typeof next === 'object' && next !== null) {
      const thing = next as Thing;
      things.push(thing);
      waiting.push(...INSIDE.map((key) => thing[key]).reverse());
    }
  }
  return things;
}

/** Old templates wrap data in marks of a comment, which end up around it. */
function parse(script: string): unknown {
  const bare = script.replace('<![CDATA[', '').replace(']]>', '');
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  try {
    return JSON.parse(bare.slice(Math.max(0, bare.search(/[[{]/)), end + 1));
  } catch {
    return null;
  }
}

function daysOf(thing: Thing, weight: number): DatedHint[] {
  const read = (key: string, says: DatedHint['says'], own: number): DatedHint[] => {
    const day = stringsIn(thing[key]).map(machineDay).find(Boolean);
    return day ? [{ day, says, weight: own }] : [];
  };
  const [published] = [...read('datePublished', 'published', weight), ...read('dateCreated', 'published', 3)];
  return [...(published ? [published] : []), ...read('dateModified', 'modified', weight)];
}

/** A string, or those of a list, or of typed values: `{"@value": "…"}`. */
function stringsIn(value: unknown): string[] {
  return [value]
    .flat(1)
    .slice(0, MOST)
    .flatMap((one) => {
      const text = typeof one === 'object' && one !== null ? (one as Thing)['@value'] : one;
      return typeof text === 'string' ? [text] : [];
    });
}
