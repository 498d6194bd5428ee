import { formatDate } from './format-date.ts';
import { say } from './say.ts';

/** Two ISO days as one span: "16–17 May 2024". Dates that are no days are written one after the other. */
export function dateRange(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const days = [from, to].map((date) => (date.length === 10 ? Date.parse(date) : Number.NaN));
  const [start = Number.NaN, end = Number.NaN] = days;
  if (!(start < end)) return `${formatDate(from)} – ${formatDate(to)}`;
  return new Intl.DateTimeFormat(say('locale'), { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    start,
    end,
  );
}
