import { groupBy } from '../../group-by.ts';
import { counterOf } from '../counter-of.ts';
import type { Claim } from './claim.ts';
import { plainText } from './plain-text.ts';
import { currenciesIn } from './reckoning.ts';
import { type RecordFigure, statedRow } from './record-figure.ts';
import type { StatedFigure } from './subjects.ts';

/** Growths of the claim's period, stated or worked out from two years of one basis. */
export function growthsFor(
  claim: Claim,
  known: readonly StatedFigure[],
  date: string | null,
): readonly RecordFigure[] {
  const growths = known.filter(({ growth, period }) => growth && period !== null);
  const stated = growths.filter((one) => isReckonedAlike(claim, reckoningOf(one, known)));
  const levels = known.filter(({ figure }) => isReckonedAlike(claim, figure.unit));
  const { from = null, to = null, years = null } = claim.period ?? {};
  if (from !== null && from.length > 4)
    return stated.filter(({ period }) => period?.from === from && period.to === to).map(statedRow);
  const all = [...stated.map(statedRow), ...derivedFrom(levels, growths)].flatMap((row) => {
    const [base = '', end = ''] = row.period.split('/');
    return /^\d{4}$/.test(base) && /^\d{4}$/.test(end) ? [{ row, base: Number(base), end: Number(end) }] : [];
  });
  const newest = Math.max(...all.map(({ end }) => end));
  const end = to === null ? newest : Number(to.slice(0, 4));
  // A year alone, and "last year", are counted from the year before.
  const base = from === null ? end - (years ?? 1) : from === to ? end - (years ?? 1) : Number(from);
  if (date !== null && years === null && from === null && Number(date.slice(0, 4)) - end > 1) return [];
  const loose = years !== null && years > 1;
  return all
    .filter((one) => one.end === end && (one.base === base || (loose && one.base === base + 1)))
    .toSorted((a, b) => Number(b.base === base) - Number(a.base === base))
    .map(({ row }) => row);
}

/** Growths between the years of one basis that nobody states. */
function derivedFrom(
  known: readonly StatedFigure[],
  stated: readonly StatedFigure[],
): readonly RecordFigure[] {
  const levels = known.filter(({ growth, period, figure }) => {
    return (
      !growth &&
      period !== null &&
      /^\d{4}$/.test(figure.period) &&
      figure.number > 0 &&
      figure.bound === undefined &&
      figure.unit !== 'percent'
    );
  });
  const told = new Set(stated.map(({ figure }) => `${figure.period} ${counterOf(figure.basis)}`));
  return levels.flatMap((last) =>
    levels.flatMap((first): RecordFigure[] => {
      const basis = counterOf(last.figure.basis);
      const period = `${first.figure.period}/${last.figure.period}`;
      const alike = first.figure.unit === last.figure.unit && counterOf(first.figure.basis) === basis;
      if (!alike || first.figure.period >= last.figure.period || told.has(`${period} ${basis}`)) return [];
      told.add(`${period} ${basis}`);
      const number = Number(((last.figure.number / first.figure.number - 1) * 100).toFixed(1));
      return [
        {
          ...last.figure,
          number,
          unit: 'percent',
          basis,
          period,
          fact: last.fact,
          origin: { kind: 'derived', from: first.fact },
        },
      ];
    }),
  );
}

function isReckonedAlike({ reckonedIn }: Claim, currency: string | null): boolean {
  return reckonedIn === null || reckonedIn === currency;
}

/** In which currency a growth is reckoned: that which its basis names, else that of most levels of its quantity. */
function reckoningOf({ figure }: StatedFigure, known: readonly StatedFigure[]): string | null {
  const [named] = currenciesIn(plainText(figure.basis));
  if (named !== undefined) return named;
  const levels = known.filter((one) => !one.growth && /^[A-Z]{3}$/.test(one.figure.unit));
  const groups = [...groupBy(levels, (one) => one.figure.unit)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
