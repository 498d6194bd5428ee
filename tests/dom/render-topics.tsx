import { vi } from 'vitest';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import { type GoTo, TopicList } from '../../src/ui/TopicList.tsx';
import { click, only, pack, report, show } from './ui-fixtures.ts';

export function list(given: { pack?: Pack; report?: PageReport; onGoTo?: GoTo } = {}): HTMLElement {
  return show(
    <TopicList
      packs={[given.pack ?? pack()]}
      report={given.report ?? report({ xi: [0.01, 0.16, 0.97], china: [0.5] })}
      onGoTo={given.onGoTo ?? vi.fn()}
    />,
  );
}

export function rows(root: HTMLElement): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.row-btn')];
}

export function openFirst(root: HTMLElement): HTMLElement {
  const [first] = rows(root);
  if (first === undefined) throw new Error('no rows');
  click(first);
  return only(root, '.open');
}
