import { parseHidden } from './hidden.ts';
import type { SettingsChange } from './settings.ts';
import { normalizeHost } from './site-rules.ts';

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  mode: ['related', 'any', 'listed'],
  density: ['every', 'section', 'first'],
  painter: ['highlight', 'mark'],
  list: ['on', 'off', null],
  on: [true, false],
  paused: [true, false],
};

const FIELDS: Readonly<Record<SettingsChange['kind'], readonly string[]>> = {
  site: ['host', 'on'],
  list: ['host', 'list'],
  paused: ['paused'],
  defaultMode: ['mode'],
  density: ['density'],
  painter: ['painter'],
  hide: ['hidden'],
  unhide: ['hidden'],
  restore: [],
};

/**
 * Read a change that came as a message. Gives a change with its host normalized, or null for anything else:
 * what another process sends is not to be trusted for its shape.
 */
export function parseChange(input: unknown): SettingsChange | null {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'kind')) return null;
  const message = input as Record<string, unknown>;
  if (typeof message.kind !== 'string' || !Object.hasOwn(FIELDS, message.kind)) return null;
  const change: Record<string, unknown> = { kind: message.kind };
  for (const field of FIELDS[message.kind as SettingsChange['kind']]) {
    const read = readField(field, Object.hasOwn(message, field) ? message[field] : undefined);
    if (read === undefined) return null;
    change[field] = read;
  }
  return change as unknown as SettingsChange;
}

/** One field as it is applied; undefined for anything that it cannot be. */
function readField(field: string, value: unknown): unknown {
  if (field === 'host') return typeof value === 'string' ? (normalizeHost(value) ?? undefined) : undefined;
  if (field === 'hidden') return parseHidden(value) ?? undefined;
  return CHOICES[field]?.includes(value) ? value : undefined;
}
