// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import { actions, closed, inPassing, place, popup } from './render-popup.tsx';
import { rows } from './render-topics.tsx';
import {
  buttonNamed,
  click,
  fact,
  HOSTILE,
  only,
  pack,
  press,
  report,
  show,
  showAgain,
  topic,
} from './ui-fixtures.ts';

const alias = (text: string) => ({ text, case: 'name' as const });
const STORY = pack({
  topics: [
    topic('xi', {
      label: 'Xi Jinping',
      summary: 'President since 2013.',
      aliases: { ru: [alias('Си Цзиньпин')] },
    }),
    topic('china', { label: 'China', kind: 'place', summary: 'State in East Asia.' }),
    topic('gas', { label: 'Natural gas', kind: 'commodity', summary: 'Bought by China.' }),
  ],
  facts: [fact('deal', { topics: ['gas'], text: 'A memorandum was signed.', date: '2025-09-02' })],
});
const OTHER = pack({
  id: 'other',
  topics: [topic('gazprom', { label: 'Gas works', kind: 'company' })],
  facts: [],
});
const marked: PopupStatus = { kind: 'marked', report: report({ china: [0.1, 0.9] }), place };

/** The popup with the field entered, once the packs are at hand. */
async function open(status = marked, packs: readonly AliasedPack[] = [STORY, OTHER], given = actions()) {
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
function typed(input: HTMLInputElement, query: string): string {
  act(() => {
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  return document.querySelector('.res-body [role=status]')?.textContent ?? '';
}

const options = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=option]')];
const labels = (root: HTMLElement) => options(root).map((one) => only(one, 'b').textContent);
const selected = (root: HTMLElement) => only(root, '[aria-selected=true] b').textContent;

describe('the field', () => {
  it.each([
    ['marked', marked],
    ['nothing', { kind: 'nothing', words: 12, place }],
    ['in passing', { kind: 'passing', report: inPassing, place }],
    ['off', { kind: 'off', place }],
    ['paused', { kind: 'paused', place }],
    ['no access', { kind: 'permission', place }],
    ['waiting for a reload', { kind: 'reload', because: 'updated', place }],
    ['closed', closed('pdf')],
  ] as const)('is there when the page is %s', async (_, status) => {
    const { root, input } = await open(status);
    expect(typed(input, 'china')).toBe('2 topics in 1 pack');
    expect(labels(root)).toEqual(['China', 'Natural gas']);
  });

  it('loads the packs when it is entered, not before, and once', () => {
    const load = vi.fn(async () => [STORY]);
    const root = show(popup(marked, { actions: { ...actions(), onLookUp: load } }));
    expect(load).not.toHaveBeenCalled();
    const input = only<HTMLInputElement>(root, 'input');
    act(() => input.focus());
    expect(typed(input, 'xi')).toBe('Loading the packs.');
    act(() => input.blur());
    act(() => input.focus());
    expect(load).toHaveBeenCalledOnce();
  });

  it('says so when the packs cannot be read', async () => {
    const load = async () => Promise.reject(new Error('gone'));
    const root = show(popup(marked, { actions: { ...actions(), onLookUp: load } }));
    const input = only<HTMLInputElement>(root, 'input');
    act(() => input.focus());
    await vi.waitFor(() =>
      expect(typed(input, 'xi')).toBe('The packs could not be read, so nothing can be looked up.'),
    );
    expect(options(root)).toEqual([]);
  });

  it('is a combobox that names its list and the result that Enter opens', async () => {
    const { root, input } = await open();
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.getAttribute('aria-controls')).toBeNull();
    typed(input, 'gas');
    const list = only(root, '[role=listbox]');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-controls')).toBe(list.id);
    expect(input.getAttribute('aria-activedescendant')).toBe(options(root)[0]?.id);
    expect(list.getAttribute('aria-label')).toBe('Topics');
    expect(input.labels?.[0]?.textContent).toBe('Look up a topic');
  });

  it('hides the list of the page while something is looked up, and leaves it as it was', async () => {
    const { root, input } = await open();
    const [row] = rows(root);
    click(row as HTMLElement);
    typed(input, 'gas');
    expect(row?.closest('[hidden]')).not.toBeNull();
    click(buttonNamed(root, 'Clear'));
    expect(row?.closest('[hidden]')).toBeNull();
    expect(row?.ariaExpanded ?? row?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('');
  });

  it('keeps what was typed when the page reports anew', async () => {
    const { root, input, view } = await open();
    typed(input, 'gas');
    showAgain(view({ kind: 'off', place }), root);
    expect(only<HTMLInputElement>(root, 'input').value).toBe('gas');
    expect(labels(root)).toEqual(['Gas works', 'Natural gas']);
  });
});

describe('the keys', () => {
  it('move through the results, round and round', async () => {
    const { root, input } = await open();
    typed(input, 'china');
    expect(selected(root)).toBe('China');
    expect(press(input, 'ArrowDown').defaultPrevented).toBe(true);
    expect(selected(root)).toBe('Natural gas');
    expect(input.getAttribute('aria-activedescendant')).toBe(options(root)[1]?.id);
    press(input, 'ArrowDown');
    expect(selected(root)).toBe('China');
    press(input, 'ArrowUp');
    expect(selected(root)).toBe('Natural gas');
    typed(input, 'chin');
    expect(selected(root)).toBe('China');
  });

  it('open a topic by Enter, and Escape leads back, then out of look-up, then is the browser’s', async () => {
    const { root, input } = await open();
    typed(input, 'china');
    press(input, 'ArrowDown');
    press(input, 'Enter');
    expect(only(root, '.topic h2').textContent).toBe('Natural gas');
    expect(document.activeElement).toBe(only(root, '.topic h2'));
    expect(press(document.activeElement as Element, 'Escape').defaultPrevented).toBe(true);
    expect(root.querySelector('.topic')).toBeNull();
    expect(document.activeElement).toBe(input);
    expect(selected(root)).toBe('Natural gas');
    expect(press(input, 'Escape').defaultPrevented).toBe(true);
    expect(input.value).toBe('');
    expect(root.querySelector('[role=listbox]')).toBeNull();
    expect(press(input, 'Escape').defaultPrevented).toBe(false);
  });

  it.each(['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'a'])(
    'are the browser’s in an empty field: %s',
    async (key) => {
      const { input } = await open();
      expect(press(input, key).defaultPrevented).toBe(false);
    },
  );

  it('of an input method are not taken', async () => {
    const { root, input } = await open();
    typed(input, 'china');
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
      isComposing: true,
    });
    act(() => {
      input.dispatchEvent(event);
    });
    expect(event.defaultPrevented).toBe(false);
    expect(root.querySelector('.topic')).toBeNull();
  });

  it('lead to the field by "/", unless something is typed', async () => {
    const { root, input } = await open();
    const [row] = rows(root);
    row?.focus();
    expect(press(row as Element, '/').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(input);
    expect(press(input, '/').defaultPrevented).toBe(false);
  });

  it('lead from a topic to the field by "/"', async () => {
    const { root, input } = await open();
    typed(input, 'gas');
    click(options(root)[1] as HTMLElement);
    const title = only(root, '.topic h2');
    expect(title.textContent).toBe('Natural gas');
    press(title, '/');
    expect(root.querySelector('.topic')).toBeNull();
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('gas');
  });
});

describe('a result', () => {
  it('has its label with what was typed set off, its kind, its mentions, and what it is', async () => {
    const { root, input } = await open();
    typed(input, 'chi');
    const [china] = options(root);
    expect(only(china as HTMLElement, 'mark').textContent).toBe('Chi');
    expect(only(china as HTMLElement, '.where').textContent).toBe('2 on page');
    expect(china?.textContent).toBe('China. Place. 2 on pageState in East Asia.');
  });

  it('shows the name that was typed, in its language', async () => {
    const { root, input } = await open();
    typed(input, 'цзинь');
    const [xi] = options(root);
    expect(only(xi as HTMLElement, 'b').textContent).toBe('Xi Jinping');
    const also = only(xi as HTMLElement, '.also bdi');
    expect([also.lang, also.textContent, only(also, 'mark').textContent]).toEqual([
      'ru',
      'Си Цзиньпин',
      'Цзинь',
    ]);
    expect(xi?.querySelector('.where')).toBeNull();
  });

  it('shows the fact that was looked up, with its date', async () => {
    const { root, input } = await open();
    typed(input, 'memorandum');
    expect(only(root, '.res small').textContent).toBe('2 September 2025 A memorandum was signed.');
    expect(only(root, '.res small time').getAttribute('datetime')).toBe('2025-09-02');
  });

  it('opens by a click, also where the topic is not on the page', async () => {
    const { root, input } = await open();
    typed(input, 'natural');
    click(options(root)[0] as HTMLElement);
    expect(only(root, '.topic h2').textContent).toBe('Natural gas');
    expect(only(root, '.topic .tl').textContent).toContain('A memorandum was signed.');
    expect(root.querySelector('.here')).toBeNull();
  });

  it('with markup in every text makes no element', async () => {
    const hostile = pack({
      topics: [topic('xi', { label: HOSTILE, summary: HOSTILE, aliases: { ru: [alias(`Си ${HOSTILE}`)] } })],
      facts: [fact('a', { text: HOSTILE })],
    });
    const { root, input } = await open(marked, [hostile]);
    for (const query of ['img', 'Си', HOSTILE]) {
      typed(input, query);
      expect(options(root)).toHaveLength(1);
      expect(root.querySelectorAll('.res :is(img, [onerror])')).toHaveLength(0);
    }
  });
});

describe('the count', () => {
  it.each([
    ['gas', '2 topics in 2 packs'],
    ['jinping', '1 topic in 1 pack'],
    ['wheat prices', 'No topic found'],
  ])('is said of "%s": %s', async (query, said) => {
    const { input } = await open();
    expect(typed(input, query)).toBe(said);
  });

  it.each([
    [[STORY, OTHER], 'Nothing in your 2 packs matches “wheat prices”. Try one word, or another spelling.'],
    [[STORY], 'Nothing in your pack matches “wheat prices”. Try one word, or another spelling.'],
  ])('of nothing says what to try', async (packs, said) => {
    const { root, input } = await open(marked, packs);
    typed(input, ' wheat prices ');
    expect(only(root, '.res-empty').textContent.replace(/[\u2068\u2069]/g, '')).toBe(said);
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('says when not all topics are listed', async () => {
    const many = pack({
      topics: Array.from({ length: 60 }, (_, i) => topic(`t${i}`, { label: `Peak ${i}` })),
    });
    const { root, input } = await open(marked, [many]);
    expect(typed(input, 'peak')).toBe('60 topics in 1 pack');
    expect(options(root)).toHaveLength(50);
    expect(only(root, '.res + p').textContent).toBe(
      'Only the best 50 are listed. Another word narrows them down.',
    );
  });
});
