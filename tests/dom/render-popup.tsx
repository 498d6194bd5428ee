import { vi } from 'vitest';
import type { Pack } from '../../src/core/model/pack.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import { type PopupActions, PopupView } from '../../src/ui/PopupView.tsx';
import { pack, report } from './ui-fixtures.ts';

export const place = { name: 'northgate-herald.example', host: 'northgate-herald.example' };
export const unrelated = report({ china: [0.2], g20: [0.7] }, { state: 'unrelated' });

export function actions(): PopupActions {
  return {
    onSwitch: vi.fn(),
    onPause: vi.fn(),
    onSettings: vi.fn(),
    onGoTo: vi.fn(),
    onLookAgain: vi.fn(),
    onShowAnyway: vi.fn(),
    onResume: vi.fn(),
    onAllow: vi.fn(),
    onReload: vi.fn(),
  };
}

export function popup(
  status: PopupStatus,
  given: { packs?: readonly Pack[] | null; problem?: string; actions?: PopupActions } = {},
) {
  const { packs = [pack()], problem = null } = given;
  return <PopupView status={status} packs={packs} problem={problem} actions={given.actions ?? actions()} />;
}

export function closed(page: 'browser' | 'store' | 'restricted' | 'pdf' | 'file' | 'other'): PopupStatus {
  return { kind: 'closed', page, place: { name: 'x', host: null } };
}
