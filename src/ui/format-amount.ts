import { formatNumber, type MessageKey, say, sayCount, uiLocale } from './say.ts';

/** A number and what it counts, to be written in two columns; `unit` is null where the number says it. */
export interface Amount {
  readonly number: string;
  readonly unit: string | null;
}

/** Units that packs count in and that have a name in every language of the interface. */
const UNITS: Readonly<Record<string, MessageKey>> = {
  tonnes: 'unit_tonnes',
  tonnes_per_year: 'unit_tonnes_per_year',
  bcm: 'unit_bcm_per_year',
  bcm_per_year: 'unit_bcm_per_year',
  barrels_per_day: 'unit_barrels_per_day',
  vehicles: 'unit_vehicles',
  vehicles_per_year: 'unit_vehicles_per_year',
  votes: 'unit_votes',
  states: 'unit_states',
  countries: 'unit_countries',
  meetings: 'unit_meetings',
  documents: 'unit_documents',
  projects: 'unit_projects',
  people: 'unit_people',
  square_kilometers: 'unit_square_kilometers',
  rank: 'unit_rank',
};

/** Whole numbers up to here are written out, such as 632,341. */
const LONGEST = 1_000_000;

/**
 * Write a figure in the reader's language: "$240.1 billion", "+169%", "107 million" tonnes. `high` differs for a range.
 * `unit` is an ISO 4217 currency, `percent`, or a pack's unit; one without a name stands as the pack has it.
 */
export function formatAmount(low: number, high: number, unit: string, isChange: boolean): Amount {
  const sign = isChange ? { signDisplay: 'exceptZero' as const } : {};
  if (unit === 'percent' || unit === 'percentage_points')
    return {
      number: range(low / 100, high / 100, { style: 'percent', maximumFractionDigits: 2, ...sign }),
      unit: null,
    };
  const size = Math.abs(high) >= LONGEST ? LONG : { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  if (/^[A-Z]{3}$/.test(unit))
    return {
      number: range(low, high, {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'narrowSymbol',
        ...size,
        ...sign,
      }),
      unit: null,
    };
  const name = Object.hasOwn(UNITS, unit) ? say(UNITS[unit] as MessageKey) : unit.replaceAll('_', ' ');
  return { number: range(low, high, { ...size, ...sign }), unit: name };
}

/** Currencies would have their cents: two digits at least. */
const LONG = {
  notation: 'compact',
  compactDisplay: 'long',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
} as const;

/** By how much two figures differ: "$12.8bn", "15 points", "70,000", as their rows have the unit. Takes what is above zero. */
export function formatDifference(by: number, unit: string): string {
  if (unit === 'percent' || unit === 'percentage_points')
    return sayCount('figure_points', Math.round(by * 100) / 100);
  return formatAmount(by, by, unit, false).number;
}

function range(low: number, high: number, options: Intl.NumberFormatOptions): string {
  try {
    const format = new Intl.NumberFormat(uiLocale(), options);
    return low === high ? format.format(low) : format.formatRange(low, high);
  } catch {
    // A currency that nobody knows, in a pack of others.
    return formatNumber(high);
  }
}
