import { useEffect, useState } from 'preact/hooks';
import type { ArticleDate } from '../src/core/facts/article-date/article-date.ts';
import { callPage } from '../src/platform/call.ts';

/**
 * When the article in a tab was published: null where its page does not tell, `asking` until it has answered. Asked once
 * topics are `found`, and again after they were not: the first picture of the popup does not wait for it.
 */
export function useArticle(tabId: number, found: boolean): ArticleDate | null | 'asking' {
  const [article, setArticle] = useState<ArticleDate | null | 'asking'>('asking');
  useEffect(() => {
    if (!found) return;
    let left = false;
    void callPage(tabId, 'page.date', null).then((answer) => {
      if (!left) setArticle(answer.ok ? answer.value : null);
    });
    return () => {
      left = true;
    };
  }, [tabId, found]);
  return article;
}
