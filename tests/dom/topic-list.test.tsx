// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { list, openFirst, rows, section } from './render-topics.tsx';
import { buttonNamed, click, fact, found, only, pack, press, report, source } from './ui-fixtures.ts';

function times(root: HTMLElement): (string | null)[] {
  return [...root.querySelectorAll('time')].map((time) => time.textContent);
}

describe('the list of topics', () => {
  it('is headed by the story and says how far its facts reach', () => {
    const root = list();
    expect(only(root, 'h2').textContent).toBe('A story');
    expect(only(root, '.p-axis > p:first-child').textContent).toBe('Facts as of June 2026.');
  });

  it('leads to the story', () => {
    const onStory = vi.fn();
    click(buttonNamed(list({ onStory }), 'Open the story'));
    expect(onStory).toHaveBeenCalledExactlyOnceWith('story');
  });

  it('has each topic where it is first mentioned, so that the ticks step down the page', () => {
    const heaviestFirst = report({ china: [0.5, 0.6], g20: [0.2, 0.9], xi: [0.1] });
    const names = rows(list({ report: heaviestFirst })).map((row) => only(row, '.name').textContent);
    expect(names).toEqual(['Label xi', 'G20', 'China']);
  });

  it('puts the story with the heaviest topic first, whatever the order of the packs', () => {
    const other = pack({ id: 'other', title: 'Another story' });
    const [xi, china] = found({ xi: [0.1], china: [0.5] });
    if (!xi || !china) throw new Error('no topics');
    const both = report({}, { topics: [xi, { ...china, pack: 'other' }, china] });
    const root = list({ others: [other], report: both });
    const titles = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['A story', 'Another story']);
    expect(rows(section(root, 'A story'))).toHaveLength(2);
  });

  it.each<[places: readonly number[], text: string]>([
    [[0.01, 0.16, 0.97], 'Label xi, person, 3 mentions, at 1, 16, 97 percent of the article3'],
    [[1], 'Label xi, person, 1 mention, at 100 percent of the article1'],
    [
      Array.from({ length: 40 }, () => 0.5),
      `Label xi, person, 40 mentions, at ${Array(12).fill(50).join(', ')} … percent of the article40`,
    ],
  ])('says where a topic is mentioned', (places, text) => {
    const [row] = rows(list({ report: report({ xi: places }) }));
    expect(row?.textContent).toBe(text);
    expect(row && only(row, '.n').getAttribute('aria-hidden')).toBe('true');
  });

  it('draws a tick for each mention, inside the bar whatever it is told', () => {
    const root = list({ report: report({ xi: [0, 0.5, 1, 7, Number.NaN] }) });
    expect(only(root, '.tick').getAttribute('d')).toBe('M1.0 4v11M46.0 4v11M91.0 4v11M91.0 4v11M1.0 4v11');
  });

  it('shades the part of the article on screen', () => {
    const root = list({ report: report({ xi: [0.5] }, { view: { from: 0.25, to: 0.5 } }) });
    expect(only(root, '.view').style.inlineSize).toBe('25.0%');
  });

  it('says when marks were asked for', () => {
    const root = list({ report: report({ xi: [0.5] }, { shownAnyway: true }) });
    expect(only(root, '.p-note').textContent).toBe('Shown at your wish.');
  });

  it('leaves out topics that no pack knows, and says so when none is left', () => {
    expect(rows(list({ report: report({ gone: [0.5], xi: [0.5] }) }))).toHaveLength(1);
    const root = list({ report: report({ gone: [0.5] }) });
    expect(only(root, '.p-note').textContent).toMatch(/packs on this page have changed/);
  });
});

describe('an opened row', () => {
  it('shows the facts with date, text and sources', () => {
    const root = list();
    const open = openFirst(root);
    expect(rows(root)[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(only(open, '.sum').textContent).toBe('Summary of xi.');
    expect(only(open, '.fact time').getAttribute('datetime')).toBe('2024-05-16');
    expect(only(open, '.fact-text').textContent).toBe('16 May 2024 Text of visit.');
    expect(only(open, '.sources').textContent).toBe('Sources: Publisher tass (Russian state)');
    const link = only<HTMLAnchorElement>(open, '.sources a');
    expect([link.href, link.target, link.rel]).toEqual([
      'https://tass.example/',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('shows the four newest facts by date, and opens all of them as a view of their own', () => {
    const onOpenTopic = vi.fn();
    const facts = ['2020', '2021', '2022', '2023', '2024'].map((date) => fact(date, { date }));
    const open = openFirst(list({ pack: pack({ facts }), onOpenTopic }));
    expect(times(open)).toEqual(['2021', '2022', '2023', '2024']);
    click(buttonNamed(open, 'All 5 facts'));
    expect(onOpenTopic).toHaveBeenCalledExactlyOnceWith('story', 'xi');
  });

  it('offers no more facts than there are', () => {
    expect(openFirst(list()).querySelector('.all-facts')).toBeNull();
    const empty = openFirst(list({ pack: pack({ facts: [] }) }));
    expect(only(empty, '.none').textContent).toBe('No facts in this pack yet.');
  });

  it('shows two sources first and the rest on demand', () => {
    const facts = [fact('visit', { sources: ['tass', 'reuters', 'afp'] })];
    const open = openFirst(list({ pack: pack({ facts }) }));
    expect(open.querySelectorAll('.sources a')).toHaveLength(2);
    click(buttonNamed(open, '1 more'));
    expect([...open.querySelectorAll('.sources a')].map((link) => link.textContent)).toEqual([
      'Publisher tass',
      'Publisher reuters',
      'Publisher afp',
    ]);
    expect(document.activeElement?.textContent).toBe('Publisher afp');
  });

  it('does not link what is no web address', () => {
    const sources = [source('tass', { url: 'javascript:alert(1)' })];
    const open = openFirst(list({ pack: pack({ sources }) }));
    expect(open.querySelector('a')).toBeNull();
    expect(only(open, '.sources').textContent).toBe('Sources: Publisher tass');
  });

  it.each([2, 3])('shows all %i sides of a dispute alike, in the pack’s order', (count) => {
    const sides = Array.from({ length: count }, (_, index) => ({
      who: `Side ${index}`,
      claim: `Claim ${index}.`,
      sources: [['reuters', 'afp', 'tass'][index] ?? ''],
    }));
    const facts = [fact('dispute', { kind: 'dispute', sides, sources: ['tass'] })];
    const open = openFirst(list({ pack: pack({ facts }) }));
    const dispute = only(open, '.dispute');
    expect(only(dispute, 'h3').textContent).toBe('Accounts differ.');
    expect(only(dispute, '.fact-text').textContent).toBe('16 May 2024 Text of dispute.');
    const shown = [...dispute.querySelectorAll('.sides > li')];
    expect(shown.map((side) => only(side, 'h4').textContent)).toEqual(sides.map(({ who }) => who));
    expect(shown.map((side) => only(side, '.said').textContent)).toEqual(sides.map(({ claim }) => claim));
    for (const side of shown) expect(only(side, '.sources').textContent).toMatch(/^Sources: Publisher/);
    expect(only(dispute, '.sides').classList.contains('two')).toBe(count === 2);
  });

  it('steps through the mentions, round and round', () => {
    const onGoTo = vi.fn();
    const open = openFirst(list({ onGoTo }));
    const count = only(open, '.count');
    expect(count.textContent).toBe('3 mentions');
    const steps: readonly (readonly [button: string, index: number])[] = [
      ['Next mention', 0],
      ['Next mention', 1],
      ['Next mention', 2],
      ['Next mention', 0],
      ['Previous mention', 2],
    ];
    for (const [button, index] of steps) {
      click(buttonNamed(open, button));
      expect(onGoTo).toHaveBeenLastCalledWith('story', 'xi', index);
      expect(count.textContent).toBe(`${index + 1} of 3`);
    }
  });

  it('starts backwards at the last mention', () => {
    const onGoTo = vi.fn();
    click(buttonNamed(openFirst(list({ onGoTo })), 'Previous mention'));
    expect(onGoTo).toHaveBeenLastCalledWith('story', 'xi', 2);
  });

  it('closes with its row, and with Escape, which gives the focus back to the row', () => {
    const root = list();
    const open = openFirst(root);
    const link = only<HTMLAnchorElement>(open, '.sources a');
    link.focus();
    const pressed = press(link, 'Escape');
    expect(pressed.defaultPrevented).toBe(true);
    expect(root.querySelector('.open')).toBeNull();
    expect(document.activeElement).toBe(rows(root)[0]);
    openFirst(root);
    click(rows(root)[0] as HTMLButtonElement);
    expect(root.querySelector('.open')).toBeNull();
  });
});
