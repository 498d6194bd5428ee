import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { FigureInText } from '../core/facts/figures/figures-at.ts';
import type { MakeCards, TellMarks } from './cards.ts';
import type { Found } from './page-mentions.ts';
import type { Painter } from './painter.ts';

/** What a further content script can bring into a page: much code that few pages need. */
export interface LateParts {
  /** The painter that puts `<mark>` elements into pages, with its library. */
  readonly marks: () => Painter;
  /** The card at a mention, with the views in it. */
  readonly card: MakeCards;
  /** What is said of a page's marks as a whole. */
  readonly tell: TellMarks;
  /** What finds the date of the page's article. */
  readonly date: () => ArticleDate | null;
  /** What finds figures in what was read of the page, for a topic of a pack. */
  readonly figures: (found: Found, pack: string, topic: string) => Promise<readonly FigureInText[]>;
}

/** Under these names a further script leaves its part for the first: they share one world, which no page sees. */
const OFFERED: Readonly<Record<keyof LateParts, symbol>> = {
  marks: Symbol.for('backgrounder.marks'),
  card: Symbol.for('backgrounder.card'),
  tell: Symbol.for('backgrounder.tell'),
  date: Symbol.for('backgrounder.date'),
  figures: Symbol.for('backgrounder.figures'),
};

/** Leave a part for the script that asked for it. */
export function offerPart<Name extends keyof LateParts>(name: Name, part: LateParts[Name]): void {
  Reflect.set(globalThis, OFFERED[name], part);
}

/** What was left, or null if nothing was. */
function offeredPart<Name extends keyof LateParts>(name: Name): LateParts[Name] | null {
  const part: unknown = Reflect.get(globalThis, OFFERED[name]);
  return typeof part === 'function' ? (part as LateParts[Name]) : null;
}

/**
 * A part that arrives when it is first needed: `load` brings it into the page at hand.
 * Errors: rejects if it does not arrive.
 */
export async function latePart<Name extends keyof LateParts>(
  name: Name,
  load: (name: Name) => Promise<void>,
): Promise<LateParts[Name]> {
  if (!offeredPart(name)) await load(name);
  const part = offeredPart(name);
  if (!part) throw new Error(`the part ${name} did not arrive`);
  return part;
}
