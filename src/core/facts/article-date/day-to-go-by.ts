import type { ArticleDate } from './article-date.ts';

/**
 * The ISO day by which facts are held against an article, or null: where its day is not known, and where it is not certain.
 * That day is shown, with "perhaps"; but what was known, what is newer and what is left out are said by a day that holds.
 */
export function dayToGoBy(article: ArticleDate | null): string | null {
  return article === null || article.confidence === 'low' ? null : article.day;
}
