import type { PageReport } from '../messages/page-report.ts';
import type { ClosedPage, Place, PopupInput, PopupStatus } from './popup-status.ts';
import { type Address, splitAddress } from './split-address.ts';

// Where each browser keeps extensions out although the address is an ordinary one. Firefox: the preference
// extensions.webextensions.restrictedDomains; the stores of other browsers are readable there and send a report.
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['discovery.addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];
const RESTRICTED = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);
const READABLE = new Set(['http', 'https', 'file']);

/**
 * Decide what the popup shows.
 *
 * A report is proof that the page can be read, so it outweighs the lists of closed sites and a permission that
 * was taken back while the page stayed open. Settings outweigh a report: a page may not have heard of them yet.
 */
export function popupStatus(input: PopupInput): PopupStatus {
  const address = input.url === null ? null : splitAddress(input.url);
  // A browser tells every address that we may read, so an untold one is a page of its own.
  if (address === null) return { kind: 'closed', page: 'browser', place: { name: '', host: null } };
  const closed = closedPage(address, input);
  if (closed !== null) return { kind: 'closed', page: closed, place: closedPlace(closed, address) };
  const place: Place =
    address.scheme === 'file'
      ? { name: fileName(address), host: null }
      : { name: address.host, host: address.host };
  if (input.paused) return { kind: 'paused', place };
  if (!input.permitted && input.report === null) return { kind: 'permission', place };
  if (!input.siteOn) return { kind: 'off', place };
  return statusOfReport(input, place);
}

function closedPage(address: Address, { report }: PopupInput): ClosedPage | null {
  if (!READABLE.has(address.scheme)) return 'browser';
  if (address.scheme !== 'file' && address.host === '') return 'browser';
  if (report !== null) {
    if (report.contentType === 'application/pdf') return 'pdf';
    return report.state === 'other' ? 'other' : null;
  }
  if (STORES.some(([host, path]) => address.host === host && isUnder(address.path, path))) return 'store';
  if (RESTRICTED.has(address.host)) return 'restricted';
  if (/\.pdf$/iu.test(address.path)) return 'pdf';
  return address.scheme === 'file' ? 'file' : null;
}

function isUnder(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

function statusOfReport({ report, waiting, granted }: PopupInput, place: Place): PopupStatus {
  // "off" and "paused" contradict the settings here, so the page has not heard of them.
  if (report === null || report.state === 'off' || report.state === 'paused') {
    if (waiting) return { kind: 'reading', place };
    return { kind: 'reload', because: granted ? 'granted' : 'updated', place };
  }
  if (report.state === 'failed' || report.state === 'other')
    return { kind: 'reload', because: 'failed', place };
  return statusOfFindings(report, report.state, place);
}

function statusOfFindings(
  report: PageReport,
  state: 'reading' | 'empty' | 'passing' | 'hidden' | 'marked',
  place: Place,
): PopupStatus {
  switch (state) {
    case 'reading':
      return { kind: 'reading', place };
    case 'empty':
      return { kind: 'nothing', words: report.words, place };
    case 'passing':
    case 'hidden':
    case 'marked':
      return { kind: state, report, place };
  }
}

function closedPlace(page: ClosedPage, address: Address): Place {
  if (page === 'pdf' || page === 'file' || page === 'other') return { name: fileName(address), host: null };
  if (page !== 'browser') return { name: address.host, host: null };
  return { name: browserPageName(address), host: null };
}

/** "chrome://settings", "about:addons"; of other schemes the scheme alone, since a data: address is the page itself. */
function browserPageName({ scheme, host, path }: Address): string {
  if (host !== '') return `${scheme}://${host}`;
  return scheme === 'about' ? `about:${path}` : `${scheme}:`;
}

function fileName({ host, path }: Address): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last === '') return host === '' ? path : host;
  try {
    return decodeURIComponent(last);
  } catch {
    // A stray percent sign: the name as it stands says enough.
    return last;
  }
}
