import { useEffect, useState } from 'preact/hooks';
import type { FollowedTab, PageAnswers } from '../src/core/facts/beside.ts';
import { callPage } from '../src/platform/call.ts';
import { followTab } from '../src/platform/follow-tab.ts';

/** Time between two questions to a page that is not read to its end, in milliseconds: it may never tell that it failed. */
const POLL = 1000;

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
      // The story is there before the date of the article is.
      setPage((before) => ({
        tab,
        report,
        article: before?.tab?.url === tab?.url ? (before?.article ?? null) : null,
      }));
      if (report?.state === 'reading') timer = setTimeout(ask, POLL, tab);
      else if (tab && report && report.topics.length > 0) {
        const dated = await callPage(tab.id, 'page.date', null);
        if (own === turn && dated.ok) setPage({ tab, report, article: dated.value });
      }
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
