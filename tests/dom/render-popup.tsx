import { vi } from 'vitest';
import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import type { Pack } from '../../src/core/model/pack.ts';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { siteRule } from '../../src/core/settings/site-rules.ts';
import type { PopupStatus } from '../../src/core/status/popup-status.ts';
import type { Marking } from '../../src/ui/marking.ts';
import { type PopupActions, PopupView } from '../../src/ui/PopupView.tsx';
import { found, pack, report, storyOnPage } from './ui-fixtures.ts';

export const place = { name: 'northgate-herald.example', host: 'northgate-herald.example' };
export const inPassing = report(
  {},
  {
    state: 'passing',
    passing: found({ china: [0.2], g20: [0.7] }),
    stories: [storyOnPage({ verdict: 'passing', ground: 'in-passing' })],
  },
);

export function actions(): PopupActions {
  return {
    onSwitch: vi.fn(),
    onPause: vi.fn(),
    onPacks: vi.fn(),
    onStory: vi.fn(),
    onShortcuts: vi.fn(),
    onSettings: vi.fn(),
    onGoTo: vi.fn(),
    onFigures: async () => [],
    onExplain: vi.fn(async () => null),
    onLookUp: vi.fn(async () => [pack()]),
    onHide: vi.fn(async () => true),
    onUnhide: vi.fn(async () => true),
    onLookAgain: vi.fn(),
    onShowAnyway: vi.fn(),
    onResume: vi.fn(),
    onAllow: vi.fn(),
    onReload: vi.fn(),
  };
}

/** The default settings on a page of the place above, with something hidden. */
export function marking(hidden: readonly Hidden[] = [], rest: Partial<Marking> = {}): Marking {
  return {
    page: 'https://northgate-herald.example/talks',
    site: place.host,
    rule: siteRule(DEFAULT_SETTINGS, place.host),
    hidden,
    ...rest,
  };
}

export function popup(
  status: PopupStatus,
  given: {
    packs?: readonly Pack[] | null;
    problem?: string;
    query?: string;
    actions?: PopupActions;
    hidden?: readonly Hidden[];
    article?: ArticleDate | null | 'asking';
  } = {},
) {
  const { packs = [pack()], problem = null } = given;
  return (
    <PopupView
      status={status}
      packs={packs}
      marking={marking(given.hidden)}
      article={given.article ?? null}
      query={given.query ?? ''}
      problem={problem}
      actions={given.actions ?? actions()}
    />
  );
}

export function closed(page: 'browser' | 'store' | 'restricted' | 'pdf' | 'file' | 'other'): PopupStatus {
  return { kind: 'closed', page, place: { name: 'x', host: null } };
}
