import { formatNumber, say } from './say.ts';

const SCALES = [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000, 1] as const;

/** What numbers of a chart are divided by, so that the largest is written short. */
export type Scale = (typeof SCALES)[number];

/** The largest scale by which the largest of some numbers is one or more. */
export function scaleOf(numbers: readonly number[]): Scale {
  const largest = Math.max(...numbers);
  return SCALES.find((scale) => largest >= scale) ?? 1;
}

/** The unit of scaled numbers: "$bn". `currency` is an ISO 4217 code. */
export function moneyUnit(currency: string, scale: Scale): string {
  const parts = new Intl.NumberFormat(say('locale'), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return say(`panel_unit_${scale}`, parts.find(({ type }) => type === 'currency')?.value ?? currency);
}

/** A number as it is written in a chart, where there is little room: "240", "9.7". */
export function shortNumber(number: number, scale: Scale): string {
  const scaled = number / scale;
  return formatNumber(scaled < 10 ? Math.round(scaled * 10) / 10 : Math.round(scaled));
}
