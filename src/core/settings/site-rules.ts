import { toAsciiLabel } from './punycode.ts';
import type { Settings } from './settings.ts';

/** RFC 1035, in characters of ASCII. */
const HOST_LENGTH = 253;
const LABEL_LENGTH = 63;

/** UTF-16 units of what is looked at as a host: none is longer, and normalizing costs more than reading. */
const AUTHORITY_LENGTH = 1000;

/** What IDNA (UTS 46) leaves out of a host: soft hyphen, zero-width space, word joiner, byte order mark. */
const IGNORED = /[\u00AD\u200B\u2060\uFEFF]/g;

/** In ASCII letters, digits, hyphen and underscore; otherwise whatever is visible, and the two joiners of IDNA. */
const LABEL = /^(?:[a-z0-9_-]|[^\p{ASCII}\p{Z}\p{C}]|[\u200C\u200D]){1,63}$/u;

/**
 * Name a site in one way, whatever way a reader writes it: "https://www.BBC.co.uk/news" as "bbc.co.uk".
 *
 * Takes a host or the http(s) address of a page. Gives the host as browsers give it in `location.hostname`,
 * so in lower case and with other scripts as "xn--…", without port, a dot at the end and a leading "www.";
 * or null where there is no such host. What it gives, it gives again for its own result.
 * Errors: none. Cost: O(length).
 */
export function normalizeHost(host: string): string | null {
  const authority = authorityOf(host.trim());
  if (authority === null || authority.length > AUTHORITY_LENGTH) return null;
  const [, name] = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(authority) ?? [];
  if (name === undefined) return null;
  if (name.startsWith('[')) return /^\[(?=.*:.*:)[0-9a-f:.]+\]$/i.test(name) ? name.toLowerCase() : null;
  return normalizeName(name);
}

/** The part of an address that names host and port; null for schemes other than http and https. */
function authorityOf(address: string): string | null {
  const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):)?\/\/(.*)$/is.exec(address) ?? [
    '',
    undefined,
    address,
  ];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return null;
  const authority = rest.split(/[/\\?#]/, 1)[0] ?? '';
  // Of an address the host stands behind the "@"; without a scheme it is somebody's mail.
  if (!authority.includes('@')) return authority;
  return scheme === undefined ? null : authority.slice(authority.lastIndexOf('@') + 1);
}

const SHARED_LABELS = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gouv',
  'gov',
  'govt',
  'net',
  'or',
  'org',
]);

function normalizeName(name: string): string | null {
  const labels = lowerCase(name).replace(/\.$/, '').split('.');
  if (!labels.every((label) => LABEL.test(label) && /[\p{L}\p{N}\p{S}]/u.test(label))) return null;
  const ascii = labels.map(toAsciiLabel);
  if (ascii.some((label) => label.length > LABEL_LENGTH)) return null;
  if (/^\d+$/.test(ascii.at(-1) ?? '') && !isIpv4(ascii)) return null;
  while (ascii[0] === 'www' && !isSuffix(ascii.slice(1))) ascii.shift();
  const host = ascii.join('.');
  return host.length > HOST_LENGTH ? null : host;
}

/** As IDNA maps it, character by character: `toLowerCase` on a whole word would write a final sigma. */
function lowerCase(name: string): string {
  const mapped = name.normalize('NFKC').replace(IGNORED, '').replaceAll('。', '.');
  return Array.from(mapped, (char) => char.toLowerCase())
    .join('')
    .normalize('NFC');
}

/** "com", "gov.cn", "co.uk": under these stand sites of many owners, so "www" is all that names this one. */
function isSuffix(labels: readonly string[]): boolean {
  const [first = '', second = ''] = labels;
  if (labels.length < 2) return true;
  return labels.length === 2 && second.length === 2 && SHARED_LABELS.has(first);
}

function isIpv4(labels: readonly string[]): boolean {
  return (
    labels.length === 4 && labels.every((label) => /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255)
  );
}

/** What settings say of the pages of one host. */
export interface SiteRule {
  /** Whether pages of the host are read at all. */
  readonly read: boolean;
  /** Whether the gate decides if a page that is read is marked; otherwise every mention is. */
  readonly gate: boolean;
  /** What decided. */
  readonly by: 'paused' | 'alwaysOff' | 'alwaysOn' | 'default';
}

/**
 * What settings say of a host, in whatever form it is written.
 *
 * A rule covers its host and all subdomains; of several rules the most specific one holds, so that
 * "on" for a paper's news pages can stand beside "off" for the paper. What is no host follows the default.
 * Errors: none. Cost: O(labels of the host × length of the lists).
 */
export function siteRule(settings: Settings, host: string): SiteRule {
  if (settings.paused) return { read: false, gate: true, by: 'paused' };
  for (let name = normalizeHost(host) ?? ''; name !== ''; name = parentOf(name)) {
    if (settings.alwaysOff.includes(name)) return { read: false, gate: true, by: 'alwaysOff' };
    if (settings.alwaysOn.includes(name)) return { read: true, gate: false, by: 'alwaysOn' };
  }
  const { defaultMode } = settings;
  return { read: defaultMode !== 'listed', gate: defaultMode !== 'any', by: 'default' };
}

/** The host that a host is a subdomain of, '' at the top. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot === -1 ? '' : host.slice(dot + 1);
}
