// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import { actions, closed, inPassing, place, popup } from './render-popup.tsx';
import { click, HOSTILE, only, pack, show, topic } from './ui-fixtures.ts';

describe('the switch', () => {
  it.each<[status: PopupStatus, on: boolean, disabled: boolean]>([
    [{ kind: 'marked', report: inPassing, place }, true, false],
    [{ kind: 'reading', place }, true, false],
    [{ kind: 'nothing', words: 1, place }, true, false],
    [{ kind: 'passing', report: inPassing, place }, true, false],
    [{ kind: 'hidden', report: inPassing, place }, true, false],
    [{ kind: 'reload', because: 'updated', place }, true, false],
    [{ kind: 'off', place }, false, false],
    [{ kind: 'permission', place }, false, true],
  ])('$kind: on %s, disabled %s', (status, on, disabled) => {
    const root = show(popup(status));
    const found = only<HTMLButtonElement>(root, '[role=switch]');
    expect(found.getAttribute('aria-checked')).toBe(String(on));
    expect(found.disabled).toBe(disabled);
    expect(found.getAttribute('aria-label')).toBe('Backgrounder on northgate-herald.example');
    const described = document.getElementById(found.getAttribute('aria-describedby') ?? '');
    expect(described).toBe(only(root, '.p-state'));
  });

  it.each<[status: PopupStatus]>([
    [{ kind: 'paused', place }],
    [closed('browser')],
    [{ kind: 'marked', report: inPassing, place: { name: 'a.html', host: null } }],
  ])('is not shown where it cannot act: $kind', (status) => {
    expect(show(popup(status)).querySelector('[role=switch]')).toBeNull();
  });

  it.each([
    ['off', true],
    ['reading', false],
  ] as const)('in %s asks for %s', (kind, wanted) => {
    const given = actions();
    const root = show(popup({ kind, place }, { actions: given }));
    click(only(root, '[role=switch]'));
    expect(given.onSwitch).toHaveBeenCalledExactlyOnceWith(wanted);
  });
});

describe('names from outside', () => {
  it('stay text', () => {
    const hostile = { name: HOSTILE, host: HOSTILE };
    const packs = [pack({ topics: [topic('china', { label: HOSTILE })] })];
    for (const status of [
      { kind: 'permission', place: hostile } as const,
      { kind: 'passing', report: inPassing, place: hostile } as const,
    ]) {
      const root = show(popup(status, { packs }));
      expect(root.querySelectorAll('img, [onerror]')).toHaveLength(0);
      expect(only(root, 'h1').textContent).toBe(HOSTILE);
      expect(only(root, '.msg').textContent).toContain(HOSTILE);
    }
  });

  it('show the product where the tab has no name', () => {
    const root = show(popup({ kind: 'closed', page: 'browser', place: { name: '', host: null } }));
    expect(only(root, 'h1').textContent).toBe('Backgrounder');
  });
});
