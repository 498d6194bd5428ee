import { isoDay } from './dates-in-text.ts';
import { monthOf } from './month-names.ts';

/** /2024/05/16/, /2024/5/16/, /2024/may/16/, /2024-05-16-, 20240516 as a number of its own. */
const DAYS = /(?<!\d)(?:(\d{4})([-/_.]?)(\d\d)\2(\d\d)|(\d{4})\/([a-z]{3,9}|\d\d?)\/(\d\d?)(?=\/))(?!\d)/g;
/** UTF-16 units of an address that are looked at. */
const LONGEST = 500;

/** The one day that the path of an address gives, or null; two that differ tell nothing, nor does what follows `?`. */
export function addressDay(address: string): string | null {
  const [path = ''] = address.slice(0, LONGEST).toLowerCase().split(/[?#]/);
  const days = new Set<string>();
  for (const [, year = '', , month = '', day = '', named = '', name = '', last = ''] of path.matchAll(DAYS)) {
    const found = year
      ? isoDay(year, month, day)
      : isoDay(named, /\d/.test(name) ? name : String(monthOf(name)), last);
    if (found !== null) days.add(found);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}
