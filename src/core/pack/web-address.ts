/** Scheme, everything up to the path, and the rest. */
const PARTS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i;

/** RFC 3986: what may follow the host, with `%` only before two hex digits. */
const REST = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;

/** RFC 1123 with `_`, which some hosts have: at least two labels, the last one no number. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * What is wrong with a source's address, with the remedy; null where nothing is.
 *
 * Stricter than a browser, which mends what it is given: only http and https, a named host, no user or
 * password in front of it, and only the characters of RFC 3986. So what a reader sees is where a click leads.
 * Cost: O(length).
 */
export function addressFault(address: string): string | null {
  const [, scheme, authority, rest] = PARTS.exec(address) ?? [];
  if (scheme === undefined || authority === undefined || rest === undefined) {
    return 'This is no web address. Write it in full, such as https://example.org/page.';
  }
  if (!/^https?$/i.test(scheme))
    return 'Only https and http addresses can be opened. Give the page’s own address.';
  if (authority.includes('@')) return 'A name or password stands before the host. Remove it with the “@”.';
  const [, host, port] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  if (host === undefined || host.length > 253 || !HOST.test(host)) {
    return 'The host is not a name such as example.org. Copy the address from the address bar (xn--… for other scripts).';
  }
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65535))
    return 'The port is not 1 to 65535. Leave it out.';
  if (!REST.test(rest))
    return 'A character does not belong in an address. Copy it from the address bar (%20 for a space).';
  return null;
}
