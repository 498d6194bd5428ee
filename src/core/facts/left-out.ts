import type { PageReport } from '../messages/page-report.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { Topic } from '../model/topic.ts';
import { wasKnown } from './known-then.ts';
import { topicsOnPage } from './story-on-page.ts';
import { toldBy } from './told-by.ts';

/** A part of a story that a page does not mention. */
export interface LeftOut {
  readonly topic: Topic;
  /** What it has to do with the story, in a sentence of the pack. */
  readonly why: string;
  /** The fact that tells most of it, of those known when the page was written; null where the pack has none. */
  readonly lead: Fact | null;
}

/**
 * The parts of a story that a page about it does not mention, in the order of the storyline: the most important first.
 *
 * A topic stands on a page in whatever way it is mentioned there: marked, in passing, hidden by its reader, or in the
 * headline alone; and so does what is told without its name, see `isTold`. Gives none for a page that is not about the story
 * itself, since such a page leaves nothing out; and nothing that happened only after `day`, the ISO day of the article, which
 * nobody could have written of. With `day` null nothing counts that came after the story's main event.
 */
export function leftOut(pack: Pack, report: PageReport, day: string | null): readonly LeftOut[] {
  const judged = report.stories.find((story) => story.pack === pack.id);
  const onPage = topicsOnPage(report, pack.id);
  if (judged?.verdict !== 'related' || !hasAllSides(pack, onPage)) return [];
  return pack.storyline.flatMap(({ topic: id, why, facts: ids }) => {
    const topic = onPage.has(id) ? undefined : pack.topics.find((one) => one.id === id);
    const facts = ids.flatMap((one) => pack.facts.find((fact) => fact.id === one) ?? []);
    const known = facts.filter((fact) => (day === null ? !fact.afterSummit : wasKnown(fact, day, pack)));
    if (topic === undefined || (facts.length > 0 && known.length === 0)) return [];
    const lead = known[0] ?? null;
    return isTold(pack, topic, lead, onPage) ? [] : [{ topic, why, lead }];
  });
}

/**
 * Whether a page names every side that the anchors of a story stand for, or one that stands for all: a page on one country
 * may be told from a story of two, but leaves nothing of it out.
 */
export function hasAllSides({ topics }: Pack, onPage: ReadonlySet<string>): boolean {
  const sides = new Set(topics.flatMap(({ anchor, side }) => (anchor && side !== null ? [side] : [])));
  const here = new Set(topics.filter(({ id }) => onPage.has(id)).map(({ side }) => side));
  sides.delete('both');
  return here.has('both') || [...sides].every((side) => here.has(side));
}

/** Fewer topics beside an event say too little: two leaders meet more than once. */
const FEWEST_BESIDE = 3;

/**
 * Whether a page tells of a topic that it does not name: another one that speaks of it stands there (`toldBy`), or, of an
 * event, all else that its leading fact speaks of.
 */
export function isTold(
  pack: Pack,
  { id, kind }: Topic,
  lead: Fact | null,
  onPage: ReadonlySet<string>,
): boolean {
  if ([...(toldBy(pack).get(id) ?? [])].some((topic) => onPage.has(topic))) return true;
  const beside = lead?.topics.filter((topic) => topic !== id) ?? [];
  return kind === 'event' && beside.length >= FEWEST_BESIDE && beside.every((topic) => onPage.has(topic));
}
