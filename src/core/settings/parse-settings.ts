import { type Hidden, parseHiddenList } from './hidden.ts';
import { MIGRATIONS, migrate, type StoredSettings } from './migrations.ts';
import {
  DEFAULT_SETTINGS,
  type DefaultMode,
  type Density,
  type PainterKind,
  type Settings,
} from './settings.ts';
import { normalizeHost } from './site-rules.ts';

/** Stored settings as far as they could be read. */
export interface ParsedSettings {
  readonly settings: Settings;
  /**
   * `damaged`: a part could not be read and has its default, so keep the stored text before it is overwritten.
   * `newer`: written by a later version; do not overwrite it without keeping it.
   */
  readonly fault: null | 'damaged' | 'newer';
}

const CURRENT = MIGRATIONS.length + 1;

const MODES: readonly DefaultMode[] = ['related', 'any', 'listed'];
const DENSITIES: readonly Density[] = ['every', 'section', 'first'];
const PAINTERS: readonly PainterKind[] = ['highlight', 'mark'];

/**
 * Read settings out of the stored text; `undefined` means that nothing was stored yet.
 *
 * Gives settings in any case: what is missing has its default, and so has what is of a wrong type, which is
 * reported. Hosts are normalized and sorted; one in both lists stays off.
 * Errors: none. Cost: O(text).
 */
export function parseSettings(stored: string | undefined): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, fault: null };
  const record = parseRecord(stored);
  const version = record === null ? null : versionOf(record);
  if (record === null || version === null) return { settings: DEFAULT_SETTINGS, fault: 'damaged' };
  const reader = new SettingsReader(version < CURRENT ? migrate(record, version) : record);
  const settings = reader.read();
  if (version > CURRENT) return { settings, fault: 'newer' };
  return { settings, fault: reader.damaged ? 'damaged' : null };
}

/** The text to store. `parseSettings` gives the same settings back. */
export function serializeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function parseRecord(stored: string): StoredSettings | null {
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as StoredSettings)
      : null;
  } catch {
    return null;
  }
}

function versionOf(record: StoredSettings): number | null {
  const version = Object.hasOwn(record, 'version') ? record.version : null;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : null;
}

/** Reads fields of the current version and remembers whether one was damaged. */
class SettingsReader {
  damaged = false;
  readonly #stored: StoredSettings;

  constructor(stored: StoredSettings) {
    this.#stored = stored;
  }

  read(): Settings {
    const alwaysOff = this.#hosts('alwaysOff');
    const listedOn = this.#hosts('alwaysOn');
    const alwaysOn = listedOn.filter((host) => !alwaysOff.includes(host));
    if (alwaysOn.length < listedOn.length) this.damaged = true;
    return {
      version: DEFAULT_SETTINGS.version,
      paused: this.#field('paused', DEFAULT_SETTINGS.paused, (value) => typeof value === 'boolean'),
      defaultMode: this.#word('defaultMode', MODES),
      alwaysOn,
      alwaysOff,
      density: this.#word('density', DENSITIES),
      painter: this.#word('painter', PAINTERS),
      hidden: this.#hidden(),
    };
  }

  #field<T>(key: keyof Settings, fallback: T, accepts: (value: unknown) => boolean): T {
    if (!Object.hasOwn(this.#stored, key)) return fallback;
    const value = this.#stored[key];
    if (accepts(value)) return value as T;
    this.damaged = true;
    return fallback;
  }

  #word<Key extends 'defaultMode' | 'density' | 'painter'>(
    key: Key,
    words: readonly Settings[Key][],
  ): Settings[Key] {
    return this.#field(key, DEFAULT_SETTINGS[key], (value) => (words as readonly unknown[]).includes(value));
  }

  #hidden(): readonly Hidden[] {
    const listed = this.#field<readonly unknown[]>('hidden', [], Array.isArray);
    const { hidden, whole } = parseHiddenList(listed);
    if (!whole) this.damaged = true;
    return hidden;
  }

  #hosts(key: 'alwaysOn' | 'alwaysOff'): readonly string[] {
    const listed = this.#field<readonly unknown[]>(key, [], Array.isArray);
    const hosts = listed.flatMap((entry) => (typeof entry === 'string' ? (normalizeHost(entry) ?? []) : []));
    if (hosts.length < listed.length) this.damaged = true;
    return [...new Set(hosts)].sort();
  }
}
