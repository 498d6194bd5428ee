import { type FigureInText, figuresAt } from '../core/facts/figures/figures-at.ts';
import type { Pack } from '../core/model/pack.ts';
import { textRound } from './around-spot.ts';
import type { Found } from './page-mentions.ts';
import { spotOf } from './spots.ts';

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
  const own = sorted.shown.filter(({ topic }) => {
    const { pack: of, id } = reading.lexicon.topics[topic] ?? {};
    return of === pack.id && id === topicId;
  });
  const onPage = new Set(
    sorted.shown.flatMap(({ topic }) => {
      const { pack: of, id } = reading.lexicon.topics[topic] ?? {};
      return of === pack.id && id !== undefined ? [id] : [];
    }),
  );
  const figures = new Map<string, FigureInText>();
  for (const mention of own) {
    const { language, ...round } = textRound(spotOf(mention, sorted.shown, reading), found);
    for (const figure of figuresAt(pack, topicId, { ...round, onPage, date: day }, language)) {
      const { quantity, claim } = figure.match;
      const key = JSON.stringify([quantity, claim.low, claim.high, claim.unit, claim.change]);
      if (!figures.has(key)) figures.set(key, figure);
    }
  }
  return [...figures.values()].slice(0, MOST);
}
