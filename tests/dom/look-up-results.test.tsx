// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { alias, marked, OTHER, open, options, STORY, typed } from './render-look-up.tsx';
import { click, fact, HOSTILE, only, pack, press, topic } from './ui-fixtures.ts';

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
    // A press on what takes no focus takes it away.
    act(() => input.blur());
    click(options(root)[0] as HTMLElement);
    expect(only(root, '.topic h2').textContent).toBe('Natural gas');
    expect(only(root, '.topic .tl').textContent).toContain('A memorandum was signed.');
    expect(root.querySelector('.here')).toBeNull();
    press(only(root, '.topic h2'), 'Escape');
    expect(document.activeElement).toBe(input);
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
