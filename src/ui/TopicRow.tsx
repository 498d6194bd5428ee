import { useId, useRef, useState } from 'preact/hooks';
import type { TopicOnPage } from '../core/messages/page-report.ts';
import { type MarkKind, markKind, type Topic } from '../core/model/topic.ts';
import { Icon } from './Icon.tsx';
import { KindLine } from './KindLine.tsx';
import { MarkAgain } from './MarkAgain.tsx';
import { rowName, type Standing } from './marking.ts';
import { OpenTopic } from './OpenTopic.tsx';
import { PackText } from './PackText.tsx';
import { PositionBar } from './PositionBar.tsx';
import { formatNumber, inRow, say, sayCount } from './say.ts';
import type { StoryContext } from './story-context.ts';

export interface TopicRowProps {
  readonly story: StoryContext;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** A topic of the page. It opens in place, and several can be open: a row never moves under the pointer. */
export function TopicRow({ story, standing, topic, found }: TopicRowProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const contentId = useId();
  const kind = markKind(topic.kind);
  const places = found.mentions.map((mention) => mention.at);
  const closeOnEscape = (event: KeyboardEvent) => {
    // Of a closed row Escape is the browser's: it closes the popup.
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li onKeyDown={closeOnEscape}>
      <button
        type="button"
        class="row-btn"
        ref={button}
        data-row={rowName(standing, found)}
        aria-expanded={open}
        aria-controls={open ? contentId : undefined}
        onClick={() => setOpen(!open)}
      >
        {standing === 'marked' ? <KindLine kind={kind} /> : <span class="line none" />}
        <span class="name">
          <PackText language={story.pack.language}>{topic.label}</PackText>
        </span>
        <span class="vh">{rowDetail(kind, places)}</span>
        {standing !== 'hidden' && <PositionBar kind={kind} places={places} view={story.report.view} />}
        <span class="n" aria-hidden="true">
          {formatNumber(places.length)}
        </span>
        <Icon name="down" size={14} />
      </button>
      {standing === 'hidden' && <MarkAgain story={story} topic={topic} found={found} />}
      {open && <OpenTopic id={contentId} story={story} standing={standing} topic={topic} found={found} />}
    </li>
  );
}

const KINDS = {
  person: 'kind_person',
  place: 'kind_place',
  organization: 'kind_organization',
  event: 'kind_event',
  theme: 'kind_theme',
} as const;

/** More places than a listener wants to hear of. */
const MOST_PLACES = 12;

/** What a screen reader hears after a topic's name; `places` are fractions of the article. */
function rowDetail(kind: MarkKind, places: readonly number[]): string {
  const shown = inRow(places.slice(0, MOST_PLACES).map((place) => formatNumber(Math.round(place * 100))));
  const at = places.length > MOST_PLACES ? say('popup_row_more_places', shown) : shown;
  return say('popup_row_detail', say(KINDS[kind]), sayCount('mentions', places.length), at);
}
