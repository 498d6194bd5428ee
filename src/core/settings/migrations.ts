/** Settings of some version, as they were stored. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns settings of one version into the next; values may be of any type, since nothing was checked yet. */
export type Migration = (stored: StoredSettings) => StoredSettings;

/**
 * The first step turns version 1 into 2, the next 2 into 3, and so on; the current version is one more than
 * there are steps. Steps that were shipped are never edited, only followed.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Bring settings of a version up to the current one, by every step that they have not seen. */
export function migrate(
  stored: StoredSettings,
  version: number,
  steps: readonly Migration[] = MIGRATIONS,
): StoredSettings {
  return steps.slice(version - 1).reduce((settings, step) => step(settings), stored);
}
