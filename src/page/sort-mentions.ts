import { isRelated } from '../core/mentions/judge-page.ts';
import { type Hidden, isHidden } from '../core/settings/hidden.ts';
import type { PageReading, PlacedMention } from './read-page.ts';
import { isCurrent, type TextBlock } from './text-block.ts';

/** The mentions of a page by what becomes of them, each list in reading order. */
export interface SortedMentions {
  /** To be painted. */
  readonly shown: readonly PlacedMention[];
  /** Left unpainted by the gate. */
  readonly passing: readonly PlacedMention[];
  /** Left unpainted because the reader does not want them. */
  readonly hidden: readonly PlacedMention[];
}

export const NO_MENTIONS: SortedMentions = { shown: [], passing: [], hidden: [] };

/**
 * Sort the mentions of a reading. With `gate` off everything counts that is not hidden. Mentions whose block has changed
 * since are in none of the lists: the next reading finds them again.
 */
export function sortMentions(
  { lexicon, mentions, judgement }: PageReading,
  gate: boolean,
  hiddenHere: readonly Hidden[],
): SortedMentions {
  const current = new Map<TextBlock, boolean>();
  const sorted = {
    shown: [] as PlacedMention[],
    passing: [] as PlacedMention[],
    hidden: [] as PlacedMention[],
  };
  for (const mention of mentions) {
    const { topic, block } = mention;
    const { pack = '', id = '' } = lexicon.topics[topic] ?? {};
    if (!current.has(block)) current.set(block, isCurrent(block));
    if (!current.get(block)) continue;
    const counts = !gate || (isRelated(judgement, pack) && judgement.counted.has(topic));
    if (!counts) sorted.passing.push(mention);
    else if (isHidden(hiddenHere, { pack, topic: id, words: wordsOf(mention) })) sorted.hidden.push(mention);
    else sorted.shown.push(mention);
  }
  return sorted;
}

/** A mention as it is written. */
export function wordsOf({ block, start, end }: PlacedMention): string {
  return block.text.slice(start, end);
}
