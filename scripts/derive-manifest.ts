import type { BrowserKind } from './browsers.ts';

type Manifest = Readonly<Record<string, unknown>>;

/**
 * `__firefox:background` is Firefox's `background`, and left out elsewhere. What is a list for all browsers as well, such
 * as `permissions`, is added to that, which stands before it in the file.
 */
const BROWSER_KEY = /^__([a-z]+):(.+)$/;

/**
 * Make one browser's manifest out of the common one.
 *
 * Two manifests and not one with both browsers' keys: each browser's store warns of the other's keys.
 * The version stands in package.json alone.
 */
export function deriveManifest(source: Manifest, kind: BrowserKind, version: string): Manifest {
  const derived: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(source)) {
    const [, browser, name] = BROWSER_KEY.exec(key) ?? [];
    if (name === undefined) derived[key] = value;
    else if (browser === kind) derived[name] = joined(derived[name], value);
    if (key === 'name') derived.version = version;
  }
  return derived;
}

/** One browser's value and, before it, what stands under the same key for all. */
function joined(common: unknown, own: unknown): unknown {
  return Array.isArray(common) && Array.isArray(own) ? [...common, ...own] : own;
}
