// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import type { PopupActions } from '../../src/ui/PopupView.tsx';
import { actions, place, popup } from './render-popup.tsx';
import { rows } from './render-topics.tsx';
import { buttonNamed, click, found, only, report, show, showAgain } from './ui-fixtures.ts';

const ON_SITE: Hidden = { pack: 'story', topic: 'xi', reach: 'site', host: place.host };
const BEFORE = marked(report({ xi: [0.1, 0.2], china: [0.5] }));
const AFTER = marked(report({ china: [0.5] }, { hidden: found({ xi: [0.1, 0.2] }) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function marked(page: PageReport): PopupStatus {
  return { kind: 'marked', report: page, place };
}

/** Let what was asked be answered. */
function settle(): Promise<void> {
  return act(async () => void (await vi.advanceTimersByTimeAsync(0)));
}

function wait(seconds: number): void {
  act(() => void vi.advanceTimersByTime(seconds * 1000));
}

function note(root: HTMLElement): string | null {
  return only(root, '.note p').textContent;
}

function rowNamed(root: HTMLElement, name: string): HTMLButtonElement | undefined {
  return rows(root).find((row) => only(row, '.name').textContent === name);
}

/** Refuse the first topic of a page, with the choice that starts so. */
async function refuse(choice: string, given: PopupActions = actions()): Promise<HTMLElement> {
  const root = show(popup(BEFORE, { actions: given }));
  click(rows(root)[0] as HTMLButtonElement);
  click(buttonNamed(root, 'Not this'));
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.choice')];
  click(buttons.find(({ textContent }) => textContent.startsWith(choice)) as HTMLButtonElement);
  await settle();
  return root;
}

/** Give the popup the page's next report, as the page answers after a change. */
function answer(root: HTMLElement, status: PopupStatus, given: PopupActions, hidden: readonly Hidden[] = []) {
  showAgain(popup(status, { actions: given, hidden }), root);
}

describe('the note on what was refused', () => {
  it.each([
    ['Only these words', 'xi is no longer marked on this page.'],
    ['This topic on this site', 'Label xi is no longer marked on this site.'],
    ['This topic everywhere', 'Label xi is no longer marked anywhere.'],
  ])('%s', async (choice, text) => {
    const root = await refuse(choice);
    expect(note(root)).toBe(text);
    expect(only(root, '.note p').getAttribute('role')).toBe('status');
  });

  it('takes the focus to its Undo, and says what that undoes', async () => {
    const root = await refuse('This topic on this site');
    const undo = buttonNamed(root, 'Undo');
    expect(document.activeElement).toBe(undo);
    expect(undo.getAttribute('aria-describedby')).toBe(only(root, '.note p').id);
  });

  it('does not come when nothing was saved', async () => {
    const root = await refuse('This topic everywhere', { ...actions(), onHide: async () => false });
    expect(note(root)).toBe('');
    expect(root.querySelector('.note button')).toBeNull();
  });

  it('goes 8 seconds after it was left, and stays as long as focus or pointer are in it', async () => {
    const root = await refuse('This topic everywhere');
    wait(60);
    expect(note(root)).not.toBe('');
    act(() => rows(root)[1]?.focus());
    wait(7.9);
    act(() => void only(root, '.note').dispatchEvent(new MouseEvent('mouseenter')));
    wait(60);
    expect(note(root)).not.toBe('');
    act(() => void only(root, '.note').dispatchEvent(new MouseEvent('mouseleave')));
    wait(7.9);
    expect(note(root)).not.toBe('');
    wait(0.1);
    expect(note(root)).toBe('');
    expect(root.querySelector('.note button')).toBeNull();
  });

  it('outlives the list when nothing is left to mark', async () => {
    const given = actions();
    const root = await refuse('This topic on this site', given);
    const all = report({}, { state: 'hidden', hidden: found({ xi: [0.1] }) });
    answer(root, { kind: 'hidden', report: all, place }, given, [ON_SITE]);
    expect(only(root, '.msg h2').textContent).toBe('Nothing left to mark');
    expect(document.activeElement).toBe(buttonNamed(root, 'Undo'));
  });
});

describe('Undo', () => {
  it('takes back what was asked, says so, and gives the focus to the topic when it is there again', async () => {
    const given = actions();
    const root = await refuse('This topic on this site', given);
    answer(root, AFTER, given, [ON_SITE]);
    click(buttonNamed(root, 'Undo'));
    await settle();
    expect(given.onUnhide).toHaveBeenCalledExactlyOnceWith([ON_SITE]);
    expect(note(root)).toBe('Label xi is marked again.');
    expect(document.activeElement).toBe(only(root, 'main'));
    answer(root, BEFORE, given);
    expect(document.activeElement).toBe(rowNamed(root, 'Label xi'));
    wait(8);
    expect(note(root)).toBe('');
  });

  it('leaves the focus to a reader who has moved it meanwhile', async () => {
    const given = actions();
    const root = await refuse('This topic on this site', given);
    answer(root, AFTER, given, [ON_SITE]);
    click(buttonNamed(root, 'Undo'));
    await settle();
    act(() => rowNamed(root, 'China')?.focus());
    act(() => rowNamed(root, 'China')?.blur());
    answer(root, BEFORE, given);
    expect(document.activeElement).toBe(document.body);
  });

  it('stays when it could not be saved', async () => {
    const given = { ...actions(), onUnhide: async () => false };
    const root = await refuse('This topic on this site', given);
    click(buttonNamed(root, 'Undo'));
    await settle();
    expect(document.activeElement).toBe(buttonNamed(root, 'Undo'));
  });
});

describe('Mark again', () => {
  it('says so, and gives the focus to the topic among those that are marked', async () => {
    const given = actions();
    const root = show(popup(AFTER, { actions: given, hidden: [ON_SITE] }));
    click(buttonNamed(root, 'Mark again: Label xi'));
    await settle();
    expect(given.onUnhide).toHaveBeenCalledExactlyOnceWith([ON_SITE]);
    expect(note(root)).toBe('Label xi is marked again.');
    answer(root, BEFORE, given);
    expect(document.activeElement).toBe(rowNamed(root, 'Label xi'));
  });
});
