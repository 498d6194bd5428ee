/** Ratios that WCAG 2.2 asks of text (1.4.3): of large letters less. */
const ENOUGH = 4.5;
const ENOUGH_IF_LARGE = 3;
/** From which size, in CSS pixels, letters are large; bold ones sooner. */
const LARGE = 24;
const LARGE_IF_BOLD = 18.66;

/** Red, green and blue of 255, and how much they cover, of 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/**
 * Every text of the page that stands out too little from its ground, one line each; open shadow roots are looked into.
 *
 * axe does the same, but leaves undecided what is scrolled out of sight, and everything in the top layer, where cards
 * are. What stands on a picture or a gradient is measured against the colour behind that. Disabled controls are free.
 */
export function lowContrast(): string[] {
  return textsIn(document.body.parentNode as ParentNode).flatMap((text) => {
    const element = text.parentElement;
    if (element === null || !isSeen(element) || element.closest(':disabled') !== null) return [];
    const ground = groundOf(element);
    const ratio = ratioOf(over(colourOf(getComputedStyle(element).color), ground), ground);
    const words = text.data.trim().slice(0, 30);
    return ratio < enoughFor(element) ? [`“${words}” has a contrast of ${ratio.toFixed(2)}`] : [];
  });
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot !== null) texts.push(...textsIn(node.shadowRoot));
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
  }
  return texts;
}

/** Not what is for screen readers alone, which is a pixel large. */
function isSeen(element: Element): boolean {
  const around = element.closest('.vh, style, script, title');
  return around === null && element.checkVisibility({ visibilityProperty: true });
}

function enoughFor(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const large = Number(fontWeight) >= 700 ? LARGE_IF_BOLD : LARGE;
  return Number.parseFloat(fontSize) >= large ? ENOUGH_IF_LARGE : ENOUGH;
}

/** The backgrounds behind an element, up to one that covers. */
function groundOf(element: Element): Colour {
  const own = colourOf(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return over(own, parent ? groundOf(parent) : colourOf('Canvas'));
}

function colourOf(written: string): Colour {
  if (canvas === null) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mixed = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mixed(red, r), mixed(green, g), mixed(blue, b), 1];
}

function ratioOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf([red, green, blue]: Colour): number {
  const linear = (value: number) =>
    value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
