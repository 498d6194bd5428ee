import { type FigureInText, figuresAt } from '../core/facts/figures/figures-at.ts';
import type { Pack } from '../core/model/pack.ts';
import { textRoundMention } from './around-spot.ts';
import type { Found } from './page-mentions.ts';

/** Numbers of one article that are listed for a topic. */
const MOST = 6;

/**
 * The figures of an article that a topic's facts give, too, each once: those of the sentences in which the topic stands. Only
 * the words of each number leave the page.
 *
 * Takes the slice of the topic, and the ISO day of the article or null. Errors: none. Cost: that of a card for each mention.
 */
export function figuresOfTopic(
  pack: Pack,
  topicId: string,
  found: Found,
  day: string | null,
): readonly FigureInText[] {
  const { reading, sorted } = found;
  const ofPack = sorted.shown.flatMap((mention) => {
    const topic = reading.lexicon.topics[mention.topic];
    return topic?.pack === pack.id ? [{ mention, id: topic.id }] : [];
  });
  const onPage = new Set(ofPack.map(({ id }) => id));
  const figures = new Map<string, FigureInText>();
  for (const { mention } of ofPack.filter(({ id }) => id === topicId)) {
    const { language, ...round } = textRoundMention(mention, pack.id, found);
    for (const figure of figuresAt(pack, topicId, { ...round, onPage, date: day }, language)) {
      const { quantity, claim } = figure.match;
      const key = JSON.stringify([quantity, claim.low, claim.high, claim.unit, claim.change]);
      if (!figures.has(key)) figures.set(key, figure);
    }
  }
  return [...figures.values()].slice(0, MOST);
}
