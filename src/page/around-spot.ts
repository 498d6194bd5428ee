import type { Entry } from '../core/lexicon/lexicon.ts';
import { namesIn } from '../core/mentions/drop-candidates.ts';
import { paragraphAt } from '../core/mentions/paragraph-at.ts';
import { scanBlock } from '../core/mentions/scan-block.ts';
import { sentenceAt } from '../core/mentions/sentence-at.ts';
import { pageLanguage } from './page-language.ts';
import type { Found } from './page-mentions.ts';
import type { PlacedMention } from './read-page.ts';
import type { Spot } from './spots.ts';

/** The sentence and the paragraph that a mention stands in, and ids of the other topics of its pack that stand in each. */
export interface TextRoundSpot {
  readonly sentence: string;
  readonly paragraph: string;
  readonly beside: readonly string[];
  readonly near: readonly string[];
  /** BCP 47 tag of the language that they are in. */
  readonly language: string;
}

/** What stands round a spot; nothing is known of a selection. */
export function textRound(spot: Spot, found: Found | null): TextRoundSpot {
  const mention = found && mentionAt(spot, found);
  if (!mention) return { sentence: '', paragraph: '', beside: [], near: [], language: '' };
  return textRoundMention(mention, spot.pack, found);
}

/** What stands round a mention of a topic of a pack. */
export function textRoundMention(mention: PlacedMention, pack: string, found: Found): TextRoundSpot {
  const { block, topic } = mention;
  const others = found.sorted.shown.filter((one) => one.block === block && one.topic !== topic);
  const topicsIn = ({ start, end }: { readonly start: number; readonly end: number }): string[] => {
    const ids = others.flatMap((one) => {
      const other = found.reading.lexicon.topics[one.topic];
      return one.start >= start && one.end <= end && other?.pack === pack ? [other.id] : [];
    });
    return [...new Set(ids)];
  };
  const sentence = sentenceAt(block.text, mention.start, mention.end);
  const paragraph = paragraphAt(block.text, mention.start, mention.end);
  return {
    sentence: block.text.slice(sentence.start, sentence.end),
    paragraph: block.text.slice(paragraph.start, paragraph.end),
    beside: topicsIn(sentence),
    near: topicsIn(paragraph),
    language: pageLanguage(document, found.reading.root).of(block.element),
  };
}

/** The topics at a spot: its own, then those named inside its words, as Kharkiv is in "Kharkiv offensive". */
export function topicsAt(spot: Spot, found: Found | null): readonly Spot[] {
  const mention = found && mentionAt(spot, found);
  if (!mention) return [spot];
  const { lexicon, root } = found.reading;
  const { block, start, end } = mention;
  const language = pageLanguage(document, root).of(block.element);
  const present = new Set(found.sorted.shown.map(({ topic }) => topic));
  const inside = namesIn(scanBlock(block.text, lexicon, language, start, end), lexicon).filter((one) => {
    const { topic, surname, needs } = lexicon.entries[one.entry] as Entry;
    if (one.start < start || one.end > end || topic === mention.topic || surname !== null) return false;
    return needs.every((group) => group.some((needed) => present.has(needed)));
  });
  const topics = new Set(inside.map(({ entry }) => (lexicon.entries[entry] as Entry).topic));
  return [
    spot,
    ...[...topics].flatMap((index) => {
      const topic = lexicon.topics[index];
      if (!topic) return [];
      return [
        { ...spot, pack: topic.pack, topic: topic.id, label: topic.label, kind: topic.kind, mention: null },
      ];
    }),
  ];
}

function mentionAt({ mention }: Spot, { sorted }: Found): PlacedMention | undefined {
  return sorted.shown.find(({ position }) => position === mention?.position);
}
