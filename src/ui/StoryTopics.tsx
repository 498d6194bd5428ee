import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { type Beside, topicsBeside } from '../core/facts/beside.ts';
import { topicsByKind } from '../core/facts/topics-by-kind.ts';
import type { Pack } from '../core/model/pack.ts';
import type { MarkKind, Topic } from '../core/model/topic.ts';
import { Icon } from './Icon.tsx';
import { KindLine } from './KindLine.tsx';
import { StoryTopic } from './StoryTopic.tsx';
import { formatNumber, say } from './say.ts';
import type { OpenTopics, TopicList } from './use-open-topics.ts';
import { useReveal } from './use-reveal.ts';

/** Topics in the page shown before the reader asks for all; the lists of kinds are whole. */
const FIRST = 12;

export interface StoryTopicsProps {
  /** Id of the part of the page, for links to it. */
  readonly id: string;
  readonly pack: Pack;
  readonly beside: Beside;
  readonly open: OpenTopics;
  readonly onGoTo: (topic: string) => void;
}

/** All topics of a story: those that stand in the page beside it, then each kind; lists and topics open in place. */
export function StoryTopics({ id, pack, beside, open, onGoTo }: StoryTopicsProps) {
  const headingId = useId();
  const found = useMemo(() => foundTopics(pack, beside), [pack, beside]);
  const row = (list: TopicList) => (topic: Topic) => (
    <StoryTopic
      key={topic.id}
      list={list}
      pack={pack}
      topic={topic}
      beside={beside}
      onPage={topicsBeside(beside)}
      open={open}
      onGoTo={onGoTo}
    />
  );
  return (
    <section id={id} aria-labelledby={headingId}>
      <h2 class="sec" id={headingId}>
        {say('panel_topics')}
      </h2>
      {found.length > 0 && <Group list="found" topics={found} row={row('found')} first={FIRST} open={open} />}
      {topicsByKind(pack).map(({ kind, topics }) => (
        <Group key={kind} list={kind} topics={topics} row={row(kind)} first={topics.length} open={open} />
      ))}
    </section>
  );
}

/** The story's topics in the page, in the report's order: the heaviest first. */
function foundTopics(pack: Pack, beside: Beside): readonly Topic[] {
  if (beside.kind !== 'read') return [];
  const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));
  return [...beside.standing.topics.keys()].flatMap((id) => topics.get(id) ?? []);
}

interface GroupProps {
  readonly list: TopicList;
  readonly topics: readonly Topic[];
  readonly row: (topic: Topic) => JSX.Element;
  /** Topics shown before the reader asks for all. */
  readonly first: number;
  readonly open: OpenTopics;
}

function Group({ list, topics, row, first, open }: GroupProps) {
  const id = useId();
  const reveal = useReveal<HTMLUListElement>(first);
  const shown = reveal.shown(topics);
  const isOpen = open.lists.has(list);
  return (
    <div class="kind">
      <h3>
        <button
          type="button"
          class="kind-btn"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => open.toggleList(list)}
        >
          {list !== 'found' && <KindLine kind={list} />}
          <span class="name">{listName(list)}</span>
          <span class="n">{formatNumber(topics.length)}</span>
          <Icon name="down" size={14} />
        </button>
      </h3>
      {isOpen && (
        <div class="kind-list" id={id}>
          <ul ref={reveal.list}>{shown.map(row)}</ul>
          {shown.length < topics.length && (
            <button type="button" class="link more" onClick={reveal.showAll}>
              {say('panel_all_topics', topics.length)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const NAMES = {
  person: 'panel_kind_person',
  place: 'panel_kind_place',
  organization: 'panel_kind_organization',
  event: 'panel_kind_event',
  theme: 'panel_kind_theme',
} as const satisfies Readonly<Record<MarkKind, string>>;

function listName(list: TopicList): string {
  return say(list === 'found' ? 'panel_in_article' : NAMES[list]);
}
