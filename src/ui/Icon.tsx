// Strokes on a 16 × 16 grid, drawn for this product.
const PATHS = {
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  search: 'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0Zm-1.05 3.2 3.3 3.3',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'M3.2 8.6 6.4 11.8l6.4-7.4',
  undo: 'M5.5 3.2 2.8 5.9l2.7 2.7M3 5.9h6.2a3.4 3.4 0 0 1 0 6.8H6',
  move: 'M8 2.5v11M2.5 8h11M6.3 4.2 8 2.5l1.7 1.7M6.3 11.8 8 13.5l1.7-1.7M4.2 6.3 2.5 8l1.7 1.7M11.8 6.3 13.5 8l-1.7 1.7',
  pin: 'm9.4 2.6 4 4m-.8.2-3 3 .1 2.6L4 6.7l2.6.1 3-3m-3.1 5.4L3 12.8',
  open: 'M6.5 3.5H5A1.5 1.5 0 0 0 3.5 5v6A1.5 1.5 0 0 0 5 12.5h6a1.5 1.5 0 0 0 1.5-1.5V9.5M9 3.5h3.5V7m0-3.5L7.5 8.5',
  off: 'M8 2.6v4.6M4.9 4.5a5 5 0 1 0 6.2 0',
  alert: 'M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0ZM8 5v3.5M8 10.9h.01',
  page: 'M6.5 3.5H5A1.5 1.5 0 0 0 3.5 5v6A1.5 1.5 0 0 0 5 12.5h6a1.5 1.5 0 0 0 1.5-1.5V9.5M9 3.5h3.5V7m0-3.5L7.5 8.5',
  settings:
    'M2.5 5h5m4 0h2m-11 6h2m4 0h5M11.4 5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0ZM8.4 11a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  packs: 'M2.5 5.4 8 2.8l5.5 2.6L8 8zM2.5 8.2 8 10.8l5.5-2.6M2.5 11 8 13.6l5.5-2.6',
  keyboard:
    'M3.25 4h9.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3.25 4ZM5.5 9.6h5M4.4 6.6h.01m2.4 0h.01m2.39 0h.01m2.39 0h.01',
} as const;

export interface IconProps {
  readonly name: keyof typeof PATHS;
  /** Edge length in CSS pixels. @default 16 */
  readonly size?: number;
  /** True for arrows that point along the line of reading. @default false */
  readonly mirrored?: boolean;
}

/** A picture beside a word or inside a named button; never the only name of anything. */
export function Icon({ name, size = 16, mirrored = false }: IconProps) {
  return (
    <svg
      class={mirrored ? 'i mirrored' : 'i'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
