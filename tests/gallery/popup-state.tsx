import { packs } from 'virtual:packs';
import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import { type FigureInText, figuresAt } from '../../src/core/facts/figures/figures-at.ts';
import { bareReport, type PageReport } from '../../src/core/messages/page-report.ts';
import type { Hidden } from '../../src/core/settings/hidden.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { siteRule } from '../../src/core/settings/site-rules.ts';
import { popupStatus } from '../../src/core/status/popup-state.ts';
import type { PopupInput } from '../../src/core/status/popup-status.ts';
import { type PopupActions, PopupView } from '../../src/ui/PopupView.tsx';
import { type MessageKey, say } from '../../src/ui/say.ts';
import { ARTICLE, ARTICLE_DATE } from './article-report.ts';
import type { GalleryState } from './gallery-state.ts';
import { noAction, noActionSaved } from './no-action.ts';
import { aliasesOf, storyPack } from './story.ts';

const HOST = 'northgate-herald.example';
export const ADDRESS = `https://${HOST}/talks`;

const ON_PAGE = new Set(ARTICLE.topics.map(({ topic }) => topic));

const ACTIONS: PopupActions = {
  onSwitch: noAction,
  onPause: noAction,
  onPacks: noAction,
  onShortcuts: noAction,
  onExplain: aliasesOf,
  onFigures: figuresInArticle,
  onStory: noAction,
  onLookUp: async () => packs,
  onSettings: noAction,
  onGoTo: noAction,
  onHide: noActionSaved,
  onUnhide: noActionSaved,
  onLookAgain: noAction,
  onShowAnyway: noAction,
  onResume: noAction,
  onAllow: noAction,
  onReload: noAction,
};

const GROWTH = 'Trade between the two countries had risen by 170 percent over the past decade, Xi said.';

/** What the article has of figures: one, on trade. */
async function figuresInArticle(_: string, topic: string): Promise<readonly FigureInText[]> {
  const around = { sentence: GROWTH, paragraph: GROWTH, beside: [], near: [], onPage: ON_PAGE };
  return figuresAt(storyPack(), topic, { ...around, date: ARTICLE_DATE.day }, 'en');
}

/** What makes a state of the popup different from the bundled article, read and marked. */
interface PopupDifference extends Pick<GalleryState, 'press' | 'awaits' | 'forced'> {
  readonly input?: Partial<PopupInput>;
  readonly report?: Partial<PageReport>;
  readonly hidden?: readonly Hidden[];
  /** False while packs are being loaded. */
  readonly packsLoaded?: boolean;
  /** What is looked up. */
  readonly query?: string;
  readonly onLookUp?: PopupActions['onLookUp'];
  /** When the article was published. @default the bundled one's */
  readonly article?: ArticleDate | null | 'asking';
  /** What failed last. */
  readonly problem?: MessageKey;
}

/** A state of the popup, on the bundled article unless it says otherwise. */
export function popup(name: string, difference: PopupDifference = {}): GalleryState {
  const {
    onLookUp = ACTIONS.onLookUp,
    input,
    report,
    hidden = [],
    packsLoaded = true,
    query = '',
    problem,
    article = ARTICLE_DATE,
    ...rest
  } = difference;
  const status = popupStatus({
    url: ADDRESS,
    permitted: true,
    report: { ...ARTICLE, ...report },
    paused: false,
    siteOn: true,
    waiting: false,
    granted: false,
    ...input,
  });
  return {
    name: `popup-${name}`,
    size: [360, 600],
    context: 'popup',
    render: () => (
      <PopupView
        query={query}
        status={status}
        article={article}
        packs={packsLoaded ? packs : null}
        marking={{ page: ADDRESS, site: HOST, rule: siteRule(DEFAULT_SETTINGS, HOST), hidden }}
        problem={problem ? say(problem) : null}
        actions={{ ...ACTIONS, onLookUp }}
      />
    ),
    ...rest,
  };
}

/** A report that differs from the article's in all that was found. */
export function bare(state: PageReport['state'], contentType = 'text/html'): PageReport {
  return bareReport(contentType, state);
}
