/** The page's tone under a block: which set of lines can be seen there. */
export type Tone = 'light' | 'dark';

/** Relative luminance of the text from which the ground must be dark. */
const LIGHT_TEXT = 0.4;

/**
 * Tone of the ground that a block stands on, told by its text: who sets light letters has a dark ground, be
 * it a colour, a gradient or a photo. One look at computed style; no layout.
 */
export function toneOf(block: Element): Tone {
  return luminanceOf(getComputedStyle(block).color) >= LIGHT_TEXT ? 'dark' : 'light';
}

/**
 * Luminance, 0 to 1, of a colour as browsers serialise computed values: rgb(), color(), and the lab and
 * oklab families, whose first number is a lightness. Unknown forms count as black.
 * Source of the weights: WCAG 2.2, relative luminance.
 */
export function luminanceOf(color: string): number {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(parseFloat);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^rgb/.test(color)) return fromSrgb(first / 255, second / 255, third / 255);
  if (/^color\(/.test(color)) return fromSrgb(first, second, third);
  if (/^okl/.test(color)) return (first > 1 ? first / 100 : first) ** 3;
  if (/^l(ab|ch)/.test(color)) return ((first + 16) / 116) ** 3;
  return 0;
}

function fromSrgb(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
