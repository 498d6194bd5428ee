/** Brings into a page what finds the figures of its article, where the popup first asks for those of a topic. */
import { dayToGoBy } from '../src/core/facts/article-date/day-to-go-by.ts';
import { articleDay } from '../src/page/article-day.ts';
import { figuresOfTopic } from '../src/page/figures-of-topic.ts';
import { offerPart } from '../src/page/late-part.ts';
import { callBackground } from '../src/platform/call.ts';

offerPart('figures', async (found, pack, topic) => {
  const slice = await callBackground('card.topic', { pack, topic });
  return slice.ok ? figuresOfTopic(slice.value, topic, found, dayToGoBy(articleDay(document))) : [];
});
