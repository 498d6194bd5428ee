import { useEffect, useState } from 'preact/hooks';
import type { ArticleDate } from '../src/core/facts/article-date/article-date.ts';
import type { FollowedTab, PageAnswers } from '../src/core/facts/beside.ts';
import type { PageReport } from '../src/core/messages/page-report.ts';
import { callPage } from '../src/platform/call.ts';
import { followTab } from '../src/platform/follow-tab.ts';

/** Time between two questions to a page that is not read to its end, in milliseconds: it may never tell that it failed. */
const POLL = 1000;

/** How long a page may take to tell its date, in milliseconds: that comes with a script of its own. */
const DATE_PATIENCE = 2000;

/** The tab that the panel follows, or null for none, and what its page says of itself. */
export interface FollowedPage extends PageAnswers {
  readonly tab: FollowedTab | null;
}

/** Follow the tab called `named`, or the active one. Null until it is known. */
export function useFollowedPage(named: number | null): FollowedPage | null {
  const [page, setPage] = useState<FollowedPage | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let turn = 0;
    let timer = 0;
    const ask = async (tab: FollowedTab | null): Promise<void> => {
      turn += 1;
      const own = turn;
      clearTimeout(timer);
      const answer = tab && (await callPage(tab.id, 'page.report', null));
      if (own !== turn) return;
      const report = answer?.ok ? answer.value : null;
      const article = tab && report && isDated(report) ? await dateOf(tab.id) : null;
      if (own !== turn) return;
      setPage({ tab, report, article });
      if (report?.state === 'reading') timer = setTimeout(ask, POLL, tab);
    };
    followTab(named, (tab) => void ask(tab), stop.signal);
    return () => {
      turn += 1;
      clearTimeout(timer);
      stop.abort();
    };
  }, [named]);
  return page;
}

/** Whether the date of a page is of use: it has to do with a story. */
function isDated({ topics, stories }: PageReport): boolean {
  return topics.length > 0 || stories.some(({ verdict }) => verdict === 'related');
}

/** The date of a tab's article; null where it does not tell, or not in time: the story is not kept waiting for it. */
async function dateOf(tabId: number): Promise<ArticleDate | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, DATE_PATIENCE, null));
  const answer = await Promise.race([callPage(tabId, 'page.date', null), late]);
  return answer?.ok ? answer.value : null;
}
