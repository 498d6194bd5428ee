import type { TopicOnPage } from '../core/messages/page-report.ts';
import { type MarkKind, markKind, type Topic } from '../core/model/topic.ts';
import { ExpandableRow } from './ExpandableRow.tsx';
import { KindLine } from './KindLine.tsx';
import { MarkAgain } from './MarkAgain.tsx';
import { rowName, type Standing } from './marking.ts';
import { OpenTopic } from './OpenTopic.tsx';
import { PackText } from './PackText.tsx';
import { PositionBar } from './PositionBar.tsx';
import { formatNumber, inRow, say, sayCount } from './say.ts';
import type { RowContext } from './story-context.ts';

export interface TopicRowProps {
  readonly story: RowContext;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly found: TopicOnPage;
}

/** A topic of the page, which opens in place. */
export function TopicRow({ story, standing, topic, found }: TopicRowProps) {
  const kind = markKind(topic.kind);
  const places = found.mentions.map((mention) => mention.at);
  return (
    <ExpandableRow
      name={rowName(standing, found)}
      head={
        <>
          {standing === 'marked' ? <KindLine kind={kind} /> : <span class="line none" />}
          <span class="name">
            <PackText language={story.pack.language}>{topic.label}</PackText>
          </span>
          <span class="vh">{rowDetail(kind, places)}</span>
          {standing !== 'hidden' && <PositionBar kind={kind} places={places} view={story.report.view} />}
          <span class="n" aria-hidden="true">
            {formatNumber(places.length)}
          </span>
        </>
      }
      below={standing === 'hidden' && <MarkAgain story={story} topic={topic} found={found} />}
      content={(id) => <OpenTopic id={id} story={story} standing={standing} topic={topic} found={found} />}
    />
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
