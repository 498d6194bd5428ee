// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { list, openFirst, rows } from './render-topics.tsx';
import { fact, HOSTILE, only, pack, press, report, source, topic } from './ui-fixtures.ts';

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
