/** The parts of an address that decide what the popup shows. */
export interface Address {
  /** In lower case, without the colon. */
  readonly scheme: string;
  /** In lower case, without user and port; empty where the scheme has none. */
  readonly host: string;
  /** What follows the host, without query and fragment. */
  readonly path: string;
}

// A browser hands out addresses that it has parsed and written again, so white space and controls mean that
// this is none of them.
const SHAPE = /^([a-z][a-z0-9+.-]*):([^\s\p{Cc}]*)$/iu;
const AUTHORITY = /^\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[^/?#@:[\]\\]*)(?::\d*)?(?=[/?#]|$)/iu;

/**
 * Split an address as a browser writes it, or give null for anything else.
 *
 * Core has no `URL`: this reads only what the popup needs and refuses what it does not understand.
 */
export function splitAddress(address: string): Address | null {
  const shape = SHAPE.exec(address);
  if (shape === null) return null;
  const scheme = (shape[1] ?? '').toLowerCase();
  const rest = shape[2] ?? '';
  if (!rest.startsWith('//')) return { scheme, host: '', path: pathOf(rest) };
  const authority = AUTHORITY.exec(rest);
  if (authority === null) return null;
  return { scheme, host: (authority[1] ?? '').toLowerCase(), path: pathOf(rest.slice(authority[0].length)) };
}

function pathOf(rest: string): string {
  return rest.split(/[?#]/u, 1)[0] ?? '';
}
