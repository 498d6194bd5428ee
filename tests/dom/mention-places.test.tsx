// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { list, openFirst } from './render-topics.tsx';
import { buttonNamed, click, found, HOSTILE, only, press, report } from './ui-fixtures.ts';

function places(open: HTMLElement): HTMLButtonElement[] {
  return [...open.querySelectorAll<HTMLButtonElement>('.panel .choice')];
}

/** The words of mentions as they are shown, between quotation marks. */
function texts(open: HTMLElement): string[] {
  return places(open).map((place) => `“${only(place, 'q').textContent}” ${only(place, 'small').textContent}`);
}

describe('the mentions of an opened topic', () => {
  it('are listed as text, each with its place', () => {
    const open = openFirst(list());
    click(buttonNamed(open, 'Mentions (3)'));
    expect(texts(open)).toEqual([
      '“xi” 1% of the article',
      '“xi” 16% of the article',
      '“xi” 97% of the article',
    ]);
  });

  it('are gone to, and counted on by the steps', () => {
    const onGoTo = vi.fn();
    const open = openFirst(list({ onGoTo }));
    click(buttonNamed(open, 'Mentions (3)'));
    const [, second] = places(open) as [HTMLButtonElement, HTMLButtonElement];
    click(second);
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('story', 'xi', 1);
    expect(document.activeElement).toBe(second);
    expect(places(open).map((place) => place.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    expect(only(open, '.count').textContent).toBe('2 of 3');
    click(buttonNamed(open, 'Next mention'));
    expect(onGoTo).toHaveBeenLastCalledWith('story', 'xi', 2);
    expect(places(open).map((place) => place.getAttribute('aria-current'))).toEqual([null, null, 'true']);
  });

  it('close with Escape, which gives the focus back to their button', () => {
    const open = openFirst(list());
    const button = buttonNamed(open, 'Mentions (3)');
    click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(press(places(open)[0] as HTMLButtonElement, 'Escape').defaultPrevented).toBe(true);
    expect(open.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('stay text, whatever stands in the page', () => {
    const [xi] = found({ xi: [0.5] });
    const [mention] = xi?.mentions ?? [];
    if (!xi || !mention) throw new Error('no mention');
    const hostile = report({}, { topics: [{ ...xi, mentions: [{ ...mention, words: HOSTILE }] }] });
    const open = openFirst(list({ report: hostile }));
    click(buttonNamed(open, 'Mentions (1)'));
    expect(texts(open)).toEqual([`“${HOSTILE}” 50% of the article`]);
    expect(open.querySelectorAll('img, b')).toHaveLength(0);
  });
});
