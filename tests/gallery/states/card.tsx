import type { ArticleDate } from '../../../src/core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../../../src/core/facts/article-date/day-to-go-by.ts';
import { chooseFacts } from '../../../src/core/facts/choose-facts.ts';
import { figuresAt } from '../../../src/core/facts/figures/figures-at.ts';
import { markKind } from '../../../src/core/model/topic.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { siteRule } from '../../../src/core/settings/site-rules.ts';
import { CardView, type CardViewProps } from '../../../src/ui/CardView.tsx';
import type { CardFacts, CardTab } from '../../../src/ui/card-content.ts';
import { hiddenNote } from '../../../src/ui/say-hidden.ts';
import { UndoNote } from '../../../src/ui/UndoNote.tsx';
import { ARTICLE, ARTICLE_DATE, STORY } from '../article-report.ts';
import type { GalleryState } from '../gallery-state.ts';
import { InCardHost } from '../InCardHost.tsx';
import { noAction } from '../no-action.ts';
import { aliasesOf, storyPack, topicOf } from '../story.ts';

const HOST = 'northgate-herald.example';
const ON_PAGE = new Set(ARTICLE.topics.map(({ topic }) => topic));
const WIDE = [408, 376] as const;
const NARROW = [390, 640] as const;

const ACTIONS: CardViewProps['actions'] = {
  onTab: noAction,
  onPin: noAction,
  onMove: noAction,
  onCorner: noAction,
  onClose: noAction,
  onGoTo: noAction,
  onOpenStory: noAction,
  onPanel: noAction,
};

const GROWTH = 'Trade between China and Russia had risen by 170 percent over the past decade, Xi said.';

interface CardDifference extends Pick<GalleryState, 'press' | 'forced'> {
  readonly given?: Partial<CardViewProps>;
  /** More topics at the same place. */
  readonly others?: readonly string[];
  /** The sentence that the mention stands in. */
  readonly sentence?: string;
  /** When the article was published. @default the bundled one's */
  readonly article?: ArticleDate | null;
}

/** A card at the first mention of a topic in the bundled article. */
function card(
  name: string,
  topic: string,
  { given, others = [], sentence = '', article = ARTICLE_DATE, press, forced }: CardDifference = {},
): GalleryState {
  return {
    name: `card-${name}`,
    size: given?.sheet ? NARROW : WIDE,
    context: null,
    render: () => (
      <InCardHost sheet={given?.sheet ?? false}>
        <CardView
          tabs={[topic, ...others].map(tabOf)}
          selected={0}
          mention={mentionOf(topic)}
          content={contentOf(topic, sentence, article)}
          pinned={false}
          sheet={false}
          actions={ACTIONS}
          {...given}
        />
      </InCardHost>
    ),
    ...(press && { press }),
    ...(forced && { forced }),
  };
}

function tabOf(id: string): CardTab {
  const { label, kind } = topicOf(id);
  return { pack: STORY, topic: id, label, kind: markKind(kind) };
}

function mentionOf(id: string): CardViewProps['mention'] {
  const mentions = ARTICLE.topics.find(({ topic }) => topic === id)?.mentions ?? [];
  const [place] = mentions;
  return place ? { place, index: 0, count: mentions.length } : null;
}

function contentOf(id: string, sentence: string, article: ArticleDate | null): CardFacts {
  const pack = storyPack();
  const around = {
    sentence,
    paragraph: sentence,
    beside: [],
    near: [],
    onPage: ON_PAGE,
    date: dayToGoBy(article),
  };
  const marking = {
    page: `https://${HOST}/talks`,
    site: HOST,
    rule: siteRule(DEFAULT_SETTINGS, HOST),
    hidden: [],
  };
  const actions = { onGoTo: noAction, onHide: noAction, onMarkAgain: noAction, onExplain: aliasesOf };
  return {
    story: { pack, report: ARTICLE, onPage: ON_PAGE, article, marking, ...actions },
    topic: topicOf(id),
    chosen: chooseFacts(pack, id, around),
    figures: figuresAt(pack, id, around, 'en'),
    found: ARTICLE.topics.find(({ topic }) => topic === id) ?? null,
  };
}

function Refused() {
  const hidden = { pack: STORY, topic: 'xi-jinping', reach: 'site', host: HOST } as const;
  const text = hiddenNote(hidden, { name: topicOf('xi-jinping').label });
  return (
    <div class="card brief">
      <UndoNote note={{ text, undo: noAction }} onGone={noAction} />
    </div>
  );
}

/** The card at a mention. */
export const states: readonly GalleryState[] = [
  card('person', 'xi-jinping', { forced: true }),
  card('place', 'kharkiv-region'),
  card('organisation', 'rosneft'),
  card('event', 'joint-statement-2024'),
  card('theme', 'russia-china-trade', { sentence: 'Russia and China put trade first.' }),
  card('figure', 'russia-china-trade', { sentence: GROWTH, forced: true }),
  card('explained', 'russia-china-trade', { sentence: GROWTH, press: ['.card-note [aria-pressed]'] }),
  card('undated', 'chinese-cars', { article: null }),
  card('since', 'vovchansk'),
  card('newer-than-pack', 'xi-jinping', { article: { ...ARTICLE_DATE, day: '2026-11-20' } }),
  card('dispute', 'power-of-siberia-2', { sentence: 'No contract was signed.', forced: true }),
  card('tabs', 'power-of-siberia-2', { others: ['gazprom', 'natural-gas'] }),
  card('why-marked', 'xi-jinping', { press: ['[data-panel="why"]'] }),
  card('not-this', 'xi-jinping', { press: ['[data-panel="refuse"]'] }),
  card('pinned', 'xi-jinping', { given: { pinned: true } }),
  card('selection', 'xi-jinping', { given: { mention: null } }),
  card('loading', 'xi-jinping', { given: { content: 'loading' } }),
  card('failed', 'xi-jinping', { given: { content: 'failed' } }),
  card('sheet', 'xi-jinping', { given: { sheet: true } }),
  card('sheet-tabs', 'power-of-siberia-2', { given: { sheet: true }, others: ['gazprom'] }),
  {
    name: 'card-refused',
    size: WIDE,
    context: null,
    render: () => (
      <InCardHost sheet={false}>
        <Refused />
      </InCardHost>
    ),
  },
];
