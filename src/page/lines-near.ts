import { collectBlocks } from './collect-blocks.ts';
import { follows } from './dom.ts';
import type { WayUp } from './near-headline.ts';

/** Blocks that are walked over, and those with a number that are taken behind the headline and before it. */
const MOST_WALKED = 400;
const MOST_BEHIND = 25;
const MOST_BEFORE = 8;
/** UTF-16 units: a line is cut there. */
const LONGEST_LINE = 400;
/** UTF-16 units from which a block is prose; after some of them the head of an article is over. */
const PROSE = 200;
const MOST_PROSE = 3;

/**
 * Text round the headline of an article, block by block: what follows it first, then what stands before it, the nearest
 * first. Ends where the article's text is under way.
 */
export function linesNear(headline: Element | null, way: WayUp): readonly string[] {
  const before: string[] = [];
  const behind: string[] = [];
  let walked = 0;
  let prose = 0;
  for (const { element, text } of collectBlocks(way.scope)) {
    walked += 1;
    const isBehind = !headline || follows(element, headline);
    const line = text.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim();
    if (isBehind && line.length >= PROSE) prose += 1;
    if (/\p{Nd}/u.test(line) && way.stepsTo(element) !== null) (isBehind ? behind : before).push(line);
    if (prose >= MOST_PROSE || behind.length >= MOST_BEHIND || walked >= MOST_WALKED) break;
  }
  return [...behind, ...before.toReversed().slice(0, MOST_BEFORE)];
}
