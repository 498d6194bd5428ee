import { vi } from 'vitest';
import type { ArticleDate } from '../../src/core/facts/article-date/article-date.ts';
import { type Beside, besidePage } from '../../src/core/facts/beside.ts';
import type { PageReport } from '../../src/core/messages/page-report.ts';
import type { AliasedPack, Pack } from '../../src/core/model/pack.ts';
import { StoryView, type StoryViewProps } from '../../src/ui/StoryView.tsx';
import { fact, pack, show, source, topic } from './ui-fixtures.ts';

const VALUES = [10, 4, 12, 16, 15].map((number, index) => ({
  quantity: 'trade',
  number: number * 1e9,
  unit: 'USD',
  period: String(2020 + index),
  basis: 'Customs',
}));
const SIDES = [
  { who: 'Customs', claim: 'It was 16.', sources: ['tass'] },
  { who: 'The minister', claim: 'It was 14.', sources: ['afp'] },
];

/** A story that has one of everything. */
export function story(rest: Partial<AliasedPack> = {}): Pack {
  const facts = [
    fact('founded', { date: '1949', topics: ['china', 'xi'] }),
    fact('counted', { topics: ['trade'], kind: 'figure', values: VALUES, date: '2024' }),
    fact('met', { topics: ['xi'], sources: ['tass', 'reuters', 'afp'] }),
    fact('went-on', { date: '2024-05-17', topics: ['trade', 'xi'] }),
    fact('differ', {
      date: '2025-02',
      topics: ['trade', 'xi'],
      sides: SIDES,
      afterSummit: true,
      values: [
        { quantity: 'trade', number: 14.5e9, unit: 'USD', period: '2023', basis: 'The minister (forecast)' },
      ],
    }),
  ];
  return pack({
    summary: 'What it is about.',
    topics: [
      topic('xi', { label: 'Xi Jinping' }),
      topic('china', { kind: 'place', label: 'China' }),
      topic('trade', { kind: 'concept', label: 'Trade' }),
    ],
    facts,
    sources: [source('tass', { stance: 'Russian state' }), source('reuters'), source('afp')],
    storyline: [{ topic: 'xi', why: 'Why.', facts: ['met'] }],
    timeline: ['founded', 'met', 'went-on', 'differ'],
    ...rest,
  });
}

/** The page that a report is of. */
export function beside(report: PageReport | null, article: ArticleDate | null = null): Beside {
  return besidePage({ id: 1, url: 'https://news.example/a', loading: false }, { report, article }, 'story');
}

export interface GivenStory extends Partial<Omit<StoryViewProps, 'actions'>> {
  readonly actions?: Partial<StoryViewProps['actions']>;
}

export function storyView({ actions, ...given }: GivenStory = {}) {
  return (
    <StoryView
      pack={story()}
      beside={{ kind: 'none' }}
      wish={null}
      problem={null}
      {...given}
      actions={{ onGoTo: vi.fn(), onOpenAsPage: vi.fn(), onSettings: vi.fn(), ...actions }}
    />
  );
}

export function showStory(given: GivenStory = {}): HTMLElement {
  return show(storyView(given));
}

/** What stands in elements: white space as it is shown, and none round dashes, where versions of ICU differ. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').replace(/ – /gu, '–').trim(),
  );
}
