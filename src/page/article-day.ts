import { type ArticleDate, articleDate } from '../core/facts/article-date/article-date.ts';
import { dateHints } from './date-hints.ts';
import { addressOf, textOf } from './dom.ts';
import { findArticle } from './find-article.ts';

let last: { readonly of: string; readonly date: ArticleDate } | null = null;

/**
 * When the article of this page was published, as far as it tells; null where it does not.
 *
 * Found once for an address and headline: a page that goes on to another article may have the new address before the new
 * text. One without a date may get it late, so that nothing is kept then. Errors: none; what a page hides from us it does not
 * tell. Cost: see `dateHints`.
 */
export function articleDay(doc: Document): ArticleDate | null {
  try {
    const article = findArticle(doc);
    const of = `${addressOf(doc)} ${article.headline ? textOf(article.headline) : ''}`;
    if (last?.of === of) return last.date;
    // The day of today, in UTC: what is dated much later has not been published yet.
    const today = new Date().toISOString().slice(0, 10);
    const date = articleDate(dateHints(doc, article), today);
    last = date && { of, date };
    return date;
  } catch {
    return null;
  }
}
