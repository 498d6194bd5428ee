import type { MarkKind } from '../core/model/topic.ts';
import { styleName } from './highlight-names.ts';
import { toneOf } from './tone.ts';

/** Above every other highlight of ours. */
const PRIORITY = 1;

/** Tint words of the page, by a highlight: nothing of it is changed. Gives the way to take the tint away. */
export function tint(range: StaticRange, kind: MarkKind, element: Element): () => void {
  const name = styleName(kind, 'current', toneOf(element));
  const highlight = new Highlight(range);
  highlight.priority = PRIORITY;
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
