import type { PageReport, TopicOnPage } from '../core/messages/page-report.ts';
import { type Hidden, isHidden } from '../core/settings/hidden.ts';
import type { SiteRule } from '../core/settings/site-rules.ts';

/** What the reader's settings say of marks on a page. */
export interface Marking {
  /** Address of the page, under which words are hidden on it. */
  readonly page: string;
  /** The site on which topics can be hidden, or null where the page is of none. */
  readonly site: string | null;
  readonly rule: SiteRule;
  /** Of all that the reader does not want marked, what bears on the page. */
  readonly hidden: readonly Hidden[];
}

/** Of what is hidden on a page, what hides mentions of a topic there. */
export function hidersOf({ hidden }: Marking, { pack, topic, mentions }: TopicOnPage): readonly Hidden[] {
  return hidden.filter((one) => mentions.some(({ words }) => isHidden([one], { pack, topic, words })));
}

/**
 * Whether a page's report heeds what is hidden on it. A long page answers with its old marks until it has been read
 * again, and every page may be asked before the news has reached it.
 */
export function heeds({ topics, hidden }: PageReport, { hidden: wanted }: Marking): boolean {
  const areHidden = (found: readonly TopicOnPage[]) =>
    found.flatMap(({ pack, topic, mentions }) =>
      mentions.map(({ words }) => isHidden(wanted, { pack, topic, words })),
    );
  return !areHidden(topics).includes(true) && !areHidden(hidden).includes(false);
}

/** What becomes of the mentions of a topic on a page. */
export type Standing = 'marked' | 'passing' | 'hidden';

/** Names the row of a topic among those of a page. */
export function rowName(standing: Standing, { pack, topic }: Pick<TopicOnPage, 'pack' | 'topic'>): string {
  return `${standing} ${pack} ${topic}`;
}
