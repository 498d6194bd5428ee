// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { labels, marked, open, options, STORY, selected, typed } from './render-look-up.tsx';
import { actions, closed, inPassing, place, popup } from './render-popup.tsx';
import { rows } from './render-topics.tsx';
import { buttonNamed, click, only, press, show, showAgain } from './ui-fixtures.ts';

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

  it('holds at first what the popup is opened with', async () => {
    const onLookUp = async () => [STORY];
    const root = show(popup(marked, { query: 'jinping', actions: { ...actions(), onLookUp } }));
    expect(only<HTMLInputElement>(root, 'input').value).toBe('jinping');
    await vi.waitFor(() => expect(labels(root)).toEqual(['Xi Jinping']));
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

  it('lead to the field by "/" from a topic of the page, too', async () => {
    const { root, input } = await open();
    const [row] = rows(root);
    click(row as HTMLElement);
    click(only(root, '.all-facts'));
    press(only(root, '.topic h2'), '/');
    expect(document.activeElement).toBe(input);
  });
});
