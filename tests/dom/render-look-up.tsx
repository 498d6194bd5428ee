import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import { actions, place, popup } from './render-popup.tsx';
import { fact, only, pack, report, show, topic } from './ui-fixtures.ts';

export const alias = (text: string) => ({ text, case: 'name' as const });
export const STORY = pack({
  topics: [
    topic('xi', {
      label: 'Xi Jinping',
      summary: 'President since 2013.',
      aliases: { ru: [alias('Си Цзиньпин')] },
    }),
    topic('china', { label: 'China', kind: 'place', summary: 'State in East Asia.' }),
    topic('gas', { label: 'Natural gas', kind: 'commodity', summary: 'Bought by China.' }),
  ],
  facts: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => fact(id, { topics: ['china'] })),
    fact('deal', { topics: ['gas'], text: 'A memorandum was signed.', date: '2025-09-02' }),
  ],
});
export const OTHER = pack({
  id: 'other',
  topics: [topic('gazprom', { label: 'Gas works', kind: 'company' })],
  facts: [],
});
export const marked: PopupStatus = { kind: 'marked', report: report({ china: [0.1, 0.9] }), place };

/** The popup with the field entered, once the packs are at hand. */
export async function open(
  status = marked,
  packs: readonly AliasedPack[] = [STORY, OTHER],
  given = actions(),
) {
  const load = async () => packs;
  const view = (next = status) => popup(next, { packs, actions: { ...given, onLookUp: load } });
  const root = show(view());
  const input = only<HTMLInputElement>(root, 'input[role=combobox]');
  act(() => input.focus());
  // The index is made in slices, between which timers run.
  await vi.waitFor(() => expect(typed(input, 'qq')).toBe('No topic found'));
  typed(input, '');
  return { root, input, view };
}

/** Type a query, and give what the list says of it. */
export function typed(input: HTMLInputElement, query: string): string {
  act(() => {
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  return document.querySelector('.res-body [role=status]')?.textContent ?? '';
}

export const options = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=option]')];
export const labels = (root: HTMLElement) => options(root).map((one) => only(one, 'b').textContent);
export const selected = (root: HTMLElement) => only(root, '[aria-selected=true] b').textContent;
