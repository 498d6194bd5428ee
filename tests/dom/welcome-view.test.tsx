// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '../../src/ui/WelcomeView.tsx';
import { buttonNamed, click, fact, only, pack, show, showAgain, topic } from './ui-fixtures.ts';

const story = pack({
  topics: [
    topic('xi-jinping'),
    topic('vladimir-putin'),
    topic('joint-statement-2024', { kind: 'document' }),
    topic('beijing', { kind: 'place' }),
    topic('russia-china-trade', { kind: 'concept' }),
    topic('gazprom', { kind: 'company' }),
  ],
  facts: ['2020', '2021', '2022'].map((date) => fact(date, { date, topics: ['beijing'] })),
});

function view(given: Partial<WelcomeViewProps> = {}) {
  return (
    <WelcomeView
      access="all"
      packs={[story]}
      shortcuts={[]}
      toolbar="chromium"
      problem={null}
      onAllow={vi.fn()}
      onSites={vi.fn()}
      onSettings={vi.fn()}
      onShortcuts={vi.fn()}
      {...given}
    />
  );
}

describe('access to pages', () => {
  it('is said to be given where it is, and leads to the lists of sites', () => {
    const onSites = vi.fn();
    const root = show(view({ onSites }));
    expect(only(root, '.state p').textContent).toBe(
      'Allowed on all sites. Pages about a story in your packs are marked from now on.',
    );
    click(buttonNamed(root, 'Change'));
    expect(onSites).toHaveBeenCalledOnce();
  });

  it('is asked for where it is not, straight from the click', () => {
    const onAllow = vi.fn();
    const root = show(view({ access: 'some', onAllow }));
    expect(root.textContent).toContain('Your browser has not yet let Backgrounder read any page.');
    click(buttonNamed(root, 'Allow on all sites'));
    expect(onAllow).toHaveBeenCalledOnce();
    showAgain(view({ access: 'all' }), root);
    expect(root.textContent).not.toContain('not yet');
  });

  it('can be left to the popup, site by site', () => {
    const root = show(view({ access: 'some' }));
    const choose = buttonNamed(root, 'Only on sites I choose');
    click(choose);
    expect(choose.getAttribute('aria-pressed')).toBe('true');
    expect(root.textContent).toContain('Open the popup on a site and allow it there');
  });

  it('is not spoken of before it is known; what becomes of the text is, always', () => {
    const root = show(view({ access: null }));
    expect(root.querySelector('.state, .btn.primary')).toBeNull();
    expect(root.textContent).toContain('sends nothing: no addresses, no text, no counts.');
  });
});

describe('the specimen', () => {
  it('has lines of all five kinds', () => {
    const marks = [...show(view()).querySelectorAll('.spec')];
    expect(marks.map(({ textContent, className }) => `${textContent}: ${className}`)).toEqual([
      'Xi Jinping: spec k-person',
      'Vladimir Putin: spec k-person',
      'joint statement: spec k-event',
      'Beijing: spec k-place',
      'Trade: spec k-theme',
      'Gazprom: spec k-organization',
    ]);
  });

  it('opens the facts of a word that is pressed, two of them, and one topic at a time', () => {
    const root = show(view());
    expect(only(root, '.demo-card h3').textContent).toBe('Label russia-china-trade');
    click(buttonNamed(root, 'Beijing'));
    expect(only(root, '.demo-card h3').textContent).toBe('Label beijing');
    expect([...root.querySelectorAll('.demo-card time')].map(({ textContent }) => textContent)).toEqual([
      '2022',
      '2021',
    ]);
    const expanded = [...root.querySelectorAll('.spec[aria-expanded="true"]')];
    expect(expanded.map(({ textContent }) => textContent)).toEqual(['Beijing']);
  });

  it.each([[null], [[]]])('is plain text without packs: %j', (packs) => {
    const root = show(view({ packs }));
    expect(root.querySelector('.spec, .demo-card, footer b')).toBeNull();
    expect(only(root, '.demo').textContent).toMatch(/^On 16 May 2024 Xi Jinping and Vladimir Putin/);
  });
});

describe('the rest', () => {
  it('tells where the icon is pinned in either browser, with a picture of Chromium’s toolbar', () => {
    expect(show(view()).querySelector('.pinart')).not.toBeNull();
    const firefox = show(view({ toolbar: 'firefox' }));
    expect(firefox.textContent).toContain('Pin to Toolbar');
    expect(firefox.querySelector('.pinart')).toBeNull();
  });

  it('lists the keys as they are set', () => {
    const onShortcuts = vi.fn();
    const shortcuts = [
      { description: '', keys: 'Alt+Shift+B' },
      { description: 'Next mention', keys: '⌥⇧N' },
      { description: 'This site on or off', keys: '' },
    ];
    const root = show(view({ shortcuts, onShortcuts }));
    const rows = [...root.querySelectorAll('.keys tbody tr')].map((row) =>
      [...row.querySelectorAll('th, kbd, td:not(:has(kbd))')].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Open the popup', 'Alt', 'Shift', 'B'],
      ['Next mention', '⌥⇧N'],
      ['This site on or off', 'Not set'],
      ['Close the card, back to the text', 'Esc'],
      ['Through facts, sources and buttons of a card', 'Tab'],
    ]);
    click(buttonNamed(root, 'Change in the browser'));
    expect(onShortcuts).toHaveBeenCalledOnce();
  });

  it('says what it came with, and leads to the settings', () => {
    const onSettings = vi.fn();
    const root = show(view({ onSettings }));
    expect(only(root, 'footer p').textContent).toBe(
      'Installed with one pack: A story, 6 topics and 3 facts.',
    );
    click(buttonNamed(root, 'Settings'));
    expect(onSettings).toHaveBeenCalledOnce();
    const both = show(view({ packs: [story, pack({ id: 'other' })] }));
    expect(only(both, 'footer p').textContent).toBe('Installed with 2 packs.');
  });

  it('says in one sentence what failed', () => {
    const root = show(view({ problem: 'The browser did not give access.' }));
    expect(only(root, '[role=alert]').textContent).toBe('The browser did not give access.');
  });
});
