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
  restore: [],
};

/**
 * Read a change that came as a message. Gives a change with its host normalised, or null for anything else:
 * what another process sends is not to be trusted for its shape.
 */
export function parseChange(input: unknown): SettingsChange | null {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'kind')) return null;
  const message = input as Record<string, unknown>;
  if (typeof message.kind !== 'string' || !Object.hasOwn(FIELDS, message.kind)) return null;
  const change: Record<string, unknown> = { kind: message.kind };
  for (const field of FIELDS[message.kind as SettingsChange['kind']]) {
    const value = Object.hasOwn(message, field) ? message[field] : undefined;
    change[field] = field === 'host' ? hostOf(value) : value;
    const known = field === 'host' ? change[field] !== null : CHOICES[field]?.includes(value);
    if (!known) return null;
  }
  return change as unknown as SettingsChange;
}

function hostOf(value: unknown): string | null {
  return typeof value === 'string' ? normalizeHost(value) : null;
}
