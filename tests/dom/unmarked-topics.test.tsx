// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { marking } from './render-popup.tsx';
import { list, openFirst, rows, section } from './render-topics.tsx';
import { buttonNamed, click, fact, found, only, pack, press, report } from './ui-fixtures.ts';

const EVERYWHERE: Hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' };
const ON_SITE: Hidden = { pack: 'story', topic: 'xi', reach: 'site', host: 'example' };
const WORDS: Hidden = {
  pack: 'story',
  topic: 'xi',
  reach: 'words',
  page: 'https://northgate-herald.example/talks',
  words: 'XI',
};

function names(root: HTMLElement): (string | null)[] {
  return rows(root).map((row) => only(row, '.name').textContent);
}

describe('topics that are mentioned in passing', () => {
  const both = report({ xi: [0.1] }, { passing: found({ g20: [0.9], china: [0.5, 0.6] }) });

  it('stand below the stories, counted, in reading order', () => {
    const root = list({ report: both });
    expect(names(root)).toEqual(['Label xi', 'China', 'G20']);
    const passing = section(root, 'Mentioned in passing');
    expect(names(passing)).toEqual(['China', 'G20']);
    expect(only(passing, '.p-sec p').textContent).toBe('2 topics');
  });

  it('have no line, as in the page, but say what they are and where', () => {
    const [china] = rows(section(list({ report: both }), 'Mentioned in passing'));
    expect(china?.querySelector('svg.line')).toBeNull();
    expect(china?.textContent).toBe('China, place, 2 mentions, at 50, 60 percent of the article2');
  });

  it('open with their facts, and go to their mentions', () => {
    const onGoTo = vi.fn();
    const facts = [fact('visit', { topics: ['china'] })];
    const passing = report({}, { state: 'passing', passing: found({ china: [0.5, 0.6] }) });
    const open = openFirst(list({ pack: pack({ facts }), report: passing, onGoTo }));
    expect(only(open, '.fact-text').textContent).toBe('16 May 2024 Text of visit.');
    click(buttonNamed(open, 'Next mention'));
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('story', 'china', 0);
    expect(only(open, '.count').textContent).toBe('1 of 2');
  });

  it('are reached by the same arrow keys as all rows', () => {
    const [first, second] = rows(list({ report: both })) as [HTMLButtonElement, HTMLButtonElement];
    first.focus();
    press(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
  });

  it('leave no heading behind where there are none', () => {
    const root = list();
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['A story']);
  });

  it('that no pack knows are left out', () => {
    const root = list({ report: report({}, { state: 'passing', passing: found({ gone: [0.1] }) }) });
    expect(root.querySelector('h2, .p-note')).toBeNull();
  });
});

describe('topics that the reader does not want marked', () => {
  const gone = report({}, { state: 'hidden', hidden: found({ xi: [0.1, 0.2] }) });

  it.each<[what: string, hidden: readonly Hidden[], text: string]>([
    ['everywhere', [EVERYWHERE], 'Everywhere'],
    ['on a site', [ON_SITE], 'On example'],
    ['as words', [WORDS], 'XI on this page'],
    ['in several ways', [WORDS, ON_SITE, EVERYWHERE], 'XI on this page; on example; everywhere'],
  ])('say where: %s', (_, hidden, text) => {
    const root = list({ report: gone, marking: marking(hidden) });
    const own = section(root, 'Not marked, by your choice');
    expect(names(own)).toEqual(['Label xi']);
    expect(only(own, '.hiders p').textContent).toBe(text);
    expect(only(own, '.p-sec p').textContent).toBe('1 topic');
  });

  it('are marked again by undoing all that hides their mentions here, and nothing else', () => {
    const others: readonly Hidden[] = [
      { ...EVERYWHERE, topic: 'china' },
      { ...EVERYWHERE, pack: 'other' },
      { ...WORDS, words: 'Mr Xi' },
    ];
    const onMarkAgain = vi.fn();
    const story = pack();
    const root = list({
      report: gone,
      pack: story,
      marking: marking([...others, WORDS, ON_SITE, EVERYWHERE]),
      onMarkAgain,
    });
    click(buttonNamed(root, 'Mark again: Label xi'));
    expect(onMarkAgain).toHaveBeenCalledExactlyOnceWith([WORDS, ON_SITE, EVERYWHERE], story, story.topics[0]);
  });

  it('stand in both lists when only some of their words are hidden', () => {
    const some = report({ xi: [0.5] }, { hidden: found({ xi: [0.1] }) });
    const root = list({ report: some, marking: marking([WORDS]) });
    expect(names(root)).toEqual(['Label xi', 'Label xi']);
  });

  it('open with their facts, but the page goes to no hidden mention', () => {
    const open = openFirst(list({ report: gone, marking: marking([EVERYWHERE]) }));
    expect(only(open, '.fact-text').textContent).toBe('16 May 2024 Text of visit.');
    expect(open.querySelector('.steps')).toBeNull();
  });
});
