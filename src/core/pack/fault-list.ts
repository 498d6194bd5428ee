/** One thing that is wrong with a pack. */
export interface PackFault {
  /** Where it is, such as `topics[7].aliases.en[0].case`; `$` for the document as a whole. */
  readonly path: string;
  /** What is wrong and how to mend it, in one or two sentences for the pack's editor. */
  readonly message: string;
}

/** Collects the faults of one document, so that an editor sees all of them at once. */
export class FaultList {
  readonly #faults: PackFault[] = [];

  add(path: string, message: string): void {
    this.#faults.push({ path: path === '' ? '$' : path, message });
  }

  get all(): readonly PackFault[] {
    return this.#faults;
  }
}

/** Characters of a quoted value, enough to find it again in the file. */
const QUOTED_LENGTH = 60;

/** What may not stand in a message as it is: it would be invisible, reorder the line or be half a character. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Show a piece of the pack in a message: shortened, with whatever cannot be seen written as `\u{…}`. */
export function quote(text: string): string {
  const head = text.slice(0, QUOTED_LENGTH * 2);
  const shown = Array.from(head).slice(0, QUOTED_LENGTH).join('');
  const printable = shown.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return `“${printable}${shown.length < text.length ? '…' : ''}”`;
}

/** The path of an object's field. Keys that are no plain words are put in brackets. */
export function fieldPath(parent: string, key: string): string {
  if (!/^[A-Za-z_][\w-]{0,99}$/.test(key)) return `${parent}[${quote(key)}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** The path of a list's item. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}
