import { type FaultList, fieldPath, itemPath, quote } from './fault-list.ts';

/**
 * A value as far as it could be read: `undefined` wherever a fault was recorded instead. Checks across
 * fields and records skip what is undefined, so that one mistake is reported once and hides no other.
 */
export type Draft<T> = T extends string | number | boolean | null
  ? T | undefined
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[] | undefined
    : { readonly [Key in keyof T]: Draft<T[Key]> } | undefined;

/**
 * Reads one unknown value; records a fault and gives `undefined` where it is not what the format says.
 * A missing field arrives as `undefined`, which JSON itself cannot hold.
 */
export type Read<T> = (value: unknown, path: string, faults: FaultList) => Draft<T>;

/** One reader for every field of the model: a new field does not compile until it is read. */
export type Fields<T> = { readonly [Key in keyof T]-?: Read<T[Key]> };

/** What a value is, in an editor's words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** Whether a value has named fields. Lists do not count. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Read an object by its allow-list of fields. `rules` sees the draft and checks fields against each other.
 *
 * Gives a fresh object with own, known fields only: `__proto__` and `constructor` are unknown fields like
 * any other, and nothing is ever looked up on a prototype.
 */
export function record<T extends object>(
  what: string,
  fields: Fields<T>,
  rules?: (draft: NonNullable<Draft<T>>, path: string, faults: FaultList) => void,
): Read<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, path, faults) => {
    if (!isObject(value)) {
      faults.add(path, `This is ${describe(value)}. Write ${what} as an object in braces.`);
      return undefined as Draft<T>;
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      faults.add(
        fieldPath(path, key),
        `The format knows no such field here. Remove it; the fields of ${what} are ${names.join(', ')}.`,
      );
    }
    const draft: Record<string, unknown> = {};
    for (const name of names) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      const read = fields[name](given, fieldPath(path, name), faults);
      // An optional field that is absent stays absent; one that could not be read is present and undefined.
      if (given !== undefined || read !== undefined) draft[name] = read;
    }
    rules?.(draft as NonNullable<Draft<T>>, path, faults);
    return draft as Draft<T>;
  };
}

/** Read a list of `min` to `max` items. A longer one is refused unread, whatever its length. */
export function list<Item>(item: Read<Item>, min: number, max: number): Read<readonly Item[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.add(path, `This is ${describe(value)}. Write a list in brackets.`);
      return undefined;
    }
    if (value.length < min || value.length > max) {
      const allowed = min === 0 ? `at most ${max}` : `${min} to ${max}`;
      faults.add(path, `The list has ${value.length} entries. Give ${allowed}.`);
      if (value.length > max) return undefined;
    }
    return Array.from(value, (entry, index) => item(entry, itemPath(path, index), faults));
  };
}

/** Read an object whose keys are some of `keys`, such as languages. */
export function mapOf<Key extends string, Item>(
  keys: readonly Key[],
  item: Read<Item>,
): Read<Readonly<Partial<Record<Key, Item>>>> {
  return (value, path, faults) => {
    type Result = Draft<Readonly<Partial<Record<Key, Item>>>>;
    if (!isObject(value)) {
      faults.add(
        path,
        `This is ${describe(value)}. Write an object in braces; its keys are some of ${keys.join(', ')}.`,
      );
      return undefined as Result;
    }
    const draft: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const at = fieldPath(path, key);
      if ((keys as readonly string[]).includes(key)) draft[key] = item(value[key], at, faults);
      else faults.add(at, `${quote(key)} is not a known key. Use one of ${keys.join(', ')}.`);
    }
    return draft as Result;
  };
}

/** Read one of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Read<Word> {
  return (value, path, faults) => {
    const word = words.find((known) => known === value);
    if (word === undefined) faults.add(path, `This is ${describe(value)}. Write one of ${words.join(', ')}.`);
    return word as Draft<Word>;
  };
}

export const trueOrFalse: Read<boolean> = (value, path, faults) => {
  if (typeof value === 'boolean') return value;
  faults.add(path, `This is ${describe(value)}. Write true or false.`);
  return undefined;
};

/** Read a number that JSON can write; 1e999, which it reads as infinite, is none. */
export const finiteNumber: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  faults.add(path, `This is ${describe(value)}. Write a number.`);
  return undefined;
};

/** Read a number that counts: 1, 2, 3 and so on. */
export const countingNumber: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  faults.add(path, `This is ${describe(value)}. Write a whole number from 1 upwards.`);
  return undefined;
};

/** Read a field that may be left out, which then means `meaning`. */
export function optional<T, Meaning extends T | undefined>(read: Read<T>, meaning: Meaning): Read<T> {
  return (value, path, faults) => (value === undefined ? (meaning as Draft<T>) : read(value, path, faults));
}

/** Read a field that may be null. */
export function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, path, faults) => (value === null ? null : read(value, path, faults)) as Draft<T | null>;
}
