import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../src/core/messages/page-report.ts';
import type { Answer } from '../src/core/messages/tables.ts';
import { callPage } from '../src/platform/call.ts';

/** Time between two questions to a page that has not settled, in milliseconds. */
const POLL = 250;
/** Time between two questions to a page that seems to need a reload: it may only be slow. */
const SLOW_POLL = 1000;
/** Time before the first question to a page that is to heed a setting, and by how much each next one waits longer. */
const QUICK_POLL = 60;
/** How many questions may stay unanswered before we ask for a reload: a second, or five after a fresh start. */
export const PATIENCE = 4;
export const LONG_PATIENCE = 20;

/** What the page in the tab says of itself, and how to ask it again. */
export interface Page {
  readonly report: PageReport | null;
  /** How many more questions may stay unanswered. */
  readonly patience: number;
  /** Ask for a new report and keep the old one until then. */
  readonly ask: () => void;
  /** Ask for a new report and forget the old one, because it tells of a state that has passed. */
  readonly startOver: (patience: number) => void;
  readonly take: (report: PageReport) => void;
  /** Be patient anew, and keep the report: the page is about to change. */
  readonly renew: (patience: number) => void;
}

export function usePage(tabId: number, first: PageReport | null): Page {
  const [state, setState] = useState({ report: first, patience: PATIENCE });
  const actions = useMemo(() => {
    // What was asked before a report was forgotten or replaced tells of an older page.
    let turn = 0;
    const ask = () => {
      const asked = turn;
      askPage(tabId).then((report) => {
        if (asked === turn) setState(({ patience }) => ({ report, patience: patience - 1 }));
      });
    };
    const startOver = (patience: number) => {
      turn += 1;
      setState({ report: null, patience });
      ask();
    };
    const take = (report: PageReport) => {
      turn += 1;
      setState({ report, patience: PATIENCE });
    };
    const renew = (patience: number) => setState(({ report }) => ({ report, patience }));
    return { ask, startOver, take, renew };
  }, [tabId]);
  return { ...state, ...actions };
}

/** What is still awaited of a page: `first` words, a `reload`, or that it `heeds` a setting. */
export type Awaited = 'first' | 'reload' | 'heeds';

/** Ask until the page has settled: each answer changes the patience, and that sets the next question. */
export function usePolling(awaited: Awaited | null, { ask, patience }: Page): void {
  useEffect(() => {
    if (awaited === null) return;
    const timer = setTimeout(ask, pauseBefore(awaited, patience));
    return () => clearTimeout(timer);
  }, [awaited, ask, patience]);
}

function pauseBefore(awaited: Awaited, patience: number): number {
  if (awaited === 'first') return POLL;
  if (awaited === 'reload') return SLOW_POLL;
  // Answers keep a long page from its reading; and a page that was left under another address never heeds.
  return Math.min(SLOW_POLL, QUICK_POLL * (LONG_PATIENCE + 1 - patience));
}

/** The page's report, or null if no content script answers. */
export async function askPage(tabId: number): Promise<PageReport | null> {
  try {
    return unwrap(await callPage(tabId, 'page.report', null));
  } catch {
    return null;
  }
}

export function unwrap<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
