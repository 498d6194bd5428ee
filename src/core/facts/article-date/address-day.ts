import { isoDay } from './dates-in-text.ts';
import { monthOf } from './month-names.ts';

/**
 * talks-2024-05-16; /2024/5/16/, /2024/may/16/; and, where a part of the path begins with it, /20240516/, /t20240516_1, /2024/0516/.
 * Eight digits at the end of a name are the number of an article: world-asia-20121105.
 */
const DAYS = [
  /(?<!\d)(?<year>\d{4})([-/_.])(?<month>\d\d)\2(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<year>\d{4})\/(?<month>[a-z]{3,9}|\d\d?)\/(?<day>\d\d?)(?=\/)/g,
  /(?<=\/[a-z]?)(?<year>\d{4})[-/]?(?<month>\d\d)[-/]?(?<day>\d\d)(?![\da-z])/g,
];
/** UTF-16 units of an address that are looked at. */
const LONGEST = 500;

/** The one day that the path of an address gives, or null; two that differ tell nothing, nor does what follows `?`. */
export function addressDay(address: string): string | null {
  const [path = ''] = address.slice(0, LONGEST).toLowerCase().split(/[?#]/);
  const found = DAYS.flatMap((way) => [...path.matchAll(way)]).flatMap(({ groups }) => {
    const { year = '', month = '', day = '' } = groups ?? {};
    return isoDay(year, /\d/.test(month) ? month : String(monthOf(month)), day) ?? [];
  });
  const days = new Set(found);
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}
