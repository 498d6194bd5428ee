import { parentElement } from './dom.ts';
import { luminanceOf, type Tone, toneOf } from './tone.ts';

/** A ground darker than this takes light text: the luminance at which black and white contrast alike with it. */
const DARK_BELOW = 0.18;

/** Of a colour as browsers serialise computed values: "rgb(1 2 3 / 0.5)", "rgba(1, 2, 3, 0.5)", "transparent". */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha] = /(?:\/\s*|^rgba\(.*,\s*)(-?[\d.]+%?)\s*\)$/.exec(color) ?? [];
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number.parseFloat(alpha);
}

/**
 * Whether the page looks light or dark round an element: its backgrounds up to the first that covers, blended. Behind a
 * picture or a gradient, and on a page that sets no background, the text tells it.
 * Cost: a look at computed style for each ancestor; no layout.
 */
export function groundOf(element: Element): Tone {
  let luminance = 0;
  let open = 1;
  for (let at: Element | null = element; at && open > 0.02; at = parentElement(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return toneOf(element);
    const alpha = alphaOf(backgroundColor);
    luminance += open * alpha * luminanceOf(backgroundColor);
    open *= 1 - alpha;
  }
  if (open > 0.5) return toneOf(element);
  return luminance + open < DARK_BELOW ? 'dark' : 'light';
}
