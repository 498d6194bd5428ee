import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import type { LeftOut } from '../core/facts/left-out.ts';
import { markKind } from '../core/model/topic.ts';
import { AllFacts } from './AllFacts.tsx';
import { ExpandableRow } from './ExpandableRow.tsx';
import { FactView } from './FactView.tsx';
import { KindLine } from './KindLine.tsx';
import { PackText } from './PackText.tsx';
import { Sentence } from './Sentence.tsx';
import { say, sayCount, sayParts } from './say.ts';
import type { RowContext } from './story-context.ts';

/** Rows shown before the reader asks for all: what fits the popup below the heading. */
const FIRST = 5;

export interface LeftOutListProps {
  readonly story: RowContext;
  /** At least one. */
  readonly parts: readonly LeftOut[];
  /** True where the page is about more than one story, so that each has to be named. */
  readonly named: boolean;
}

/** Parts of a story that the page does not mention, each with what it has to do with the story and its first fact. */
export function LeftOutList({ story, parts, named }: LeftOutListProps) {
  const headingId = useId();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes when it is pressed; focus moves to the first row that it brought.
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('.row-btn')[FIRST]?.focus();
  }, [all]);
  const shown = all ? parts : parts.slice(0, FIRST);
  const { title, language } = story.pack;
  return (
    <section class="left" aria-labelledby={headingId}>
      <div class="p-sec">
        <h2 id={headingId}>{say('popup_left_out')}</h2>
        <p>{sayCount('topics', parts.length)}</p>
      </div>
      <p class="p-note">
        {named ? (
          <Sentence parts={sayParts('popup_left_out_of', { name: title, language })} />
        ) : (
          say('popup_left_out_text')
        )}
      </p>
      <ul class="rows" ref={list}>
        {shown.map((part) => (
          <LeftOutRow key={part.topic.id} story={story} part={part} />
        ))}
      </ul>
      {shown.length < parts.length && (
        <button type="button" class="link p-more" onClick={() => setAll(true)}>
          {say('popup_show_all', parts.length)}
        </button>
      )}
    </section>
  );
}

function LeftOutRow({ story, part }: { readonly story: RowContext; readonly part: LeftOut }) {
  const { pack } = story;
  const { topic, why, lead } = part;
  const kind = markKind(topic.kind);
  return (
    <ExpandableRow
      name={`left ${pack.id} ${topic.id}`}
      head={
        <>
          <KindLine kind={kind} />
          <span class="two">
            <span class="name">
              <PackText language={pack.language}>{topic.label}</PackText>
            </span>
            <span class="vh">. {say(`card_kind_${kind}`)} </span>
            <span class="why">
              <PackText language={pack.language}>{why}</PackText>
            </span>
          </span>
        </>
      }
      content={(id) => (
        <div class="open" id={id}>
          <ol class="facts">
            {lead !== null && <FactView pack={pack} fact={lead} day={dayToGoBy(story.article)} />}
          </ol>
          <AllFacts story={story} topic={topic} shown={lead === null ? 0 : 1} />
        </div>
      )}
    />
  );
}
