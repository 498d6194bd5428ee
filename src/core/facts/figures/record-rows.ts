import { counterOf } from '../counter-of.ts';
import type { Claim } from './claim.ts';
import { growthsFor } from './growth-rows.ts';
import { type RecordFigure, statedRow } from './record-figure.ts';
import { type Relation, relate } from './relation.ts';
import type { StatedFigure } from './subjects.ts';

/** A figure of the record beside an article's number. */
export interface RecordRow extends RecordFigure {
  readonly relation: Relation;
}

/** Units of which a pack counts a state at a time, not a flow through a year: one within the article's year may stand for it. */
const AT_A_TIME = new Set([
  'percent',
  'votes',
  'states',
  'meetings',
  'documents',
  'projects',
  'people',
  'square_kilometers',
]);
/** A claim farther from all figures than this share of the nearest is about something else. */
const FARTHEST = 0.3;
/** The same for a growth or share, in percentage points, and as a share of the number. */
const FARTHEST_POINTS = 12;
const FARTHEST_GROWTH = 0.35;
/** Without a period an article speaks of what is no older, in years. */
const RECENT = 2;

/** A pack's unit as claims have it. */
export function claimUnit(unit: string): string {
  return unit.replace(/_per_year$/, '').replace(/^countries$/, 'states');
}

/**
 * The rows that come of those figures of a subject that an article's claim can be held against. `known` are those that were known on
 * the article's day, `date`.
 */
export function rowsFor(
  claim: Claim,
  known: readonly StatedFigure[],
  date: string | null,
): readonly RecordRow[] {
  const growth = claim.unit === 'percent' && claim.change !== null;
  const chosen = growth ? growthsFor(claim, known, date) : levelsFor(claim, known, date);
  const rows = chosen.map((figure): RecordRow => ({ ...figure, relation: relate(claim, figure) }));
  // Without a date nobody knows which "last year" is meant: a number that agrees tells.
  const told = date !== null || (claim.period?.from != null && claim.period.to !== null);
  const near = told
    ? (row: RecordRow) => isNear(claim, row)
    : ({ relation }: RecordRow) => relation.kind === 'agrees';
  return rows.some(near) ? rows : [];
}

function isNear({ unit, low, high, change }: Claim, { number, relation }: RecordRow): boolean {
  if (relation.kind === 'agrees') return true;
  const apart = Math.abs(relation.by);
  if (unit !== 'percent') return apart <= FARTHEST * Math.abs(number);
  return (
    Math.sign(number) === (change === 'down' ? -1 : 1) &&
    apart <= Math.max(FARTHEST_POINTS, FARTHEST_GROWTH * Math.max(low, high))
  );
}

/** Levels of the claim's unit and period; without a period those of the last one known. */
function levelsFor(
  claim: Claim,
  known: readonly StatedFigure[],
  date: string | null,
): readonly RecordFigure[] {
  const levels = known.filter(({ growth, figure }) => !growth && claimUnit(figure.unit) === claim.unit);
  const undated = levels.filter(({ period }) => period === null);
  const { from = null, to = null, years = null } = claim.period ?? {};
  // Part of a year that is not known.
  if (years !== null && years < 1 && !AT_A_TIME.has(claim.unit)) return [];
  // "A year" is said of what is agreed or planned, and of no year that was counted.
  if (years === 1 && from === null && !AT_A_TIME.has(claim.unit))
    return levels.filter(({ period }) => !period || period.from !== period.to).map(statedRow);
  const day = from !== null && to !== null ? to : null;
  const spanned = day === to && from !== null && from.length > 4 && from !== to;
  const dated =
    day === null
      ? lastKnown(claim, levels, date)
      : levels.filter(({ period }) => {
          if (period === null) return false;
          if (spanned) return period.from === from && period.to === to;
          if (period.from === day && period.to === day) return true;
          return (
            AT_A_TIME.has(claim.unit) &&
            period.to.startsWith(day) &&
            !(claim.unit === 'percent' && period.to.length === 4)
          );
        });
  return (dated.length > 0 ? dated : undated).map(statedRow);
}

function isNewestOfItsCounter({ figure, period }: StatedFigure, among: readonly StatedFigure[]): boolean {
  const counter = counterOf(figure.basis);
  return among.every(
    (one) => counterOf(one.figure.basis) !== counter || (one.period?.to ?? '') <= (period?.to ?? ''),
  );
}

/** What an article without a period speaks of: the newest full year, for what is counted at a time the newest of each count, and older ones that agree. */
function lastKnown(
  claim: Claim,
  levels: readonly StatedFigure[],
  date: string | null,
): readonly StatedFigure[] {
  const agreeing = levels.filter(
    ({ figure, period }) => period !== null && relate(claim, figure).kind === 'agrees',
  );
  const ends = new Set(agreeing.map(({ period }) => period?.to));
  const sure = ends.size === 1 ? levels.filter(({ period }) => ends.has(period?.to)) : [];
  if (date === null || claim.unit === 'votes') return sure;
  if (AT_A_TIME.has(claim.unit)) {
    const oldest = String(Number(date.slice(0, 4)) - RECENT);
    const late = levels.filter(({ period }) => period !== null && period.to >= oldest);
    return late.filter((one) => agreeing.includes(one) || isNewestOfItsCounter(one, late));
  }
  const years = levels.filter(({ period }) => period?.to.length === 4 && period.from === period.to);
  const newest = years
    .map(({ period }) => period?.to ?? '')
    .sort()
    .at(-1);
  // Of an article of 2029 nobody knows which year it takes for the last, if the pack ends with 2025.
  if (newest === undefined || Number(date.slice(0, 4)) - Number(newest) > 1) return sure;
  const last = years.filter(({ period }) => period?.to === newest);
  const near = last.some(({ figure }) => relate(claim, figure).kind === 'agrees');
  return near || sure.length === 0 ? last : sure;
}
