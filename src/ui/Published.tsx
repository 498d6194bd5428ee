import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { formatDate } from './format-date.ts';
import { Sentence } from './Sentence.tsx';
import { sayParts } from './say.ts';

/** When an article was published; what is not certain says so. */
export function Published({ article: { day, confidence } }: { readonly article: ArticleDate }) {
  const key = confidence === 'low' ? 'article_perhaps_of' : 'article_of';
  return <Sentence parts={sayParts(key, { name: formatDate(day), set: 'strong' })} />;
}
