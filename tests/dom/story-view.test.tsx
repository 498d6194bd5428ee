// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { bareReport } from '../../src/core/messages/page-report.ts';
import { beside, showStory, story, storyView, texts } from './render-story.tsx';
import { buttonNamed, click, found, only, pack, report, showAgain } from './ui-fixtures.ts';

describe('the story', () => {
  it('says what it is about and what its pack holds', () => {
    const root = showStory();
    expect(only(root, 'h1').textContent).toBe('A story');
    expect(only(root, '.lead').textContent).toBe('What it is about.');
    expect(only(root, '.meta').textContent).toBe(
      '3 topics, 5 facts and 3 publishers. Revision 1, facts to June 2026.',
    );
  });

  it('links to its parts, each of which is there', () => {
    const root = showStory();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.parts a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Trade',
      'By date',
      'Topics',
      'Where accounts differ',
      'Sources',
    ]);
    for (const link of links) only(root, link.getAttribute('href') ?? '');
  });

  it('has no parts that its pack has nothing for', () => {
    const root = showStory({ pack: pack() });
    expect(texts(root, '.parts a')).toEqual(['Topics', 'Sources']);
    expect(texts(root, 'h2')).toEqual(['Topics', 'Sources']);
  });

  it('goes down its headings without leaving out a level', () => {
    const root = showStory({
      beside: beside(report({ xi: [0.1] })),
      wish: { pack: 'story', topic: 'trade' },
    });
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it.each([
    ['is no page at all', { kind: 'none' } as const, ''],
    ['is not read', beside(null), 'The page on news.example is not read.'],
    ['is of no site', { kind: 'unread', host: null } as const, 'The page in this tab is not read.'],
    ['is being read', beside(bareReport('text/html', 'reading')), 'The page on news.example is being read.'],
    ['has nothing of it', beside(report({})), 'No topic of this story stands in the page on news.example.'],
    [
      'has one topic',
      beside(report({ xi: [0.1, 0.2] })),
      '1 topic of this story stands in the page on news.example.',
    ],
    [
      'has two',
      beside(report({ xi: [0.1] }, { passing: found({ china: [0.2] }) })),
      '2 topics of this story stand in the page on news.example.',
    ],
  ])('says quietly of the page beside it that it %s', (_, page, line) => {
    const status = only(showStory({ beside: page }), '[role=status]');
    expect(status.textContent).toBe(line);
  });

  it('offers to open as a page, unless it is one', () => {
    const onOpenAsPage = vi.fn();
    click(buttonNamed(showStory({ actions: { onOpenAsPage } }), 'Open as a page'));
    expect(onOpenAsPage).toHaveBeenCalledOnce();
    const page = showStory({ actions: { onOpenAsPage: null } });
    expect(page.querySelector('.tool')).toBeNull();
  });

  it('leads to the settings', () => {
    const onSettings = vi.fn();
    click(buttonNamed(showStory({ actions: { onSettings } }), 'Settings'));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('tells what failed in a live region that was there before', () => {
    const root = showStory();
    const alert = only(root, '[role=alert]');
    showAgain(storyView({ problem: 'It failed.' }), root);
    expect(only(root, '[role=alert]')).toBe(alert);
    expect(alert.textContent).toBe('It failed.');
  });

  it('shows where accounts differ, every side of it', () => {
    const root = showStory();
    const accounts = only(root, '#accounts');
    expect(texts(accounts, '.fact-text')).toEqual(['February 2025 Text of differ.']);
    expect(texts(accounts, '.side')).toEqual(['Customs', 'The minister']);
  });

  it('marks text of a pack with its language', () => {
    const root = showStory({ pack: story({ language: 'ru' }) });
    expect(only(root, 'h1 bdi').lang).toBe('ru');
    expect(only(root, '.lead bdi').lang).toBe('ru');
  });
});
