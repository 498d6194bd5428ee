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

/** A message whose parts may be names, as the stretches of a sentence. */
export function sayParts(key: MessageKey, ...parts: readonly SentencePart[]): readonly SentencePart[] {
  // Private-use characters stand for the parts while the message is asked for.
  const text = sayAny(
    key,
    parts.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index)),
  );
  return text
    .split(/([\uE000-\uE008])/u)
    .map((piece) => parts[piece.charCodeAt(0) - FIRST_STAND_IN] ?? piece)
    .filter((piece) => piece !== '');
}

const FIRST_STAND_IN = 0xe000;

/** BCP 47 tag of the language that messages are in, such as "de". Pack text in another one is marked with its own. */
export function uiLanguage(): string {
  return getFormats().language;
}

export function formatNumber(number: number): string {
  return getFormats().numbers.format(number);
}

/** Names as they are listed in a sentence: "A, B and C". */
export function listed(names: readonly SentencePart[], join: 'and' | 'or'): readonly SentencePart[] {
  return getFormats()
    [join].formatToParts(names.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'literal' ? value : (names[Number(value)] ?? '')));
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
  const language = sayAny('locale', []);
  return {
    language: sayAny('language', []),
    numbers: new Intl.NumberFormat(language),
    plurals: new Intl.PluralRules(language),
    and: new Intl.ListFormat(language, { type: 'conjunction' }),
    or: new Intl.ListFormat(language, { type: 'disjunction' }),
  };
}
