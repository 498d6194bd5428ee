import type { DatedHint } from './date-hint.ts';
import { machineDay } from './machine-day.ts';

/** What is an article by its type: NewsArticle, BlogPosting, LiveBlogPosting, Report, ClaimReview. */
const ARTICLE = /(?:Article|Posting|Report|ClaimReview)$/;
/** What may stand for the article where a page declares none. */
const PAGE = /(?:Page|CreativeWork)$/;
/** Where an article stands inside other data; not lists, videos and comments, which have dates of their own. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Objects that are looked at in one page: more is no description of an article. */
const MOST = 500;

/**
 * The days that JSON-LD gives an article, articles before pages, in the page's order.
 *
 * Errors: none; a script that is no JSON gives nothing. Cost: O(length of the scripts).
 */
export function jsonLdDays(scripts: readonly string[]): readonly DatedHint[] {
  const articles: DatedHint[] = [];
  const pages: DatedHint[] = [];
  for (const thing of scripts.flatMap(thingsIn)) {
    const types = stringsIn(thing['@type']);
    if (types.some((type) => ARTICLE.test(type))) articles.push(...daysOf(thing, 5));
    else if (types.some((type) => PAGE.test(type))) pages.push(...daysOf(thing, 3));
  }
  return [...articles, ...pages];
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
