const DAY = 24 * 60 * 60 * 1000;

/** An ISO day as a count of days, so that days can be subtracted. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY;
}
