import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { AliasedPack, Pack } from '../../src/core/model/pack.ts';
import { listTopics } from '../../src/ui/list-topics.ts';
import type { Marking } from '../../src/ui/marking.ts';
import type { RowContext } from '../../src/ui/story-context.ts';
import { TopicList } from '../../src/ui/TopicList.tsx';
import { marking } from './render-popup.tsx';
import { buttonNamed, click, only, pack, report, show } from './ui-fixtures.ts';

export interface GivenTopics extends Partial<RowContext> {
  readonly pack?: AliasedPack;
  /** More packs than that one, before it. */
  readonly others?: readonly Pack[];
  readonly report?: PageReport;
  readonly marking?: Marking;
  readonly article?: ArticleDate | null;
}

export function list(given: GivenTopics = {}): HTMLElement {
  const {
    pack: story = pack(),
    onGoTo = vi.fn(),
    onHide = vi.fn(),
    onMarkAgain = vi.fn(),
    onOpenTopic = vi.fn(),
    onStory = vi.fn(),
  } = given;
  const aliasesOf = async (_: string, id: string) =>
    story.topics.find((topic) => topic.id === id)?.aliases ?? null;
  const onExplain = given.onExplain ?? aliasesOf;
  const listed = listTopics({
    packs: [...(given.others ?? []), story],
    report: given.report ?? report({ xi: [0.01, 0.16, 0.97], china: [0.5] }),
    marking: given.marking ?? marking(),
    article: given.article ?? null,
    actions: { onGoTo, onHide, onMarkAgain, onExplain, onOpenTopic, onStory },
  });
  return show(<TopicList listed={listed} />);
}

export function rows(root: ParentNode): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.row-btn')];
}

export function openFirst(root: HTMLElement): HTMLElement {
  const [first] = rows(root);
  if (first === undefined) throw new Error('no rows');
  click(first);
  return only(root, '.open');
}

/** The section under a heading. */
export function section(root: HTMLElement, heading: string): HTMLElement {
  const title = [...root.querySelectorAll('h2')].find(({ textContent }) => textContent === heading);
  const found = title?.closest('section');
  if (!found) throw new Error(`no section "${heading}"`);
  return found;
}

/** Open the first row of a list and its reasons, and wait for the aliases. */
export async function reasons(given: GivenTopics, button = 'Why marked'): Promise<HTMLElement> {
  const open = openFirst(list(given));
  click(buttonNamed(open, button));
  await act(async () => {});
  return only(open, '.panel');
}

/** What stands beside a term, words of the page between quotation marks as they are shown. */
export function beside(panel: HTMLElement, term: string): string {
  const name = [...panel.querySelectorAll('dt')].find(({ textContent }) => textContent === term);
  const definition = name?.nextElementSibling?.cloneNode(true) as HTMLElement;
  for (const quote of definition.querySelectorAll('q')) quote.textContent = `“${quote.textContent}”`;
  return definition.textContent;
}
