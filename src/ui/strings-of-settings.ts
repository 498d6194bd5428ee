// Sentences of the settings page.
import type { Hidden } from '../core/settings/hidden.ts';
import { readableAddress } from './readable-address.ts';
import { counted, PRODUCT, type SentencePart } from './strings.ts';

export const OPTIONS = {
  title: 'Settings',
  contents: 'Sections',
  sites: 'Sites',
  appearance: 'Appearance',
  everything: 'Pause and defaults',
  mode: 'On other sites',
  density: 'How often',
  painter: 'How mentions are marked',
  add: 'Add',
  example: 'example.com',
  pause: 'Pause everywhere',
  pauseHint: 'No page is read or marked until you resume.',
  restore: 'Restore defaults',
  restoreQuestion:
    'All settings go back to their defaults: both lists of sites are emptied, and every topic is marked again.',
  restoreConfirm: 'Restore',
  restoreCancel: 'Keep settings',
  unread: 'Settings could not be read. Defaults are shown; reload this page to try again.',
  damaged: 'Stored settings could not be read. Defaults are used; the old text is kept.',
  newer: `Stored settings are from a newer ${PRODUCT}. Defaults are used; the old text is kept.`,
};
export const MODES = {
  related: {
    label: 'Related news pages',
    hint: 'Pages that are about a story in your packs are marked.',
  },
  any: { label: 'Any page', hint: 'Every mention is marked, whatever the page is about.' },
  listed: { label: 'Only where I say', hint: 'Only the sites under “Always on” are read.' },
};
export const DENSITIES = {
  every: { label: 'Every mention', hint: null },
  section: { label: 'First in each section', hint: null },
  first: { label: 'First only', hint: null },
};
export const PAINTERS = {
  highlight: { label: 'Highlights', hint: 'The page itself is not changed.' },
  mark: {
    label: 'Mark elements',
    hint: 'Screen readers can announce them, and they print and copy; some pages may not like it.',
  },
};
export const LISTS = {
  on: {
    title: 'Always on',
    hint: 'Every mention is marked there. Subdomains included.',
    add: 'Add a site: always on',
  },
  off: {
    title: 'Always off',
    hint: 'Never read, never marked. Subdomains included.',
    add: 'Add a site: always off',
  },
};
export const removeSite = (host: string) => `Remove ${host}`;
export const notASite = (text: string) => `“${text}” is not a site. Write a name such as example.com.`;
export const listedAlready = (host: string) => `“${host}” is in this list already.`;

/* What the reader does not want marked */

export const NOT_MARKED = {
  title: 'Not marked',
  hint: 'Topics and words that you asked not to see marked, the latest first.',
  none: 'Every topic is marked. To stop marking one, open it in the popup and choose “Not this”.',
};
/** Where a topic, or some words for it, is not marked. */
export function hiddenWhere(hidden: Hidden): readonly SentencePart[] {
  switch (hidden.reach) {
    case 'words':
      return ['Only ', { name: hidden.words, set: 'quoted' }, ' on ', { name: readableAddress(hidden.page) }];
    case 'site':
      return ['On ', { name: hidden.host }];
    case 'everywhere':
      return ['Everywhere'];
  }
}
export const showAllHidden = (count: number) => `Show all ${counted(count, 'entry', 'entries')}`;
