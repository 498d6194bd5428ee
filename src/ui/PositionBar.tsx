import type { PageReport } from '../core/messages/page-report.ts';
import type { MarkKind } from '../core/model/topic.ts';

/** Width of the bar in CSS pixels; ticks are 2 wide and stay inside. */
const WIDTH = 92;
const HALF_TICK = 1;

export interface PositionBarProps {
  readonly kind: MarkKind;
  /** Fractions of the article, one per mention. */
  readonly places: readonly number[];
  readonly view: PageReport['view'];
}

/**
 * Where in the article a topic is mentioned: a hairline from the first word to the last, a tick per mention,
 * the part on screen shaded over the whole height of the row, so that the shades of rows join into a column.
 * Decoration: the row says the same in words.
 */
export function PositionBar({ kind, places, view }: PositionBarProps) {
  const ticks = places.map((place) => `M${position(place)} 4v11`).join('');
  return (
    <span class="bar">
      {view !== null && <ViewShade from={inside(view.from)} to={inside(view.to)} />}
      <svg class={`k-${kind}`} width={WIDTH} height="18" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
        <path class="base" d={`M0 9.5h${WIDTH}`} />
        <path class="tick" d={ticks} />
      </svg>
    </span>
  );
}

function ViewShade({ from, to }: { readonly from: number; readonly to: number }) {
  const start = `${(from * 100).toFixed(1)}%`;
  const size = `${(Math.max(0, to - from) * 100).toFixed(1)}%`;
  return <span class="view" style={{ insetInlineStart: start, inlineSize: size }} />;
}

function position(place: number): string {
  return (HALF_TICK + inside(place) * (WIDTH - 2 * HALF_TICK)).toFixed(1);
}

function inside(place: number): number {
  return Number.isFinite(place) ? Math.min(1, Math.max(0, place)) : 0;
}
