// Every sentence that a reader can see outside the packs stands in this file and in strings-of-….ts beside it, so
// that they can be translated.
import type { MarkKind, PackLanguage } from '../core/model/topic.ts';
import type { ClosedPage } from '../core/status/popup-status.ts';

/** Language of these strings. Pack text in another language is marked with its own `lang`. */
export const UI_LANGUAGE = 'en';

export const PRODUCT = 'Backgrounder';

/** How numbers and lists are written: "A, B and C". */
const LOCALE = 'en-GB';
const NUMBER = new Intl.NumberFormat(LOCALE);
const LISTS_OF = {
  and: new Intl.ListFormat(LOCALE, { type: 'conjunction' }),
  or: new Intl.ListFormat(LOCALE, { type: 'disjunction' }),
};

export function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

/**
 * A stretch of a sentence. A name comes from outside, from a pack, an address or the page: it keeps its own direction,
 * and may be set off, or quoted as the words that stand in a page.
 */
export type SentencePart = string | NamePart;
export interface NamePart {
  readonly name: string;
  /** @default 'plain' */
  readonly set?: 'plain' | 'strong' | 'quoted';
  /** Language of the name, if it is known. */
  readonly language?: PackLanguage;
}

/** Names as they are listed in a sentence, at most so many of them: "A, B and 3 more". */
export function listed(
  names: readonly SentencePart[],
  join: 'and' | 'or',
  most: number,
  more: (count: number) => string = (count) => `${NUMBER.format(count)} more`,
): readonly SentencePart[] {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), more(rest)] : names;
  return LISTS_OF[join]
    .formatToParts(shown.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'literal' ? value : (shown[Number(value)] ?? '')));
}

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

/** Topics are named, but too few for the gate: `groundText` says what was missing. */
export const UNRELATED = {
  line: 'On, nothing marked',
  title: 'Not about a story you follow',
  showAnyway: 'Show anyway',
};

/** There would be mentions, but the reader does not want them. */
export const ALL_HIDDEN = {
  line: 'On, nothing marked',
  title: 'Nothing left to mark',
  text: 'What this page mentions is not marked, by your choice.',
  settings: 'See all in Settings',
};

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
    { name: host },
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
