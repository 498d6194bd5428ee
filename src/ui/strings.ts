// Every sentence that a reader can see outside the packs, in one place so that they can be translated.
import type { MarkKind } from '../core/model/topic.ts';
import type { ClosedPage } from '../core/status/popup-status.ts';

/** Language of these strings. Pack text in another language is marked with its own `lang`. */
export const UI_LANGUAGE = 'en';

export const PRODUCT = 'Backgrounder';

const NUMBER = new Intl.NumberFormat(UI_LANGUAGE);

function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

/** A stretch of a sentence. A name comes from outside: it keeps its own direction, and may be set off. */
export type SentencePart = string | { readonly name: string; readonly strong: boolean };

/* Header and footer of the popup */

export const switchName = (host: string) => `${PRODUCT} on ${host}`;
export const marked = (mentions: number, topics: number) =>
  `${counted(mentions, 'mention', 'mentions')} of ${counted(topics, 'topic', 'topics')}`;
export const PAUSE = 'Pause everywhere';
export const SETTINGS = 'Settings';

/* State line, title, text and buttons of each state */

export const READING = {
  line: 'Reading the page',
  title: 'Reading this page',
  text: 'Topics appear here as soon as the text is read.',
};

export const NOTHING = {
  line: 'On, nothing to mark',
  title: 'No topics on this page',
  lookAgain: 'Look again',
};
/** `topics` is null while the packs are being loaded. */
export function nothingText(words: number, topics: number | null): string {
  const read = `The text was read (${counted(words, 'word', 'words')}).`;
  if (topics === null) return `${read} No topic in your packs is in it.`;
  if (topics === 0) return `${read} There are no topics in your packs.`;
  if (topics === 1) return `${read} The one topic in your packs is not in it.`;
  return `${read} None of the ${NUMBER.format(topics)} topics in your packs is in it.`;
}

export const UNRELATED = {
  line: 'On, nothing marked',
  title: 'Not about a story you follow',
  showAnyway: 'Show anyway',
};
const MAX_NAMES = 3;
/** `names` are the heaviest topics; `topics` counts all. */
export function unrelatedText(names: readonly string[], topics: number): readonly SentencePart[] {
  const end = ', but only in passing: a page is marked when a story’s main names open it or come up often.';
  const shown = names.slice(0, MAX_NAMES);
  const rest = topics - shown.length;
  if (shown.length === 0) return [`${counted(topics, 'topic turns', 'topics turn')} up${end}`];
  const parts: SentencePart[] = shown.flatMap((name, index) => {
    const isLast = index === shown.length - 1 && rest === 0;
    const before = index === 0 ? '' : isLast ? ' and ' : ', ';
    return [before, { name, strong: true }];
  });
  if (rest > 0) parts.push(` and ${NUMBER.format(rest)} more`);
  return [...parts, topics === 1 ? ' turns up' : ' turn up', end];
}

export const OFF = {
  line: 'Off for this site',
  title: 'Off for this site',
  text: 'Pages here are neither read nor marked. Turn the switch on to start at once, without a reload.',
};

export const PAUSED = {
  line: 'Paused everywhere',
  title: 'Paused everywhere',
  text: 'No page is read or marked until you resume.',
  resume: 'Resume',
};

export const PERMISSION = {
  line: 'No access yet',
  title: 'Allow access to this site?',
  text: (host: string): readonly SentencePart[] => [
    `Your browser has not yet let ${PRODUCT} read `,
    { name: host, strong: false },
    '.',
  ],
  promise: 'The text is read on your device. No address and no text leaves it.',
  allowSite: 'Allow on this site',
  allowAll: 'Allow on all sites',
};

export const RELOAD = {
  line: 'Waiting for a reload',
  title: 'Reload this page',
  updated: `${PRODUCT} was updated while the page was open. Marks come back after a reload.`,
  failed: 'The page could not be read. A reload may help.',
  granted: 'Access was given while the page was open. Marks appear after a reload.',
  reload: 'Reload page',
};

export const CLOSED: Readonly<Record<ClosedPage, { line: string; title: string; text: string }>> = {
  browser: {
    line: 'Browser page',
    title: 'A page of the browser itself',
    text: 'Browsers do not let extensions read their own pages. Nothing can be marked here.',
  },
  store: {
    line: 'Extension store',
    title: 'The store is closed to extensions',
    text: 'Browsers do not let extensions read this site. Nothing can be marked here.',
  },
  restricted: {
    line: 'Protected site',
    title: 'This site is closed to extensions',
    text: 'Browsers do not let extensions read this site. Nothing can be marked here.',
  },
  pdf: {
    line: 'PDF file',
    title: 'PDF text cannot be marked',
    text: 'The browser shows this file in its own viewer, which extensions cannot read.',
  },
  file: {
    line: 'Local file',
    title: 'Local files are not read',
    text: `${PRODUCT} reads pages of the web only, not files on this device.`,
  },
  other: {
    line: 'Not a web page',
    title: 'Only web pages can be marked',
    text: `This is a file of another kind, and ${PRODUCT} reads web pages only.`,
  },
};

/* The list of topics */

const KIND_NAMES: Readonly<Record<MarkKind, string>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  event: 'event',
  theme: 'theme',
};
const MAX_PLACES = 12;
/** What a screen reader hears after a topic's name; `places` are fractions of the article. */
export function rowDetail(kind: MarkKind, places: readonly number[]): string {
  const shown = places.slice(0, MAX_PLACES).map((place) => Math.round(place * 100));
  const at = shown.join(', ') + (places.length > MAX_PLACES ? ' …' : '');
  return `, ${KIND_NAMES[kind]}, ${counted(places.length, 'mention', 'mentions')}, at ${at} percent of the article`;
}
export const AXIS_START = 'start';
export const AXIS_END = 'end';
export const factsAsOf = (date: string) => `Facts as of ${date}.`;
export const SHOWN_ANYWAY = 'Shown at your wish.';

/* An opened topic */

export const SOURCES = 'Sources: ';
export const moreSources = (count: number) => `${NUMBER.format(count)} more`;
export const ACCOUNTS_DIFFER = 'Accounts differ.';
export const NO_FACTS = 'No facts in this pack yet.';
export const allFacts = (count: number) => `All ${counted(count, 'fact', 'facts')}`;
export const MENTIONS = 'Mentions';
export const PREVIOUS_MENTION = 'Previous mention';
export const NEXT_MENTION = 'Next mention';
export const mentionCount = (count: number) => counted(count, 'mention', 'mentions');
export const mentionOf = (index: number, count: number) =>
  `${NUMBER.format(index + 1)} of ${NUMBER.format(count)}`;

/* What went wrong */

export const FAILED = {
  title: `${PRODUCT} could not start`,
  start: 'The tab or the settings could not be read. Close this popup and open it again.',
  change: 'The setting was not saved, so nothing was changed.',
  page: 'The page did not answer. Reload it and try again.',
  packs: 'The packs could not be read, so no topics are listed.',
  access: 'The browser did not give access.',
  settingsPage: 'The settings page could not be opened.',
  reload: 'The page could not be reloaded.',
};
export const LOADING_PACKS = 'Loading the packs.';
export const UNKNOWN_TOPICS = 'The packs on this page have changed. Reload it to list its topics.';

/* Options page */

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
  restoreQuestion: 'All settings go back to their defaults, and both lists of sites are emptied.',
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
