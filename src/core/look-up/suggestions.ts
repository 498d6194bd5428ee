import { markKind } from '../model/topic.ts';
import type { FoundTopic } from './look-up.ts';

/** A line that a browser shows below its address bar. */
export interface Suggestion {
  /** What the address bar holds when the line is chosen: it finds the topic again. */
  readonly content: string;
  readonly description: string;
}

/** Lines for topics that were found. `markup` says that the browser reads descriptions as XML, as Chromium does. */
export function suggestionsOf(found: readonly FoundTopic[], markup: boolean): readonly Suggestion[] {
  return found.map(({ topic: { label, summary } }) => {
    const text = `${label}: ${summary}`;
    return { content: label, description: markup ? escapeMarkup(text) : text };
  });
}

/** A topic as a page's script is told of it. */
export function topicNameOf({ pack, topic }: FoundTopic) {
  return { pack: pack.id, topic: topic.id, label: topic.label, kind: markKind(topic.kind) };
}

/** Text for an XML description; characters that XML has not, such as most controls, are left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
