import { closest, contains, first, matches, named, parentElement, textOf } from './dom.ts';

/** The part of a page that is read, and its main headline. */
export interface Article {
  readonly root: Element;
  /** Read for the gate, never marked. */
  readonly headline: Element | null;
}

/** What a page itself declares to be its article or main part. */
const DECLARED = 'article,[role="article"],[itemprop~="articleBody"],main,[role="main"]';
const BESIDE =
  'nav,aside,footer,dialog,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="banner"]';
const DECLARED_OR_BESIDE = `${DECLARED},${BESIDE}`;

/** Shorter paragraphs are captions, credits and buttons: they do not tell where the article is. UTF-16 units. */
const SHORTEST_PARAGRAPH = 40;
/** Share of the page's prose from which an element counts as its article. */
const MOST = 0.6;

/**
 * Find a page's article.
 *
 * Takes the smallest declared element (`article`, `main`, `articleBody`) that holds most of the page's prose,
 * with the headline if the declared part has none; else the smallest element with most of it; in doubt the
 * whole body. Teasers are articles too, so a declaration alone does not count.
 * Cost: one pass over the page's paragraphs; no style, no layout.
 */
export function findArticle(doc: Document): Article {
  const body = doc.body;
  const prose = measureProse(body);
  const root = declaredRoot(prose) ?? densestRoot(prose, body);
  return { root, headline: first(root, 'h1') ?? doc.querySelector('h1') };
}

interface Prose {
  readonly total: number;
  /** UTF-16 units of prose per paragraph's parent. */
  readonly byParent: ReadonlyMap<Element, number>;
}

function measureProse(body: Element): Prose {
  const byParent = new Map<Element, number>();
  let total = 0;
  for (const paragraph of named(body, 'p')) {
    const { length } = textOf(paragraph);
    const parent = parentElement(paragraph);
    if (length < SHORTEST_PARAGRAPH || !parent) continue;
    byParent.set(parent, (byParent.get(parent) ?? 0) + length);
    total += length;
  }
  for (const [parent, length] of byParent) {
    const nearest = closest(parent, DECLARED_OR_BESIDE);
    if (!nearest || !matches(nearest, BESIDE)) continue;
    byParent.delete(parent);
    total -= length;
  }
  return { total, byParent };
}

function declaredRoot(prose: Prose): Element | null {
  const shares = new Map<Element, number>();
  for (const [parent, length] of prose.byParent) {
    for (let at = closest(parent, DECLARED); at; at = closestAbove(at, DECLARED))
      shares.set(at, (shares.get(at) ?? 0) + length);
  }
  const root = smallest([...shares].filter(([, share]) => share >= MOST * prose.total));
  if (!root || first(root, 'h1')) return root;
  // The body of the text is declared, but headline, standfirst and lead picture stand outside it.
  const whole = closestAbove(root, 'article,main,[role="main"]');
  const share = (whole && shares.get(whole)) ?? Number.POSITIVE_INFINITY;
  return whole && first(whole, 'h1') && share <= 1.25 * (shares.get(root) ?? 0) ? whole : root;
}

function closestAbove(element: Element, selector: string): Element | null {
  const parent = parentElement(element);
  return parent && closest(parent, selector);
}

function densestRoot(prose: Prose, body: Element): Element {
  if (prose.total === 0) return body;
  const shares = new Map<Element, number>();
  for (const [parent, length] of prose.byParent) {
    for (let at: Element | null = parent; at && at !== body; at = parentElement(at))
      shares.set(at, (shares.get(at) ?? 0) + length);
  }
  const dense = smallest([...shares].filter(([, share]) => share >= 0.9 * prose.total));
  return dense ?? body;
}

/** Of nested elements that all hold enough the innermost; of others the one with most. */
function smallest(shares: readonly (readonly [Element, number])[]): Element | null {
  let best: readonly [Element, number] | null = null;
  for (const candidate of shares) {
    if (!best || contains(best[0], candidate[0])) best = candidate;
    else if (!contains(candidate[0], best[0]) && candidate[1] > best[1]) best = candidate;
  }
  return best?.[0] ?? null;
}
