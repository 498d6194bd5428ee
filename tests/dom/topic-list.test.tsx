// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import { type GoTo, TopicList } from '../../src/ui/TopicList.tsx';
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
  source,
  topic,
} from './ui-fixtures.ts';

function list(given: { pack?: Pack; report?: PageReport; onGoTo?: GoTo } = {}): HTMLElement {
  return show(
    <TopicList
      packs={[given.pack ?? pack()]}
      report={given.report ?? report({ xi: [0.01, 0.16, 0.97], china: [0.5] })}
      onGoTo={given.onGoTo ?? vi.fn()}
    />,
  );
}

function rows(root: HTMLElement): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.row-btn')];
}

function openFirst(root: HTMLElement): HTMLElement {
  const [first] = rows(root);
  if (first === undefined) throw new Error('no rows');
  click(first);
  return only(root, '.open');
}

function times(root: HTMLElement): (string | null)[] {
  return [...root.querySelectorAll('time')].map((time) => time.textContent);
}

describe('the list of topics', () => {
  it('is headed by the story and says how far its facts reach', () => {
    const root = list();
    expect(only(root, 'h2').textContent).toBe('A story');
    expect(only(root, '.p-axis > p:first-child').textContent).toBe('Facts as of June 2026.');
  });

  it('keeps the order of the report', () => {
    const names = rows(list({ report: report({ china: [0.5], xi: [0.1] }) })).map(
      (row) => only(row, '.name').textContent,
    );
    expect(names).toEqual(['China', 'Label xi']);
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

  it('shows three facts first and all of them in place on demand', () => {
    const facts = ['2020', '2021', '2022', '2023', '2024'].map((date) => fact(date, { date }));
    const root = list({ pack: pack({ facts }) });
    const open = openFirst(root);
    expect(times(open)).toEqual(['2024', '2023', '2022']);
    click(buttonNamed(open, 'All 5 facts'));
    expect(times(open)).toEqual(['2024', '2023', '2022', '2021', '2020']);
    expect(document.activeElement?.textContent).toMatch(/^2021/);
  });

  it('offers no more facts than there are', () => {
    expect(only(openFirst(list()), '.acts').querySelector('.link')).toBeNull();
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

describe('keys', () => {
  it('move between rows and stop at the ends', () => {
    const root = list({ report: report({ xi: [0], china: [0.5], g20: [1] }) });
    const [first, second, third] = rows(root) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
    first.focus();
    expect(press(first, 'ArrowUp').defaultPrevented).toBe(false);
    press(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    press(second, 'ArrowDown');
    expect(document.activeElement).toBe(third);
    expect(press(third, 'ArrowDown').defaultPrevented).toBe(false);
    press(third, 'ArrowUp');
    expect(document.activeElement).toBe(second);
  });

  it('scroll inside an opened row, as everywhere', () => {
    const root = list();
    const link = only<HTMLAnchorElement>(openFirst(root), '.sources a');
    expect(press(link, 'ArrowDown').defaultPrevented).toBe(false);
  });

  it('leave Escape on a closed row to the browser, which closes the popup', () => {
    const [row] = rows(list());
    expect(row && press(row, 'Escape').defaultPrevented).toBe(false);
  });
});

describe('a pack', () => {
  it('with markup in every text makes no element', () => {
    const hostile = pack({
      title: HOSTILE,
      topics: [topic('xi', { label: HOSTILE, summary: HOSTILE })],
      facts: [
        fact('a', { text: HOSTILE }),
        fact('b', {
          text: HOSTILE,
          sides: ['one', 'two'].map((who) => ({ who: who + HOSTILE, claim: HOSTILE, sources: ['tass'] })),
        }),
      ],
      sources: [source('tass', { publisher: HOSTILE, stance: HOSTILE, title: HOSTILE })],
    });
    const root = list({ pack: hostile, report: report({ xi: [0.5] }) });
    const open = openFirst(root);
    expect(root.querySelectorAll('img, b, [onerror]')).toHaveLength(0);
    expect(open.textContent.split(HOSTILE).length - 1).toBe(13);
  });

  it('in another language has its texts marked with it, and ours not', () => {
    const root = list({ pack: pack({ language: 'ru' }) });
    const open = openFirst(root);
    expect(only(open, '.fact-text bdi').lang).toBe('ru');
    expect(only(root, 'h2 bdi').lang).toBe('ru');
    expect(only(open, '.count').closest('[lang]')).toBeNull();
  });

  it('in the language of the popup has no mark of its own', () => {
    expect(openFirst(list()).querySelector('[lang]')).toBeNull();
  });
});
