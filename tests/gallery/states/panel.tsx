import type { ArticleDate } from '../../../src/core/facts/article-date/article-date.ts';
import { type Beside, besidePage } from '../../../src/core/facts/beside.ts';
import type { PageReport } from '../../../src/core/messages/page-report.ts';
import { NoStory, StoryView, type StoryViewProps } from '../../../src/ui/StoryView.tsx';
import { type MessageKey, say } from '../../../src/ui/say.ts';
import { ARTICLE, ARTICLE_DATE, found, IN_PASSING, STORY } from '../article-report.ts';
import type { GalleryState } from '../gallery-state.ts';
import { noAction } from '../no-action.ts';
import { storyPack } from '../story.ts';

const SIDE = [400, 900] as const;
const TAB = { id: 1, url: 'https://northgate-herald.example/talks', loading: false };

interface PanelDifference extends Pick<GalleryState, 'press' | 'forced' | 'sameElements'> {
  readonly size?: GalleryState['size'];
  readonly beside?: Beside;
  readonly given?: Partial<StoryViewProps>;
  /** What failed last. */
  readonly problem?: MessageKey;
}

const NO_ANSWER = { report: null, article: null };

/** The panel beside the bundled article, unless it says otherwise. */
function panel(name: string, difference: PanelDifference = {}): GalleryState {
  const { size = SIDE, beside = read(ARTICLE), given, problem, ...rest } = difference;
  return {
    name: `panel-${name}`,
    size,
    context: 'panel',
    // It is some ten windows high.
    onScreen: true,
    render: () => (
      <StoryView
        pack={storyPack()}
        beside={beside}
        wish={null}
        problem={problem ? say(problem) : null}
        actions={{ onGoTo: noAction, onOpenAsPage: noAction, onSettings: noAction }}
        {...given}
      />
    ),
    ...rest,
  };
}

/** Further down. */
function goTo(part: string): PanelDifference {
  return { press: [`.parts [href="#${part}"]`], sameElements: true };
}

/** For states of which the head alone is different. */
const SHORT: PanelDifference = {
  size: [400, 300],
  given: {
    pack: {
      ...storyPack(),
      timeline: storyPack().timeline.slice(0, 3),
      facts: storyPack().facts.slice(0, 20),
    },
  },
};

/** The story in a tab of its own. */
const PAGE: PanelDifference = {
  size: [1200, 900],
  beside: { kind: 'none' },
  given: { actions: { onGoTo: noAction, onOpenAsPage: null, onSettings: noAction } },
};

function read(report: PageReport, article: ArticleDate | null = ARTICLE_DATE): Beside {
  return besidePage(TAB, { report, article }, STORY);
}

/** The story, beside a page and as a page. */
export const states: readonly GalleryState[] = [
  panel('beside', { forced: true }),
  panel('table', { press: ['.as-table summary'] }),
  panel('by-date', goTo('by-date')),
  panel('topics', { ...goTo('topics'), forced: true }),
  panel('accounts', goTo('accounts')),
  panel('sources', goTo('sources')),
  panel('topic', { given: { wish: { pack: STORY, topic: 'power-of-siberia-2' } } }),
  panel('in-passing', {
    ...SHORT,
    beside: read({
      ...ARTICLE,
      state: 'passing',
      topics: [],
      passing: found({ china: [[0.2, 'China']] }),
      stories: [IN_PASSING],
    }),
  }),
  panel('none-found', { ...SHORT, beside: read({ ...ARTICLE, state: 'empty', topics: [], stories: [] }) }),
  panel('undated', { beside: read(ARTICLE, null) }),
  panel('reading', { ...SHORT, beside: besidePage({ ...TAB, loading: true }, NO_ANSWER, STORY) }),
  panel('unread', { ...SHORT, beside: besidePage(TAB, NO_ANSWER, STORY) }),
  panel('problem', { ...SHORT, problem: 'panel_failed_page' }),
  panel('page', PAGE),
  panel('page-topics', { ...PAGE, press: ['.kind-btn'] }),
  {
    name: 'panel-no-packs',
    size: [400, 300],
    context: 'panel',
    onScreen: true,
    render: () => <NoStory text={say('panel_no_packs')} />,
  },
];
