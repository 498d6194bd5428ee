import type { MarkKind } from '../core/model/topic.ts';
import type { Tone } from './tone.ts';

const NUMBER: Readonly<Record<MarkKind, number>> = {
  person: 1,
  place: 2,
  organization: 3,
  event: 4,
  theme: 5,
};

/**
 * Name of a style of mark, in the highlight registry and as a class of `<mark>` elements.
 *
 * Pages can read the registry, so names tell neither pack nor topic nor whose they are. They are the names
 * in highlight.css.
 */
export function styleName(kind: MarkKind, strength: 'first' | 'rest' | 'current', tone: Tone): string {
  return `ann-${NUMBER[kind]}-${strength === 'first' ? 'a' : strength === 'rest' ? 'b' : 'c'}-${tone[0]}`;
}

/** Every name that `styleName` can give. */
export const STYLE_NAMES: readonly string[] = (Object.keys(NUMBER) as MarkKind[]).flatMap((kind) =>
  (['first', 'rest', 'current'] as const).flatMap((strength) =>
    (['light', 'dark'] as const).map((tone) => styleName(kind, strength, tone)),
  ),
);
