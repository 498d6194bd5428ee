// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { list, rows, section } from './render-topics.tsx';
import {
  buttonNamed,
  click,
  fact,
  found,
  only,
  pack,
  press,
  report,
  storyOnPage,
  topic,
} from './ui-fixtures.ts';

const TITLE = 'Left out of this article';
const IDS = ['gas', 'oil', 'bank', 'cars', 'war', 'law', 'tax'];
const story = pack({
  topics: [topic('xi'), ...IDS.map((id) => topic(id, { kind: 'commodity' }))],
  facts: [fact('visit'), fact('pipe', { topics: ['gas'] }), fact('older', { topics: ['gas'], date: '2019' })],
  storyline: IDS.map((id) => ({ topic: id, why: `Why ${id}.`, facts: ['pipe'] })),
});
const onPage = report({ xi: [0.1] }, { stories: [storyOnPage()] });

describe('what is left out of the article', () => {
  it('stands last, counted, five parts at first, each with what it has to do with the story', () => {
    const hidden = report({ xi: [0.1] }, { stories: [storyOnPage()], passing: found({ tax: [0.9] }) });
    const root = list({ pack: story, report: hidden });
    const titles = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['A story', 'Mentioned in passing', TITLE]);
    const left = section(root, TITLE);
    expect(only(left, '.p-sec p').textContent).toBe('6 topics');
    expect(only(left, '.p-note').textContent).toBe(
      'Parts of this story that were not found in the text by name.',
    );
    expect(rows(left).map((row) => row.textContent)).toEqual(
      ['gas', 'oil', 'bank', 'cars', 'war'].map((id) => `Label ${id}. Theme. Why ${id}.`),
    );
  });

  it('is shown whole on demand, with the focus on the first part that came', () => {
    const left = section(list({ pack: story, report: onPage }), TITLE);
    click(buttonNamed(left, 'Show all 7'));
    expect(rows(left)).toHaveLength(7);
    expect(document.activeElement).toBe(rows(left)[5]);
    expect(left.querySelector('.p-more')).toBeNull();
  });

  it('opens with the first fact of each part, and leads to all of them', () => {
    const onOpenTopic = vi.fn();
    const left = section(list({ pack: story, report: onPage, onOpenTopic }), TITLE);
    const [gas, oil] = rows(left) as [HTMLButtonElement, HTMLButtonElement];
    click(gas);
    expect([...left.querySelectorAll('.fact-text')].map(({ textContent }) => textContent)).toEqual([
      '16 May 2024 Text of pipe.',
    ]);
    click(buttonNamed(left, 'All 2 facts'));
    expect(onOpenTopic).toHaveBeenCalledExactlyOnceWith('story', 'gas');
    expect(press(only(left, '.sources a'), 'Escape').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(gas);
    press(gas, 'ArrowDown');
    expect(document.activeElement).toBe(oil);
  });

  it('names the story where the page is about several', () => {
    const other = pack({ ...story, id: 'other', title: 'Another story' });
    const both = report(
      { xi: [0.1] },
      { stories: [storyOnPage(), storyOnPage({ pack: 'other', topics: ['xi'] })] },
    );
    const notes = [...list({ pack: story, others: [other], report: both }).querySelectorAll('.left .p-note')];
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'Parts of Another story that were not found in the text by name.',
      'Parts of A story that were not found in the text by name.',
    ]);
  });

  it.each([
    ['the page is not about the story', { stories: [storyOnPage({ verdict: 'passing' })] }],
    [
      'all of it stands there',
      { stories: [storyOnPage()], passing: found({ ...Object.fromEntries(IDS.map((id) => [id, [0.5]])) }) },
    ],
  ])('is no section where %s', (_, rest) => {
    expect(list({ pack: story, report: report({ xi: [0.1] }, rest) }).querySelector('.left')).toBeNull();
  });
});
