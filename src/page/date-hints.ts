import type { DateHints, NamedHint } from '../core/facts/article-date/date-hint.ts';
import { addressOf, attribute, closest, inDocument, textOf } from './dom.ts';
import type { Article } from './find-article.ts';
import { linesNear } from './lines-near.ts';
import { nearHeadline, wayUp } from './near-headline.ts';

/** Bounds, so that no page makes it slow: elements, and UTF-16 units of what they hold. */
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 100_000;
const MOST_METAS = 200;
const LONGEST_VALUE = 200;

/**
 * Collect whatever in a page may tell the day of its article, for `articleDate`.
 *
 * Reads only, and asks through prototypes, since a page may name its fields like properties.
 * Errors: none. Cost: five searches of the document by selector, and the blocks of text round the headline; no style, no
 * layout. It is for when a card or the popup is opened.
 */
export function dateHints(doc: Document, article: Article): DateHints {
  const way = wayUp(article);
  const canonical = canonicalOf(doc);
  return {
    // An address without digits has no day.
    address: /\d{4}/.test(canonical) ? canonical : addressOf(doc),
    canonical,
    headline: article.headline ? textIn(article.headline) : '',
    language: languageOf(article.root),
    jsonLd: inDocument(doc, 'script[type="application/ld+json" i]')
      .slice(0, MOST_SCRIPTS)
      .map(textOf)
      .filter(({ length }) => length <= LONGEST_SCRIPT),
    metas: inDocument(doc, 'meta[name],meta[property],head>meta[itemprop]').slice(0, MOST_METAS).map(named),
    items: nearHeadline(inDocument(doc, '[itemprop*="date" i]'), way).map(named),
    times: nearHeadline(inDocument(doc, 'time'), way).map((time) => {
      return { ...named(time), text: textIn(time), datetime: value(time, 'datetime') };
    }),
    lines: linesNear(article.headline, way),
  };
}

/** As declared: a page that says English and means another language leaves some dates untold, and none is read wrongly. */
function languageOf(root: Element): string {
  const declarer = closest(root, '[lang]');
  return declarer ? value(declarer, 'lang') : '';
}

/**
 * What the page calls its own address, or "": mirrors and archives of the web have days of their own. On the page's own site
 * it is of another article if it has nothing of the address shown: pages that go on without loading leave it behind.
 */
function canonicalOf(doc: Document): string {
  const [link] = inDocument(doc, 'link[rel="canonical" i]');
  const canonical = link ? attribute(link, 'href') : '';
  const [site = '', path = ''] = partsOf(canonical);
  const [here = '', shown = ''] = partsOf(addressOf(doc));
  const longest = path.split('/').reduce((long, one) => (one.length > long.length ? one : long), '');
  return site === here && !shown.includes(longest) ? '' : canonical;
}

/** Site and path of an address. */
function partsOf(address: string): readonly string[] {
  return /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(address)?.slice(1) ?? [];
}

/** An element by all that it is called, and its value: `abbr` has its in `title`. */
function named(element: Element): NamedHint {
  const name = ['property', 'name', 'itemprop', 'class'].map((key) => value(element, key)).join(' ');
  const values = ['content', 'datetime', 'title'].map((key) => value(element, key));
  return { name, text: values.find((text) => /\d/.test(text)) ?? textIn(element) };
}

function value(element: Element, name: string): string {
  return attribute(element, name).slice(0, LONGEST_VALUE);
}

function textIn(element: Element): string {
  return textOf(element).trim().slice(0, LONGEST_VALUE);
}
