import type english from '../../_locales/en/messages.json';

/** Keys of `_locales/en/messages.json`, which every other language has too. */
export type MessageKey = keyof typeof english;

/** Messages that depend on a number come in the plural forms of their language: `facts_one`, `facts_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Where messages come from: the browser, or a file in tests. */
export interface Messages {
  /** A message in the reader's language; `$1` to `$9` in it stand for `parts`. Gives "" where there is none. */
  message(key: string, parts: readonly string[]): string;
}

/** A stretch of a sentence. See `NamePart`. */
export type SentencePart = string | NamePart;

/**
 * A name comes from outside, from a pack, an address or the page: it keeps its own direction, and may be set off, or
 * quoted as the words that stand in a page.
 */
export interface NamePart {
  readonly name: string;
  /** @default 'plain' */
  readonly set?: 'plain' | 'strong' | 'quoted';
  /** Language of the name, if it is known. */
  readonly language?: string;
}

let source: Messages | null = null;
let formats: ReturnType<typeof formatsOf> | null = null;

/** Take messages from here from now on. Called once, before the first view is drawn. */
export function speak(messages: Messages): void {
  source = messages;
  formats = null;
}

/** A message in the reader's language. Errors: throws a `RangeError` before `speak`, and for a key without message. */
export function say(key: MessageKey, ...parts: readonly (string | number)[]): string {
  return sayAny(
    key,
    parts.map((part) => (typeof part === 'number' ? formatNumber(part) : part)),
  );
}

/** A message for a number, which is its first part: "1 fact", "3 facts". */
export function sayCount(key: CountedKey, count: number, ...parts: readonly string[]): string {
  return sayAny(pluralKey(key, count), [formatNumber(count), ...parts]);
}

/** A message whose parts may be names, or stretches of their own, as the stretches of a sentence. */
export function sayParts(
  key: MessageKey,
  ...parts: readonly (SentencePart | readonly SentencePart[])[]
): readonly SentencePart[] {
  // Private-use characters stand for the parts while the message is asked for.
  const text = sayAny(
    key,
    parts.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index)),
  );
  return text
    .split(/([\uE000-\uE008])/u)
    .flatMap((piece) => parts[piece.charCodeAt(0) - FIRST_STAND_IN] ?? piece)
    .filter((piece) => piece !== '');
}

const FIRST_STAND_IN = 0xe000;

/** BCP 47 tag of the language that messages are in, such as "de". Pack text in another one is marked with its own. */
export function uiLanguage(): string {
  return getFormats().language;
}

/** BCP 47 tag by which dates are written, such as "en-GB". */
export function uiLocale(): string {
  return getFormats().locale;
}

export function formatNumber(number: number): string {
  return getFormats().numbers.format(number);
}

/** Names as they are listed in a sentence: "A, B and C". Of more than `most`, the rest is counted: "A, B and 3 more". */
export function listed(
  names: readonly SentencePart[],
  join: 'and' | 'or',
  most: number = names.length,
  more: CountedKey = 'list_more',
): readonly SentencePart[] {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), sayCount(more, rest)] : names;
  return getFormats()
    [join].formatToParts(shown.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'literal' ? value : (shown[Number(value)] ?? '')));
}

/** Items beside each other, without "and": numbers, or names of which more follow. */
export function inRow([first = '', ...others]: readonly string[]): string {
  return others.reduce((row, item) => say('join_items', row, item), first);
}

/** Clauses after each other, the first with a capital. */
export function inClauses(clauses: readonly (readonly SentencePart[])[]): readonly SentencePart[] {
  const [head = [], ...others] = clauses;
  const [first = '', ...rest] = others.reduce((all, clause) => sayParts('join_clauses', all, clause), head);
  if (typeof first !== 'string') return [first, ...rest];
  return [first.charAt(0).toLocaleUpperCase(uiLanguage()) + first.slice(1), ...rest];
}

function pluralKey(key: CountedKey, count: number): string {
  const form = `${key}_${getFormats().plurals.select(count)}`;
  return source?.message(form, ['']) ? form : `${key}_other`;
}

function sayAny(key: string, parts: readonly string[]): string {
  const text = source?.message(key, parts);
  if (!text) throw new RangeError(`no message ${key}`);
  return text;
}

function getFormats() {
  formats ??= formatsOf();
  return formats;
}

function formatsOf() {
  // "en-GB" for English: days come before months.
  const locale = sayAny('locale', []);
  return {
    language: sayAny('language', []),
    locale,
    numbers: new Intl.NumberFormat(locale),
    plurals: new Intl.PluralRules(locale),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
}
