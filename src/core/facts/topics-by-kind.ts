import { groupBy } from '../group-by.ts';
import type { Pack } from '../model/pack.ts';
import { type MarkKind, markKind, type Topic } from '../model/topic.ts';

/** Topics of one kind. */
export interface KindOfTopics {
  readonly kind: MarkKind;
  /** In the pack's order; at least one. */
  readonly topics: readonly Topic[];
}

const ORDER = ['person', 'place', 'organization', 'event', 'theme'] as const satisfies readonly MarkKind[];

/** The topics of a pack by the five kinds that a reader can tell apart, kinds without topics left out. */
export function topicsByKind(pack: Pack): readonly KindOfTopics[] {
  const kinds = groupBy(pack.topics, ({ kind }) => markKind(kind));
  return ORDER.flatMap((kind) => {
    const topics = kinds.get(kind);
    return topics ? [{ kind, topics }] : [];
  });
}
