// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showStory, story, texts } from './render-story.tsx';
import { buttonNamed, click, only, source } from './ui-fixtures.ts';

function sources(given: Parameters<typeof showStory>[0] = {}): HTMLElement {
  return only(showStory(given), '#sources');
}

describe('the sources of a story', () => {
  it('are counted by whose interest they are, with a bar for each', () => {
    const root = sources();
    expect(texts(root, '.bars li')).toEqual(['Russian state 5', 'None known 2']);
    const bars = [...root.querySelectorAll<HTMLElement>('.bars .long')];
    expect(bars.map(({ style }) => style.inlineSize)).toEqual(['100.0%', '40.0%']);
  });

  it('are listed by publisher, with their stance and how many facts cite them', () => {
    const root = sources();
    expect(texts(root, '.publishers summary')).toEqual([
      'Publisher tass (Russian state) 5 facts',
      'Publisher afp 2 facts',
      'Publisher reuters 1 fact',
    ]);
  });

  it('open to publications with their dates, linked only where the address is of the web', () => {
    const published = [
      source('tass', { publisher: 'TASS', title: 'One', date: '2024-05' }),
      source('tass-2', { publisher: 'TASS', title: 'Two', url: 'javascript:alert(1)' }),
    ];
    const root = sources({ pack: story({ sources: published }) });
    expect(texts(root, '.publications li')).toEqual(['One May 2024', 'Two']);
    expect([...root.querySelectorAll('.publications a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://tass.example/',
    ]);
  });

  it('show the first, and all when asked, with focus on the first that came', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      source(`s${String(index).padStart(2, '0')}`, { stance: `Stance ${String(index).padStart(2, '0')}` }),
    );
    const root = sources({ pack: story({ sources: many }) });
    for (const [list, row] of [
      ['.bars', 'Stance 08 0'],
      ['.publishers', 'Publisher s08 (Stance 08) 0 facts'],
    ] as const) {
      expect(only(root, list).children).toHaveLength(8);
      click(buttonNamed(root, 'Show all 20'));
      expect(only(root, list).children).toHaveLength(20);
      expect(document.activeElement?.textContent).toContain(row);
    }
  });
});
