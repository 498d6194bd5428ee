/** English, since texts of packs and the larger part of articles are. January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** A pattern for a month by its name or three letters of it, "Sept" too. */
export const MONTH_NAME = `(?:${MONTHS.map((name) => {
  const [start, rest] = [name.slice(0, 3), name.slice(3)];
  return rest.startsWith('t') ? `${start}(?:t(?:${rest.slice(1)})?)?` : `${start}(?:${rest})?`;
}).join('|')})`;

/** The month that a name means, as two digits, "05" for "may" or "May"; "00" where it is none. */
export function monthNamed(name: string): string {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(start));
  return String(index + 1).padStart(2, '0');
}
