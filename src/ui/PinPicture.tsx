import { say } from './say.ts';

const LETTER =
  'M3.2 2h5.7c2.2 0 3.35.9 3.35 2.4 0 1.05-.6 1.7-1.65 1.98 1.4.2 2.15 1 2.15 2.2C12.75 10.2 11.45 11 9.2 11h-6V9.8h1V3.2h-1zM6.7 3.3v2.35h1.6c1.05 0 1.6-.4 1.6-1.18 0-.78-.53-1.17-1.57-1.17zm0 3.6v2.8h1.8c1.15 0 1.75-.45 1.75-1.4S9.63 6.9 8.45 6.9z';
const PUZZLE = 'M6.2 3.9a1.55 1.55 0 1 1 3 0h2.9v3a1.55 1.55 0 1 1 0 3.1v3H3.4V4z';
const PIN = 'm9.4 2.6 4 4m-.8.2-3 3 .1 2.6L4 6.7l2.6.1 3-3m-3.1 5.4L3 12.8';

/** Where the pin of an extension is in the toolbar of Chromium's kin. */
export function PinPicture() {
  return (
    <svg
      class="pinart"
      viewBox="0 0 440 112"
      width="440"
      height="112"
      role="img"
      aria-label={say('welcome_pin_picture')}
    >
      <rect class="bar" x=".5" y=".5" width="439" height="43" rx="8" />
      <rect class="field" x="12" y="8" width="318" height="28" rx="14" />
      <AppIcon x={346} y={14} />
      <circle class="soft" cx="392" cy="22" r="14" />
      <path class="puzzle" transform="translate(384 14)" d={PUZZLE} />
      <path class="dots" d="M424 17h.01M424 22h.01M424 27h.01" />
      <rect class="list" x="218.5" y="52.5" width="206" height="52" rx="8" />
      <AppIcon x={234} y={70} />
      <text x="260" y="83">
        {say('extension_name')}
      </text>
      <rect class="soft" x="382" y="64" width="28" height="28" rx="6" />
      <path class="pin" transform="translate(388 70)" d={PIN} />
    </svg>
  );
}

function AppIcon({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="app" transform={`translate(${x} ${y})`}>
      <rect width="16" height="16" rx="3.5" />
      <path fill-rule="evenodd" d={LETTER} />
      <path d="M3 12.5h10V14H3z" />
    </g>
  );
}
