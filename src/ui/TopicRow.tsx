import { useId, useRef, useState } from 'preact/hooks';
import type { PageReport, TopicOnPage } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import { markKind, type Topic } from '../core/model/topic.ts';
import { Icon } from './Icon.tsx';
import { KindLine } from './KindLine.tsx';
import { OpenTopic } from './OpenTopic.tsx';
import { PackText } from './PackText.tsx';
import { PositionBar } from './PositionBar.tsx';
import { rowDetail } from './strings.ts';

export interface TopicRowProps {
  readonly pack: Pack;
  readonly topic: Topic;
  readonly found: TopicOnPage;
  readonly view: PageReport['view'];
  readonly topicsOnPage: ReadonlySet<string>;
  readonly onGoTo: (index: number) => void;
}

/** A topic of the page. It opens in place, and several can be open: a row never moves under the pointer. */
export function TopicRow({ pack, topic, found, view, topicsOnPage, onGoTo }: TopicRowProps) {
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
        aria-expanded={open}
        aria-controls={open ? contentId : undefined}
        onClick={() => setOpen(!open)}
      >
        <KindLine kind={kind} />
        <span class="name">
          <PackText language={pack.language}>{topic.label}</PackText>
        </span>
        <span class="vh">{rowDetail(kind, places)}</span>
        <PositionBar kind={kind} places={places} view={view} />
        <span class="n" aria-hidden="true">
          {places.length}
        </span>
        <Icon name="down" size={14} />
      </button>
      {open && (
        <OpenTopic
          id={contentId}
          pack={pack}
          topic={topic}
          mentions={places.length}
          topicsOnPage={topicsOnPage}
          onGoTo={onGoTo}
        />
      )}
    </li>
  );
}
