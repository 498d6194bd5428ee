import type { PageReport } from '../core/messages/page-report.ts';

/** How often a topic is mentioned on a page, by what becomes of it there: marked, or in passing, or hidden. */
export function mentionsOnPage({ topics, passing, hidden }: PageReport, pack: string, topic: string): number {
  const found = [topics, passing, hidden].map((all) =>
    all.find((one) => one.pack === pack && one.topic === topic),
  );
  return found.find((one) => one !== undefined)?.mentions.length ?? 0;
}
