import type { SVGAttributes } from 'preact';
import type { MarkKind } from '../core/model/topic.ts';

// The line that mentions of the kind carry in the page: solid, dashed, double, band, dotted.
const LINES: Readonly<Record<MarkKind, SVGAttributes<SVGPathElement>>> = {
  person: { d: 'M0 5h16', 'stroke-width': '2' },
  place: { d: 'M0 5h16', 'stroke-width': '2', 'stroke-dasharray': '4 2' },
  organization: { d: 'M0 3.25h16M0 6.75h16', 'stroke-width': '1.5' },
  event: { d: 'M0 5h16', 'stroke-width': '6', 'stroke-opacity': '.5' },
  theme: { d: 'M1 5h15', 'stroke-width': '2', 'stroke-dasharray': '0 3.5', 'stroke-linecap': 'round' },
};

/** The kind's own line beside a topic's name. Decoration: the kind is also said in words. */
export function KindLine({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg
      class={`line k-${kind}`}
      width="16"
      height="10"
      viewBox="0 0 16 10"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path {...LINES[kind]} />
    </svg>
  );
}
