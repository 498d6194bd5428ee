import type { TopicName } from '../messages/tables.ts';
import { markKind } from '../model/topic.ts';
import { excerpt } from './excerpt.ts';
import type { FoundTopic } from './look-up.ts';

/** A line that a browser shows below its address bar. */
export interface Suggestion {
  /** What the address bar holds when the line is gone to; no two lines have the same. */
  readonly content: string;
  readonly description: string;
  readonly name: TopicName;
}

/**
 * Lines for topics that were found: the label, the other name or the fact by which it was found, and what it is. `markup`
 * says that the browser reads descriptions as XML, as Chromium does.
 */
export function suggestionsOf(found: readonly FoundTopic[], markup: boolean): readonly Suggestion[] {
  const contents = new Set<string>();
  return found.map((one) => {
    const { label } = one.topic;
    // Two stories may have a topic of one name.
    const content = contents.has(label) ? `${label} (${one.pack.title})` : label;
    contents.add(content);
    return {
      content,
      description: markup ? markedUp(one) : `${label}${restOf(one)}`,
      name: topicNameOf(one),
    };
  });
}

/** A topic as a page's script is told of it. */
export function topicNameOf({ pack, topic }: FoundTopic): TopicName {
  return { pack: pack.id, topic: topic.id, label: topic.label, kind: markKind(topic.kind) };
}

/** Text for an XML description; characters that XML has not, such as most controls, are left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

function markedUp(found: FoundTopic): string {
  return `<match>${escapeMarkup(found.topic.label)}</match><dim>${escapeMarkup(restOf(found))}</dim>`;
}

function restOf({ topic, matched, words, spans }: FoundTopic): string {
  if (matched === 'alias') return ` (${words}): ${topic.summary}`;
  return `: ${matched === 'fact' ? excerpt(words, spans).text : topic.summary}`;
}
