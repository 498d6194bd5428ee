import type { Figure } from '../../model/fact.ts';
import type { Claim } from './claim.ts';

/**
 * How a number of the record stands to one in an article: `agrees` within what rounding and the words around it allow ·
 * `open` farther off, but on the side that "more than" or "less than" leaves open, in the article or on record, so that nothing
 * can be said ·
 * `differs`, `by` being the article's number less the record's, in points for percentages. `by` of `open` is told likewise.
 */
export type Relation =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'open' | 'differs'; readonly by: number };

/** An article that writes whole tens may have rounded to them, but not by more than this share of its number. */
const ROUNDED = 0.01;
/** The record's own number is rounded too: to its last digit, by no more than this share. */
const RECORDED = 0.0005;
const EXACT = 0.01;
const ABOUT = 0.025;
const NEARLY = 0.05;
/** Of a share: "nearly 100 percent" is not said of 95. */
const NEARLY_PERCENT = 0.03;
/** "More than 200" may be said of 220 and of 227, hardly of 245: the next round number, between these shares. */
const MORE = 0.1;
const MOST_MORE = 0.15;

/** What is compared of a figure of the record. */
export type Counted = Pick<Figure, 'number' | 'bound'>;

/** Compare a claim with a figure; `sign` is -1 for a fall, so that both are told the same way. */
export function relate(claim: Claim, { number, bound }: Counted): Relation {
  const sign = claim.change === 'down' ? -1 : 1;
  const record = number * sign;
  const { below, above } = slack(claim);
  // What the record was rounded by, and a little for decimals such as 0.1 + 0.2.
  const margin =
    Math.abs(record) * 1e-9 + Math.min(roundStep(Math.abs(record), EXACT) / 2, Math.abs(record) * RECORDED);
  if (record >= claim.low - below - margin && record <= claim.high + above + margin)
    return { kind: 'agrees' };
  const nearest = record < claim.low ? claim.low : claim.high;
  const by = tidy((nearest - record) * sign);
  const isOpen =
    record > claim.high
      ? claim.hedge === 'over' || bound === 'under'
      : claim.hedge === 'under' || bound === 'over';
  return { kind: isOpen ? 'open' : 'differs', by };
}

/** How far below and above a claim a number may be that it was rounded from. */
function slack({ low, high, step, hedge, unit }: Claim): { readonly below: number; readonly above: number } {
  const round = roundStep(high, step);
  const own = Math.max(step / 2, Math.min(round / 2, high * ROUNDED));
  switch (hedge) {
    case 'over':
      return { below: own, above: within(round, high) };
    case 'under':
      return { below: within(round, low), above: own };
    case 'nearly':
      return { below: Math.max(own, low * (unit === 'percent' ? NEARLY_PERCENT : NEARLY)), above: own };
    case 'about': {
      const about = Math.max(own, high * ABOUT, Math.min(round / 2, high * NEARLY));
      return { below: about, above: about };
    }
    default:
      return { below: own, above: own };
  }
}

function within(round: number, value: number): number {
  return Math.min(Math.max(round, value * MORE), value * MOST_MORE);
}

/** The power of ten up to which a number is round: 10 for 170, 1e11 for 200 billion, its own step for 240.1. */
function roundStep(value: number, step: number): number {
  let round = step;
  const places = Math.round(value / step);
  for (let power = 10; places >= power && places % power === 0; power *= 10) round = step * power;
  return round;
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
