const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Write an ISO date in English at its own precision: "16 May 2024", "May 2024", "2024".
 *
 * What is no such date comes back unchanged: an odd date is better than none.
 */
export function formatDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return date;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
