// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import { actions, place, popup } from './render-popup.tsx';
import { rows } from './render-topics.tsx';
import {
  buttonNamed,
  click,
  fact,
  found,
  only,
  pack,
  press,
  report,
  show,
  showAgain,
  topic,
} from './ui-fixtures.ts';

const DATES = ['2024-05-16', '2024', '2024-05', '2019-01-02', '2024-05-16'];
const story = pack({
  topics: [topic('xi'), topic('china', { kind: 'place', label: 'China' }), topic('g20', { label: 'G20' })],
  facts: DATES.flatMap((date, index) => [
    fact(`xi ${index}`, { date, sources: index === 1 ? ['reuters', 'afp'] : ['tass'] }),
    fact(`china ${index}`, { date, topics: ['china'] }),
    fact(`g20 ${index}`, { date, topics: ['g20'] }),
  ]),
});
const onPage = report({ china: [0.5], xi: [0.1, 0.2] }, { passing: found({ g20: [0.05] }) });
const marked = (page: PageReport) => ({ kind: 'marked', report: page, place }) as const;

/** Open a topic's row, and from it the topic itself. */
function open(label: string, given = actions()): HTMLElement {
  const root = show(popup(marked(onPage), { packs: [story], actions: given }));
  const row = rows(root).find((one) => only(one, '.name').textContent === label);
  if (!row) throw new Error(`no row "${label}"`);
  click(row);
  click(buttonNamed(row.parentElement as HTMLElement, 'All 5 facts'));
  return root;
}

describe('one topic in place of the list', () => {
  it('says what it is, takes the focus, and leaves the list as it was', () => {
    const root = open('China');
    expect(document.activeElement?.textContent).toBe('China');
    expect(only(root, '.topic .sum').textContent).toBe('Place. Summary of china.');
    expect(root.querySelector('.stories')?.closest('[hidden]')).not.toBeNull();
    const opener = only(root, '.stories .all-facts');
    click(buttonNamed(root, 'All topics'));
    expect(root.querySelector('.topic')).toBeNull();
    expect(root.querySelector('.stories')?.closest('[hidden]')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('shows every fact by date, the oldest first, a year before its months, one date once', () => {
    const root = open('Label xi');
    const items = [...root.querySelectorAll('.tl > li')];
    expect(items.map((item) => only(item, 'time.d').getAttribute('datetime'))).toEqual([
      '2019-01-02',
      '2024',
      '2024-05',
      '2024-05-16',
    ]);
    expect(items.map((item) => only(item, 'time.d > [aria-hidden]').textContent)).toEqual([
      '20192 Jan',
      '2024',
      '2024May',
      '202416 May',
    ]);
    expect(items.map((item) => only(item, 'time.d > .vh').textContent)).toEqual([
      '2 January 2019',
      '2024',
      'May 2024',
      '16 May 2024',
    ]);
    expect(items[3]?.querySelectorAll('.fact')).toHaveLength(2);
    expect(only(root, '.tl-head p').textContent).toBe('5 facts, 3 sources');
    expect(only(root, '.p-asof').textContent).toBe('Facts as of June 2026.');
  });

  it('tells the mention that was gone to last, and steps through all', () => {
    const given = actions();
    const root = open('Label xi', given);
    const here = only(root, '.here');
    expect(only(here, 'small').textContent).toBe('10% of the article');
    click(buttonNamed(here, 'Previous mention'));
    expect(given.onGoTo).toHaveBeenCalledExactlyOnceWith('story', 'xi', 1);
    expect(only(here, 'small').textContent).toBe('20% of the article');
    expect(only(here, '.count').textContent).toBe('2 of 2');
  });

  it('leads to the topics before and after it on the page, as far as there are any', () => {
    const root = open('Label xi');
    const title = () => only(root, '.topic h2').textContent;
    const previous = () => buttonNamed(root, 'Previous topic');
    expect(previous().disabled).toBe(true);
    for (const next of ['China', 'G20']) {
      click(buttonNamed(root, 'Next topic'));
      expect(title()).toBe(next);
      expect(document.activeElement?.textContent).toBe(next);
    }
    expect(buttonNamed(root, 'Next topic').disabled).toBe(true);
    click(previous());
    expect(title()).toBe('China');
    click(buttonNamed(root, 'All topics'));
    expect(document.activeElement).toBe(root.querySelector('.stories .all-facts'));
  });

  it('goes with Escape, wherever the focus is, unless a part of it has used the key', () => {
    const root = open('Label xi');
    const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    used.preventDefault();
    act(() => void document.body.dispatchEvent(used));
    expect(root.querySelector('.topic')).not.toBeNull();
    expect(press(document.body, 'Escape').defaultPrevented).toBe(true);
    expect(root.querySelector('.topic')).toBeNull();
    expect(press(document.body, 'Escape').defaultPrevented).toBe(false);
  });

  it('stays when the page loses its mentions, and goes when its pack does', () => {
    const root = open('China');
    showAgain(popup(marked(report({ xi: [0.1] })), { packs: [story] }), root);
    expect(only(root, '.topic h2').textContent).toBe('China');
    expect(root.querySelector('.here')).toBeNull();
    expect(buttonNamed(root, 'Next topic').disabled).toBe(true);
    showAgain(popup(marked(onPage), { packs: [] }), root);
    expect(root.querySelector('.topic')).toBeNull();
    expect(root.querySelector('.stories')?.closest('[hidden]')).toBeNull();
  });

  it('says so where there are no facts', () => {
    const onGoTo = vi.fn();
    const given = { ...actions(), onGoTo };
    const root = open('China', given);
    showAgain(popup(marked(onPage), { packs: [{ ...story, facts: [] }], actions: given }), root);
    expect(only(root, '.topic .none').textContent).toBe('No facts in this pack yet.');
  });
});
