// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/core/model/pack.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../src/core/settings/settings.ts';
import { OptionsView } from '../../src/ui/OptionsView.tsx';
import { buttonNamed, click, HOSTILE, only, pack, show, showAgain } from './ui-fixtures.ts';

interface Given {
  readonly settings?: Partial<Settings>;
  readonly packs?: readonly Pack[] | null;
  readonly fault?: 'damaged' | 'newer';
  readonly problem?: string;
  readonly onChange?: (change: SettingsChange) => void;
}

function view({ settings, packs = [], fault, problem, onChange = vi.fn() }: Given) {
  return (
    <OptionsView
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      packs={packs}
      fault={fault ?? null}
      problem={problem ?? null}
      normalizeHost={(text) => (/^[a-z.]+$/.test(text) ? text : null)}
      onChange={onChange}
    />
  );
}

function radio(root: HTMLElement, name: string, value: string): HTMLInputElement {
  return only(root, `input[name="${name}"][value="${value}"]`);
}

function list(root: HTMLElement, title: string): HTMLElement {
  const heading = [...root.querySelectorAll('h3')].find(({ textContent }) => textContent === title);
  if (heading?.parentElement == null) throw new Error(`no list "${title}"`);
  return heading.parentElement;
}

function add(inside: HTMLElement, text: string): void {
  const field = only<HTMLInputElement>(inside, 'input');
  act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  click(buttonNamed(inside, 'Add'));
}

describe('packs', () => {
  const section = (packs: readonly Pack[] | null) => only(show(view({ packs })), '#packs');

  it('are listed with what they hold, how far they reach and whose they are', () => {
    const own = pack({ summary: 'What it is.', author: 'A. Writer', licence: 'CC-BY-4.0', revision: 14 });
    expect([...section([own]).querySelectorAll('li > *')].map(({ textContent }) => textContent)).toEqual([
      'A story',
      'What it is.',
      '3 topics, 1 fact and 3 sources. Revision 14, facts to June 2026.',
      'By A. Writer, licence CC-BY-4.0. Edited 24 November 2026. Comes with Backgrounder.',
    ]);
  });

  it('are said to be unreadable where none came, and nothing is said before', () => {
    expect(section([]).textContent).toContain('The packs could not be read.');
    expect(section(null).textContent).not.toContain('could not be read');
  });

  it('with markup in their texts make no element', () => {
    const hostile = pack({ title: HOSTILE, summary: HOSTILE, author: HOSTILE, licence: HOSTILE });
    expect(section([hostile]).querySelectorAll('img, b')).toHaveLength(0);
  });
});

describe('choices', () => {
  it.each<[name: string, value: string, change: SettingsChange]>([
    ['mode', 'any', { kind: 'defaultMode', mode: 'any' }],
    ['mode', 'listed', { kind: 'defaultMode', mode: 'listed' }],
    ['density', 'section', { kind: 'density', density: 'section' }],
    ['density', 'first', { kind: 'density', density: 'first' }],
    ['painter', 'mark', { kind: 'painter', painter: 'mark' }],
  ])('%s %s', (name, value, change) => {
    const onChange = vi.fn();
    click(radio(show(view({ onChange })), name, value));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('show the settings as they are', () => {
    const root = show(view({ settings: { defaultMode: 'listed', density: 'first', painter: 'mark' } }));
    const checked = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(checked).toEqual(['listed', 'first', 'mark']);
  });

  it('say what they mean', () => {
    const root = show(view({}));
    expect(radio(root, 'mode', 'related').labels?.[0]?.textContent).toBe(
      'Related news pagesPages that are about a story in your packs are marked.',
    );
    expect(radio(root, 'painter', 'mark').labels?.[0]?.textContent).toBe(
      'Mark elementsScreen readers can announce them, and they print and copy; some pages may not like it.',
    );
  });

  it('turn back when the change failed', () => {
    const root = show(view({}));
    click(radio(root, 'mode', 'any'));
    showAgain(view({ problem: 'The setting was not saved.' }), root);
    expect(radio(root, 'mode', 'related').checked).toBe(true);
    expect(only(root, '.problem').textContent).toBe('The setting was not saved.');
  });

  it('pause and resume everywhere', () => {
    const onChange = vi.fn();
    const root = show(view({ onChange }));
    click(only(root, 'input[type=checkbox]'));
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'paused', paused: true });
    showAgain(view({ onChange, settings: { paused: true } }), root);
    click(only(root, 'input[type=checkbox]'));
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'paused', paused: false });
  });
});

describe('lists of sites', () => {
  it.each([
    ['Always on', 'on', 'Every mention is marked there. Subdomains included.'],
    ['Always off', 'off', 'Never read, never marked. Subdomains included.'],
  ] as const)('%s takes a site', (title, name, hint) => {
    const onChange = vi.fn();
    const inside = list(show(view({ onChange })), title);
    expect(only(inside, ':scope > p').textContent).toBe(hint);
    add(inside, ' example.com ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'list', host: 'example.com', list: name });
    expect(only<HTMLInputElement>(inside, 'input').value).toBe('');
  });

  it('refuse what is no site, in words, and keep it to be mended', () => {
    const onChange = vi.fn();
    const inside = list(show(view({ onChange })), 'Always on');
    add(inside, 'x y');
    const field = only<HTMLInputElement>(inside, 'input');
    expect(only(inside, '[role=alert]').textContent).toBe(
      '“x y” is not a site. Write a name such as example.com.',
    );
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['x y', 'true']);
    expect(onChange).not.toHaveBeenCalled();
    add(inside, 'example.com');
    expect(only(inside, '[role=alert]').textContent).toBe('');
  });

  it('take markup for a name like any other: as text', () => {
    const root = show(view({ settings: { alwaysOn: [HOSTILE] } }));
    add(list(root, 'Always on'), HOSTILE);
    expect(root.querySelectorAll('img, b')).toHaveLength(0);
    expect(only(list(root, 'Always on'), '[role=alert]').textContent).toContain(HOSTILE);
  });

  it('say nothing to an empty field, and say so to a site already there', () => {
    const onChange = vi.fn();
    const inside = list(show(view({ onChange, settings: { alwaysOn: ['a.example'] } })), 'Always on');
    add(inside, '  ');
    expect(only(inside, '[role=alert]').textContent).toBe('');
    add(inside, 'a.example');
    expect(only(inside, '[role=alert]').textContent).toBe('“a.example” is in this list already.');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('give a site up, and the focus to the next', () => {
    const onChange = vi.fn();
    const root = show(view({ onChange, settings: { alwaysOff: ['a.example', 'b.example'] } }));
    click(buttonNamed(root, 'Remove a.example'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'list', host: 'a.example', list: null });
    showAgain(view({ onChange, settings: { alwaysOff: ['b.example'] } }), root);
    expect(document.activeElement).toBe(buttonNamed(root, 'Remove b.example'));
    click(buttonNamed(root, 'Remove b.example'));
    showAgain(view({ onChange }), root);
    expect(document.activeElement).toBe(only(list(root, 'Always off'), 'input'));
  });
});

describe('what is not marked', () => {
  const hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' } as const;

  it('is listed with the names of the packs, and marked again', () => {
    const onChange = vi.fn();
    const root = show(view({ onChange, packs: [pack()], settings: { hidden: [hidden] } }));
    click(buttonNamed(only(root, '#not-marked'), 'Mark again: Label xi'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'unhide', hidden });
    expect(only(root, 'nav a[href="#not-marked"]').textContent).toBe('Not marked');
  });

  it('waits for the packs, so that no topic changes its name', () => {
    const root = show(view({ packs: null, settings: { hidden: [hidden] } }));
    expect(only(root, '#not-marked').textContent).toBe('Not marked');
  });
});

describe('restoring the defaults', () => {
  it('asks once more, then restores', () => {
    const onChange = vi.fn();
    const root = show(view({ onChange }));
    click(buttonNamed(root, 'Restore defaults'));
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(buttonNamed(root, 'Keep settings'));
    click(buttonNamed(root, 'Restore'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'restore' });
    expect(document.activeElement).toBe(buttonNamed(root, 'Restore defaults'));
  });

  it('can be called off', () => {
    const onChange = vi.fn();
    const root = show(view({ onChange }));
    click(buttonNamed(root, 'Restore defaults'));
    click(buttonNamed(root, 'Keep settings'));
    expect(document.activeElement).toBe(buttonNamed(root, 'Restore defaults'));
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('stored settings that could not be used', () => {
  it.each([
    ['damaged', 'Stored settings could not be read. Defaults are used; the old text is kept.'],
    ['newer', 'Stored settings are from a newer Backgrounder. Defaults are used; the old text is kept.'],
  ] as const)('%s', (fault, text) => {
    expect(only(show(view({ fault })), '.notice').textContent).toBe(text);
  });
});
