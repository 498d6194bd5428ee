import { precisionOf } from '../../pack/iso-date.ts';

/** When a figure of a pack is counted; for a growth also what it is counted from. ISO dates at their own precision. */
export interface RecordPeriod {
  readonly from: string;
  readonly to: string;
  /** Start of a growth: a year, or the same months a year before. Null for a level, or where the pack does not say. */
  readonly base: string | null;
}

/**
 * Read the period of a figure: "2023", "2024-01/2024-03", for a growth "2013/2023" and "2023-01/2023-03 to 2024-01/2024-03".
 * Null for what is bound to no date, such as "planned", or lasts into a future that nobody has counted.
 */
export function readPeriod(period: string, growth: boolean): RecordPeriod | null {
  const [before, after] = period.split(' to ');
  const [from = '', to = from] = (after ?? before ?? '').split('/');
  if (!precisionOf(from) || !precisionOf(to)) return null;
  if (after !== undefined) return { from, to, base: before ?? null };
  return growth && /^\d{4}$/.test(from) && from !== to
    ? { from: to, to, base: from }
    : { from, to, base: null };
}
