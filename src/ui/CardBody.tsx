import { useState } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import type { CardViewProps } from './CardView.tsx';
import { ChosenFactsView } from './ChosenFactsView.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { formatDate } from './format-date.ts';
import { Published } from './Published.tsx';
import { say, sayCount } from './say.ts';

export interface CardBodyProps extends FactsProps {
  readonly id: string;
  /** Label of the chosen tab, or null where there are none. */
  readonly tab: string | null;
}

interface FactsProps extends Pick<CardViewProps, 'content'> {
  readonly onOpenStory: () => void;
}

/** The facts of a card. They scroll between its head and its foot, and can be reached by Tab for that. */
export function CardBody({ id, tab, content, onOpenStory }: CardBodyProps) {
  const [scrolled, setScrolled] = useState(false);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a group and a panel of tabs are both named.
    <div
      class="card-body"
      id={id}
      role={tab === null ? 'group' : 'tabpanel'}
      aria-label={tab ?? say('card_facts')}
      tabIndex={0}
      data-scrolled={scrolled ? '' : undefined}
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
    >
      <Facts content={content} onOpenStory={onOpenStory} />
    </div>
  );
}

function Facts({ content, onOpenStory }: FactsProps) {
  const [explained, explain] = useState(false);
  if (content === 'loading') return <p class="card-note">{say('card_loading')}</p>;
  if (content === 'failed') return <p class="card-note">{say('card_failed')}</p>;
  const { story, chosen, figures } = content;
  if (chosen.known.length + chosen.since.length === 0)
    return <p class="card-note">{say('popup_no_facts')}</p>;
  return (
    <>
      {figures.map(({ match, words }) => (
        <FigureBlock key={match.claim.start} pack={story.pack} match={match} words={words} />
      ))}
      <ChosenFactsView
        pack={story.pack}
        chosen={chosen}
        day={dayToGoBy(story.article)}
        explained={explained}
      />
      <div class="card-note">
        <p>{story.article ? <Published article={story.article} /> : say('card_undated')}</p>
        <p>
          {say('card_as_of', formatDate(story.pack.coverageEnd))}{' '}
          {chosen.more > 0 && (
            <button type="button" class="link" onClick={onOpenStory}>
              {sayCount('card_more_facts', chosen.more)}
            </button>
          )}
        </p>
        <button type="button" class="link" aria-pressed={explained} onClick={() => explain(!explained)}>
          {say('fact_why')}
        </button>
      </div>
    </>
  );
}
