import { groupBy } from '../group-by.ts';
import type { Fact, Figure } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { counterOf } from './counter-of.ts';

/** What somebody counted in one year, and the fact that says so. */
export interface YearValue {
  readonly year: number;
  readonly number: number;
  /** Whose count it is. */
  readonly basis: string;
  readonly fact: Fact;
}

/** One quantity in money, counted by one body year after year. */
export interface YearlySeries {
  /** Id of the topic that most of its facts concern. */
  readonly topic: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly basis: string;
  /** One for each year known, in order. */
  readonly values: readonly YearValue[];
  /** Counts by others where a fact says that accounts differ: the pack's order, one for each year and basis. */
  readonly others: readonly YearValue[];
}

/** Years from which values make a line. */
const FEWEST = 3;

/**
 * The quantity in money that a pack knows for most years, by the body that counted most of them, or null if no three
 * years of one are known. The first in the pack of several that are as long.
 */
export function yearlySeries(pack: Pack): YearlySeries | null {
  const figures = pack.facts.flatMap((fact) =>
    fact.values.filter(isYearlyMoney).map((figure) => ({ fact, figure })),
  );
  const rows = groupBy(figures, ({ figure }) =>
    JSON.stringify([figure.quantity, figure.unit, counterOf(figure.basis)]),
  );
  let longest: readonly FoundFigure[] = [];
  for (const row of rows.values()) if (yearsOf(row) > yearsOf(longest)) longest = row;
  const [sample] = longest;
  if (sample === undefined || yearsOf(longest) < FEWEST) return null;
  const { quantity, unit } = sample.figure;
  const basis = counterOf(sample.figure.basis);
  const rivals = figures.filter(({ fact, figure }) => {
    const same = figure.quantity === quantity && figure.unit === unit;
    return same && fact.sides.length > 0 && counterOf(figure.basis) !== basis;
  });
  return {
    topic: commonTopic(longest.map(({ fact }) => fact)),
    currency: unit,
    basis,
    values: firstOfEach(longest, ({ year }) => year).toSorted((a, b) => a.year - b.year),
    others: firstOfEach(rivals, ({ year, basis: own }) => `${year} ${own}`),
  };
}

interface FoundFigure {
  readonly fact: Fact;
  readonly figure: Figure;
}

/** A chart that begins at zero has no place for what is below it. */
function isYearlyMoney({ unit, period, number }: Figure): boolean {
  return /^[A-Z]{3}$/.test(unit) && /^\d{4}$/.test(period) && number > 0;
}

function yearsOf(row: readonly FoundFigure[]): number {
  return new Set(row.map(({ figure }) => figure.period)).size;
}

function firstOfEach(row: readonly FoundFigure[], keyOf: (value: YearValue) => unknown): YearValue[] {
  const values = row.map(({ fact, figure }): YearValue => {
    return { year: Number(figure.period), number: figure.number, basis: counterOf(figure.basis), fact };
  });
  return [...groupBy(values, keyOf).values()].flatMap(([first]) => first ?? []);
}

/** The topic that most facts concern, the one named first of several. */
function commonTopic(facts: readonly Fact[]): string {
  const named = [
    ...groupBy(
      facts.flatMap(({ topics }) => topics),
      (topic) => topic,
    ).values(),
  ];
  return named.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? '';
}
