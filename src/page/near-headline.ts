import { looksBeside } from './article-sieve.ts';
import { contains, matches, parentElement } from './dom.ts';
import type { Article } from './find-article.ts';

/** Elements that are looked at, and given back. */
const MOST_ASKED = 100;
const MOST = 20;

/** Has dates of its own: a caption tells when a picture was taken. */
const OTHER =
  'article,nav,aside,figure,figcaption,li li,[hidden],[role="complementary"],[itemprop~="comment"],[itemtype$="/Comment"]';

/** The way up from an article's headline. */
export interface WayUp {
  /** Where it ends: the smallest element with the headline and the whole article. */
  readonly scope: Element;
  /**
   * After how many steps it meets an element's own way up: the fewer, the nearer. Null for what belongs to a comment,
   * a picture or another article, and for what stands outside `scope`.
   */
  stepsTo(element: Element): number | null;
}

/** The way up from the headline, or from the article itself if it has none. */
export function wayUp({ root, headline }: Article): WayUp {
  const steps = new Map<Element, number>();
  let scope = headline ?? root;
  for (let at: Element | null = scope; at; at = contains(at, root) ? null : parentElement(at)) {
    steps.set(at, steps.size);
    scope = at;
  }
  return {
    scope,
    stepsTo(element) {
      for (let at: Element | null = element; at; at = parentElement(at)) {
        const met = steps.get(at);
        if (met !== undefined) return met;
        if (at !== root && (matches(at, OTHER) || looksBeside(at))) return null;
      }
      return null;
    },
  };
}

/** Those of some elements that may belong to the head of an article, the nearest to its headline first. */
export function nearHeadline(elements: readonly Element[], way: WayUp): readonly Element[] {
  const found = elements.slice(0, MOST_ASKED).flatMap((element) => {
    const steps = way.stepsTo(element);
    return steps === null ? [] : [{ element, steps }];
  });
  return found
    .toSorted((a, b) => a.steps - b.steps)
    .slice(0, MOST)
    .map(({ element }) => element);
}
