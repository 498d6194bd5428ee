import { type ArticleDate, articleDate } from '../core/facts/article-date/article-date.ts';
import { dateHints } from './date-hints.ts';
import { addressOf } from './dom.ts';
import { findArticle } from './find-article.ts';

let last: { readonly address: string; readonly date: ArticleDate | null } | null = null;

/**
 * When the article of this page was published, as far as it tells; null where it does not.
 *
 * Found once for an address: a page without one may get it late, so that nothing is kept then. Errors: none; what a page
 * hides from us it does not tell. Cost: see `dateHints`.
 */
export function articleDay(doc: Document): ArticleDate | null {
  const address = addressOf(doc);
  if (last?.address === address) return last.date;
  try {
    // The reader's own day: what is dated later has not been published yet.
    const today = new Date().toISOString().slice(0, 10);
    const date = articleDate(dateHints(doc, findArticle(doc)), today);
    last = date && { address, date };
    return date;
  } catch {
    return null;
  }
}
