// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { beside, type GivenStory, showStory, story, storyView, texts } from './render-story.tsx';
import { buttonNamed, click, found, only, report, showAgain, topic } from './ui-fixtures.ts';

function topics(given: GivenStory = {}): HTMLElement {
  return only(showStory(given), '#topics');
}

function kinds(root: ParentNode): string[] {
  return texts(root, '.kind-btn');
}

describe('the topics of a story', () => {
  it('are listed by kind, each list closed', () => {
    const root = topics();
    expect(kinds(root)).toEqual(['People1', 'Places1', 'Themes1']);
    expect(root.querySelectorAll('[aria-expanded=true], .topic-btn')).toHaveLength(0);
  });

  it('open in place, with their facts', () => {
    const root = topics();
    click(buttonNamed(root, 'Places1'));
    const row = buttonNamed(root, 'China');
    click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    const opened = document.getElementById(row.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(texts(opened, '.sum, .fact-text')).toEqual(['Summary of china.', '1949 Text of founded.']);
    click(row);
    expect(root.querySelector('.sum')).toBeNull();
  });

  it('say so where the pack has no facts on one', () => {
    const root = topics({ pack: story({ topics: [topic('g20')] }), wish: { pack: 'story', topic: 'g20' } });
    expect(texts(root, '.none')).toEqual(['No facts in this pack yet.']);
  });

  it('that stand in the article come first, the heaviest first, with the way to their mentions', () => {
    const onGoTo = vi.fn();
    const page = beside(report({ china: [0.1, 0.2], xi: [0.3] }, { hidden: found({ trade: [0.4] }) }));
    const root = topics({ beside: page, actions: { onGoTo } });
    expect(kinds(root)[0]).toBe('In the article3');
    const list = only(root, '.kind-list');
    expect(texts(list, '.topic-btn')).toEqual(['China', 'Xi Jinping', 'Trade']);
    expect(texts(list, '.standing')).toEqual(['2 mentions: China', '1 mention: Xi Jinping', '1 mention']);
    click(buttonNamed(list, '2 mentions: China'));
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('china');
  });

  it('that stand in the article are marked in the list of their kind', () => {
    const root = topics({
      beside: beside(report({ china: [0.1] })),
      wish: { pack: 'story', topic: 'china' },
    });
    const kind = [...root.querySelectorAll('.kind-list')].at(-1) as HTMLElement;
    expect(texts(kind, '.standing')).toEqual(['In the article: China']);
  });

  it('put facts that concern other topics of the article first', () => {
    const root = topics({
      beside: beside(report({ xi: [0.1], trade: [0.2] })),
      wish: { pack: 'story', topic: 'xi' },
    });
    expect(texts(root, '.fact-text')).toEqual([
      'February 2025 Text of differ.',
      '17 May 2024 Text of went-on.',
      '16 May 2024 Text of met.',
    ]);
  });

  it('can be many in an article: the first are shown, and a button shows all', () => {
    const many = Array.from({ length: 30 }, (_, index) => topic(`t${index}`));
    const page = beside(report(Object.fromEntries(many.map(({ id }) => [id, [0.5]]))));
    const root = topics({ pack: story({ topics: many }), beside: page });
    expect(root.querySelectorAll('.topic-btn')).toHaveLength(12);
    click(buttonNamed(root, 'Show all 30'));
    expect(root.querySelectorAll('.topic-btn')).toHaveLength(30);
    expect(document.activeElement?.textContent).toContain('Label t12');
  });
});

describe('a wish for a topic', () => {
  it('opens it in the list of its kind and puts focus on its name', () => {
    const root = topics({ wish: { pack: 'story', topic: 'trade' } });
    const row = only(root, '[data-row="theme trade"]');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(row.closest('h4')).not.toBeNull();
    expect(document.activeElement).toBe(row);
  });

  it('can be made again after the reader has gone on', () => {
    const root = showStory({ wish: { pack: 'story', topic: 'trade' } });
    click(only(root, '[data-row="theme trade"]'));
    click(buttonNamed(root, 'Settings'));
    showAgain(storyView({ wish: { pack: 'story', topic: 'trade' } }), root);
    const row = only(root, '[data-row="theme trade"]');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row);
  });

  it('is not granted anew when the page beside it changes', () => {
    const wish = { pack: 'story', topic: 'trade' };
    const root = showStory({ wish });
    const settings = buttonNamed(root, 'Settings');
    click(settings);
    showAgain(storyView({ wish, beside: beside(report({ xi: [0.1] })) }), root);
    expect(document.activeElement).toBe(settings);
  });

  it.each([null, 'unknown', 'a"]b'])('for %j opens nothing', (id) => {
    const root = topics({ wish: { pack: 'story', topic: id } });
    expect(root.querySelectorAll('[aria-expanded=true]')).toHaveLength(0);
  });
});
