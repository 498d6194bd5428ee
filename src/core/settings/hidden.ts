import { foldedText } from '../lexicon/fold.ts';
import { normalizeHost } from './site-rules.ts';

/**
 * A topic, or some words that name it, that a reader does not want marked: `words` on one page, `site` the topic on a
 * host and its subdomains, `everywhere` the topic on every page.
 */
export type Hidden = { readonly pack: string; readonly topic: string } & (
  | { readonly reach: 'words'; readonly page: string; readonly words: string }
  | { readonly reach: 'site'; readonly host: string }
  | { readonly reach: 'everywhere' }
);

/** A mention as far as it can be hidden. */
export interface HideableMention {
  readonly pack: string;
  readonly topic: string;
  /** As written in the page. */
  readonly words: string;
}

/** More than a reader ever hides by hand; the oldest go when there are more. */
const MOST_HIDDEN = 2000;
/** Code units of a page's address, and of words. */
const LONGEST = 2000;

/** Name a page by its address, whatever part of it is on screen. */
export function pageName(address: string): string {
  return (address.split('#', 1)[0] ?? '').slice(0, LONGEST);
}

/** Of all that is hidden, what bears on one page. */
export function hiddenOn(hidden: readonly Hidden[], address: string, host: string): readonly Hidden[] {
  const page = pageName(address);
  const site = normalizeHost(host);
  return hidden.filter((one) => {
    if (one.reach === 'everywhere') return true;
    if (one.reach === 'words') return one.page === page;
    return site !== null && (site === one.host || site.endsWith(`.${one.host}`));
  });
}

/** Does what is hidden on a page hide a mention in it? Words are the same whatever their case and accents. */
export function isHidden(hiddenHere: readonly Hidden[], { pack, topic, words }: HideableMention): boolean {
  return hiddenHere.some((one) => {
    if (one.pack !== pack || one.topic !== topic) return false;
    return one.reach !== 'words' || foldedText(one.words) === foldedText(words);
  });
}

/** The list with one more, the latest last; nothing stands in it twice. */
export function withHidden(hidden: readonly Hidden[], added: Hidden): readonly Hidden[] {
  return [...withoutHidden(hidden, added), added].slice(-MOST_HIDDEN);
}

/** The list without one: its topic is marked there again. */
export function withoutHidden(hidden: readonly Hidden[], removed: Hidden): readonly Hidden[] {
  const key = keyOf(removed);
  return hidden.filter((one) => keyOf(one) !== key);
}

/** Equal for two that hide the same. */
function keyOf(one: Hidden): string {
  const where =
    one.reach === 'words' ? [one.page, foldedText(one.words)] : one.reach === 'site' ? [one.host] : [];
  return JSON.stringify([one.pack, one.topic, one.reach, ...where]);
}

/** Read a stored list: what can be read of it, each once, and whether that was all. */
export function parseHiddenList(input: readonly unknown[]): { hidden: readonly Hidden[]; whole: boolean } {
  const read = input.flatMap((one) => parseHidden(one) ?? []);
  const hidden = [...new Map(read.map((one) => [keyOf(one), one])).values()].slice(-MOST_HIDDEN);
  return { hidden, whole: read.length === input.length };
}

/** Read one of stored or sent ones. Gives null for anything else; a host is normalized, a page named. */
export function parseHidden(input: unknown): Hidden | null {
  if (typeof input !== 'object' || input === null) return null;
  const field = (name: string): string | null => {
    const value = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : null;
  };
  const pack = field('pack');
  const topic = field('topic');
  if (pack === null || topic === null) return null;
  switch (field('reach')) {
    case 'everywhere':
      return { pack, topic, reach: 'everywhere' };
    case 'site': {
      const host = normalizeHost(field('host') ?? '');
      return host === null ? null : { pack, topic, reach: 'site', host };
    }
    case 'words': {
      const page = pageName(field('page') ?? '');
      const words = field('words');
      return page === '' || words === null ? null : { pack, topic, reach: 'words', page, words };
    }
    default:
      return null;
  }
}
