// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/core/model/pack.ts';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { HiddenList } from '../../src/ui/HiddenList.tsx';
import { buttonNamed, click, HOSTILE, only, pack, show, showAgain } from './ui-fixtures.ts';

const EVERYWHERE: Hidden = { pack: 'story', topic: 'xi', reach: 'everywhere' };
const ON_SITE: Hidden = { pack: 'story', topic: 'china', reach: 'site', host: 'bbc.co.uk' };
const WORDS: Hidden = {
  pack: 'story',
  topic: 'g20',
  reach: 'words',
  page: 'https://example.org/%D0%BC%D0%B8%D1%80?id=1',
  words: 'the Group',
};

function view(hidden: readonly Hidden[], onMarkAgain: (hidden: Hidden) => void = vi.fn(), packs?: Pack[]) {
  return <HiddenList hidden={hidden} packs={packs ?? [pack()]} onMarkAgain={onMarkAgain} />;
}

function entries(root: HTMLElement): string[] {
  return [...root.querySelectorAll('li p')].map(({ textContent }) => textContent);
}

function many(count: number): Hidden[] {
  return Array.from({ length: count }, (_, index) => ({ ...ON_SITE, host: `s${index}.example` }));
}

describe('the list of what is not marked', () => {
  it('names each topic and where, the latest first', () => {
    expect(entries(show(view([EVERYWHERE, ON_SITE, WORDS])))).toEqual([
      'G20Only the Group on example.org/мир?id=1',
      'ChinaOn bbc.co.uk',
      'Label xiEverywhere',
    ]);
  });

  it('says in a sentence that it is empty', () => {
    const root = show(view([]));
    expect(only(root, 'p:not([role])').textContent).toBe(
      'Every topic is marked. To stop marking one, open it in the popup and choose “Not this”.',
    );
    expect(root.querySelector('ul')).toBeNull();
  });

  it('names a topic by its id where no pack has it', () => {
    expect(
      entries(show(view([EVERYWHERE, { ...ON_SITE, topic: 'gone' }], vi.fn(), [pack({ id: 'other' })]))),
    ).toEqual(['goneOn bbc.co.uk', 'xiEverywhere']);
  });

  it('takes an address that cannot be read, and markup, as text', () => {
    const root = show(view([{ ...WORDS, page: 'https://example.org/%', words: HOSTILE }]));
    expect(entries(root)).toEqual([`G20Only ${HOSTILE} on example.org/%`]);
    expect(root.querySelector('img, b')).toBeNull();
  });

  it('shows the latest ten, and all of them on demand', () => {
    const root = show(view(many(12)));
    expect(entries(root)).toHaveLength(10);
    click(buttonNamed(root, 'Show all 12 entries'));
    expect(entries(root)).toHaveLength(12);
    expect(document.activeElement?.closest('li')?.textContent).toContain('s1.example');
    expect(root.querySelector('.link')).toBeNull();
  });
});

describe('marking again', () => {
  it('asks for one entry, says so when it is gone, and gives the focus to the next', () => {
    const onMarkAgain = vi.fn();
    const root = show(view([EVERYWHERE, ON_SITE, WORDS], onMarkAgain));
    click(buttonNamed(root, 'Mark again: China'));
    expect(onMarkAgain).toHaveBeenCalledExactlyOnceWith(ON_SITE);
    expect(only(root, '[role=status]').textContent).toBe('');
    showAgain(view([EVERYWHERE, WORDS], onMarkAgain), root);
    expect(only(root, '[role=status]').textContent).toBe('China is marked again. On bbc.co.uk.');
    expect(document.activeElement).toBe(buttonNamed(root, 'Mark again: Label xi'));
  });

  it('keeps the focus in the list at its end, and when it is empty', () => {
    const root = show(view([EVERYWHERE, ON_SITE]));
    click(buttonNamed(root, 'Mark again: Label xi'));
    showAgain(view([ON_SITE]), root);
    expect(document.activeElement).toBe(buttonNamed(root, 'Mark again: China'));
    click(buttonNamed(root, 'Mark again: China'));
    showAgain(view([]), root);
    expect(document.activeElement).toBe(only(root, 'p:not([role])'));
  });

  it('says nothing when other settings change, or the change failed', () => {
    const root = show(view([EVERYWHERE, ON_SITE]));
    const button = buttonNamed(root, 'Mark again: China');
    click(button);
    showAgain(view([EVERYWHERE, ON_SITE]), root);
    expect(only(root, '[role=status]').textContent).toBe('');
    expect(document.activeElement).toBe(button);
  });
});
