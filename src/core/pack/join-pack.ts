import { isObject } from './read-fields.ts';

/** The JSON documents of a pack folder, each as it was read: nothing is known of them yet. */
export interface PackParts {
  /** `pack.json`: format, id, title and the other fields of the pack itself. */
  readonly pack: unknown;
  readonly topics: unknown;
  readonly facts: unknown;
  readonly sources: unknown;
  readonly storyline: unknown;
  readonly timeline: unknown;
}

/**
 * Join the documents of a pack folder into the one document that `parsePack` reads.
 *
 * Gives a fresh object that shares the parts' values. A `pack.json` that is no object is given as it is, so
 * that `parsePack` says so. A list that stands in `pack.json` as well as in its own file is kept under
 * a name that the format does not know, so that neither is dropped in silence.
 * Errors: none.
 */
export function joinPack({ pack, ...lists }: PackParts): unknown {
  if (!isObject(pack)) return pack;
  const own = Object.entries(pack).map(([key, value]) => [
    Object.hasOwn(lists, key) ? `pack.json/${key}` : key,
    value,
  ]);
  return { ...Object.fromEntries(own), ...lists };
}
