// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { marking } from './render-popup.tsx';
import { type GivenTopics, list, openFirst, rows } from './render-topics.tsx';
import { buttonNamed, click, found, HOSTILE, only, pack, press, report } from './ui-fixtures.ts';

/** Open the first row and its choices. */
function openChoices(given: GivenTopics = {}): HTMLElement {
  const open = openFirst(list(given));
  click(buttonNamed(open, 'Not this'));
  return open;
}

function choices(open: HTMLElement): HTMLButtonElement[] {
  return [...open.querySelectorAll<HTMLButtonElement>('.choice')];
}

describe('refusing a mention', () => {
  it('offers three reaches, the smallest first', () => {
    const open = openChoices();
    expect(only(open, '.panel h3').textContent).toBe('Not this? Stop marking it');
    expect(choices(open).map(({ textContent }) => textContent)).toEqual([
      'Only these words, here xi',
      'This topic on this site northgate-herald.example',
      'This topic everywhere undo in Settings',
    ]);
  });

  it.each<[choice: number, hidden: Hidden]>([
    [
      0,
      {
        pack: 'story',
        topic: 'xi',
        reach: 'words',
        page: 'https://northgate-herald.example/talks',
        words: 'xi',
      },
    ],
    [1, { pack: 'story', topic: 'xi', reach: 'site', host: 'northgate-herald.example' }],
    [2, { pack: 'story', topic: 'xi', reach: 'everywhere' }],
  ])('asks for what choice %i says, and closes', (choice, hidden) => {
    const onHide = vi.fn();
    const story = pack();
    const open = openChoices({ onHide, pack: story });
    click(choices(open)[choice] as HTMLButtonElement);
    expect(onHide).toHaveBeenCalledExactlyOnceWith(hidden, story, story.topics[0]);
    expect(open.querySelector('.panel')).toBeNull();
  });

  it('speaks of the mention that was gone to', () => {
    const [xi] = found({ xi: [0.1, 0.5] });
    const [one, two] = xi?.mentions ?? [];
    if (!xi || !one || !two) throw new Error('no mentions');
    const mentions = [one, { ...two, words: HOSTILE }];
    const onHide = vi.fn();
    const open = openChoices({ onHide, report: report({}, { topics: [{ ...xi, mentions }] }) });
    click(buttonNamed(open, 'Previous mention'));
    const [first] = choices(open);
    expect(only(first as HTMLElement, 'q bdi').textContent).toBe(HOSTILE);
    expect(open.querySelector('img')).toBeNull();
    click(first as HTMLElement);
    expect(onHide.mock.calls[0]?.[0]).toMatchObject({ reach: 'words', words: HOSTILE });
  });

  it('offers no site where the page is of none', () => {
    const open = openChoices({ marking: marking([], { site: null }) });
    expect(choices(open).map(({ textContent }) => textContent)).toEqual([
      'Only these words, here xi',
      'This topic everywhere undo in Settings',
    ]);
  });

  it.each([
    ['passing', { passing: found({ xi: [0.1] }) }, ['Mentions (1)', 'Why not marked']],
    ['hidden', { hidden: found({ xi: [0.1] }) }, ['Why not marked']],
  ] as const)('is not offered for what is not marked: %s', (state, rest, buttons) => {
    const open = openFirst(list({ report: report({}, { state, ...rest }) }));
    const labels = [...open.querySelectorAll('.foot .textbtn')].map(({ textContent }) => textContent);
    expect(labels).toEqual(buttons);
  });
});

describe('the panels of an opened topic', () => {
  it('open one at a time, below their buttons', () => {
    const open = openFirst(list());
    const why = buttonNamed(open, 'Why marked');
    const refuse = buttonNamed(open, 'Not this');
    expect([why.ariaExpanded, refuse.ariaExpanded]).toEqual(['false', 'false']);
    click(why);
    expect([why.ariaExpanded, refuse.ariaExpanded]).toEqual(['true', 'false']);
    expect(only(open, '.panel').id).toBe(why.getAttribute('aria-controls'));
    click(refuse);
    expect([why.ariaExpanded, refuse.ariaExpanded]).toEqual(['false', 'true']);
    expect(only(open, '.panel').id).toBe(refuse.getAttribute('aria-controls'));
    expect(only(open, '.foot').lastElementChild).toBe(only(open, '.panel'));
    click(refuse);
    expect(open.querySelector('.panel')).toBeNull();
  });

  it('close with Escape, which gives the focus back to the button and leaves the row open', () => {
    const root = list();
    const open = openFirst(root);
    click(buttonNamed(open, 'Not this'));
    const [first] = choices(open);
    first?.focus();
    expect(press(first as HTMLElement, 'Escape').defaultPrevented).toBe(true);
    expect(open.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(buttonNamed(open, 'Not this'));
    press(buttonNamed(open, 'Not this'), 'Escape');
    expect(root.querySelector('.open')).toBeNull();
    expect(document.activeElement).toBe(rows(root)[0]);
  });
});
