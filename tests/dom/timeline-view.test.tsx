// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { beside, showStory, story, storyView, texts } from './render-story.tsx';
import { buttonNamed, click, found, only, report, showAgain, storyOnPage } from './ui-fixtures.ts';

const ABOUT = beside(report({ xi: [0.1, 0.5] }, { hidden: found({ china: [0.7] }) }));

function entries(root: ParentNode): string[] {
  return texts(root, '.ev-text');
}

function choose(root: HTMLElement, name: string): void {
  const label = [...root.querySelectorAll('.chips label')].find(({ textContent }) => textContent === name);
  click(only(label as HTMLElement, 'input'));
}

describe('the timeline', () => {
  it('stands in phases, with how far it reaches', () => {
    const root = only(showStory(), '#by-date');
    expect(texts(root, '.phase h3')).toEqual(['Before', '16–17 May 2024', 'Since then']);
    expect(texts(root, '.phase-head p')).toEqual(['to June 2026']);
    expect(texts(root, 'time')).toEqual(['1949', '16 May 2024', '17 May 2024', 'February 2025']);
    expect([...root.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toContain('2024-05-17');
  });

  it('names a single day of the main event as a day', () => {
    const root = showStory({ pack: story({ timeline: ['met'] }) });
    expect(texts(root, '.phase h3')).toEqual(['16 May 2024']);
  });

  it('gives each entry its sources, and every side where accounts differ', () => {
    const root = only(showStory(), '#by-date');
    expect(texts(root, '.events > li:last-child .side')).toContain('The minister');
    expect(texts(root, '.sources')[1]).toBe(
      'Sources: Publisher tass (Russian state), Publisher reuters, 1 more',
    );
  });

  it('says nothing of the article where there is none', () => {
    const root = only(showStory(), '#by-date');
    expect(texts(root, '.standing')).toEqual([]);
  });

  it('says of each entry’s topic how it stands in the article', () => {
    const root = only(showStory({ beside: ABOUT }), '#by-date');
    expect(texts(root, '.standing')).toEqual(['In the article', 'In the article: Xi Jinping', 'Left out']);
  });

  it('does not say that a page on something else leaves it out', () => {
    const passing = found({ xi: [0.1] });
    const page = beside(report({}, { passing, stories: [storyOnPage({ verdict: 'passing' })] }));
    const root = only(showStory({ beside: page }), '#by-date');
    expect(texts(root, '.standing')).toEqual(['In the article: Xi Jinping']);
  });

  it('goes to the mention, unless the reader has hidden it', () => {
    const onGoTo = vi.fn();
    const root = only(showStory({ beside: ABOUT, actions: { onGoTo } }), '#by-date');
    const buttons = root.querySelectorAll<HTMLButtonElement>('button.standing');
    expect(buttons).toHaveLength(1);
    click(buttons[0] as HTMLButtonElement);
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('xi');
  });

  it('opens the facts of an entry’s topic', () => {
    const root = showStory();
    click(buttonNamed(only(root, '#by-date'), 'China'));
    expect(document.activeElement).toBe(only(root, '[data-row="place china"]'));
    expect(texts(only(root, '#topics'), '.fact-text')).toEqual(['1949 Text of founded.']);
  });

  it.each([
    ['Everything', ['Text of founded.', 'Text of met.', 'Text of went-on.', 'Text of differ.']],
    ['In the article', ['Text of founded.', 'Text of met.']],
    // What came after the main event is held against no page whose day is not known.
    ['Left out', ['Text of went-on.']],
  ])('can be narrowed down to: %s', (name, shown) => {
    const root = showStory({ beside: ABOUT });
    choose(root, name);
    expect(entries(root)).toEqual(shown);
  });

  it('can be narrowed down to a topic of the storyline that several entries concern', () => {
    const themed = story({
      storyline: [{ topic: 'xi', why: 'Why.', facts: ['met'] }],
      timeline: ['founded', 'met', 'went-on'],
    });
    const root = showStory({
      pack: {
        ...themed,
        facts: themed.facts.map((one) => (one.id === 'founded' ? { ...one, topics: ['china'] } : one)),
        timeline: ['founded', 'met', 'went-on', 'differ'],
      },
    });
    choose(root, 'Xi Jinping');
    expect(entries(root)).toEqual(['Text of met.', 'Text of went-on.', 'Text of differ.']);
  });

  it('keeps the name of the main event’s days whatever is shown of them', () => {
    const root = showStory({ beside: ABOUT });
    choose(root, 'In the article');
    expect(texts(root, '.phase h3')).toEqual(['Before', '16–17 May 2024']);
  });

  it('says so where a filter leaves nothing', () => {
    const root = showStory({ pack: story({ timeline: ['met'] }), beside: ABOUT });
    choose(root, 'Left out');
    expect(only(root, '#by-date .none').textContent).toBe('No entry of the timeline is among these.');
  });

  it('shows everything again when the page beside it is no longer about the story', () => {
    const root = showStory({ beside: ABOUT });
    choose(root, 'Left out');
    showAgain(storyView({ beside: beside(null) }), root);
    expect(entries(root)).toHaveLength(4);
    expect(texts(root, '.chips label')).not.toContain('Left out');
  });
});
