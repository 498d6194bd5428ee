import { quote } from './fault-list.ts';
import { precisionOf } from './iso-date.ts';
import { describe, type Read } from './read-fields.ts';
import { addressFault } from './web-address.ts';

/** Controls, halves of surrogate pairs, and what turns the order of the text around it. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Characters of an id; the longest in use has 38. */
const ID_LENGTH = 80;

/** Characters of an address; servers and mail programs cut longer ones. */
const ADDRESS_LENGTH = 2000;

function forbiddenFault(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (/\p{Cs}/u.test(char)) return `The text holds half a character (U+${code}). Type the character again.`;
  if (/\p{Cc}/u.test(char))
    return `The text holds a control character (U+${code}). Remove it; write line breaks as spaces.`;
  return `The text holds an invisible mark that turns its direction (U+${code}). Remove it.`;
}

/** Whether a text has more than `max` code points. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  return Array.from(text).length > max;
}

/**
 * Read a text of 1 to `max` code points. It is only ever text: markup in it is shown as it stands.
 * `check` gives what else is wrong with it, or null.
 */
export function text(max: number, check?: (text: string) => string | null): Read<string> {
  return (value, path, faults) => {
    if (typeof value !== 'string') {
      faults.add(path, `This is ${describe(value)}. Write a text in quotation marks.`);
      return undefined;
    }
    const fault = textFault(value, max) ?? check?.(value) ?? null;
    if (fault !== null) faults.add(path, fault);
    return fault === null ? value : undefined;
  };
}

function textFault(value: string, max: number): string | null {
  if (value === '') return 'The text is empty. Fill it in.';
  if (isLonger(value, max)) return `The text is longer than ${max} characters. Shorten it.`;
  const forbidden = FORBIDDEN.exec(value);
  if (forbidden !== null) return forbiddenFault(forbidden[0]);
  return value === value.trim() ? null : 'The text begins or ends with a space. Remove it.';
}

/** Read a record's name, or a reference to one: lower-case words joined by hyphens. */
export const id: Read<string> = text(ID_LENGTH, (value) =>
  KEBAB.test(value)
    ? null
    : `${quote(value)} is not an id. Write lower-case letters and digits, joined by single hyphens.`,
);

/** Read an ISO date at whatever precision. */
export const date: Read<string> = dateOf('YYYY, YYYY-MM or YYYY-MM-DD', () => true);

/** Read an ISO date whose precision is among those named. */
export function dateOf(remedy: string, accepts: (precision: string) => boolean): Read<string> {
  return text(20, (value) => {
    const precision = precisionOf(value);
    return precision !== null && accepts(precision)
      ? null
      : `${quote(value)} is not a date. Write ${remedy}.`;
  });
}

/** Read the address of a web page. */
export const webAddress: Read<string> = text(ADDRESS_LENGTH, addressFault);
