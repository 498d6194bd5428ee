import { datesNamed } from './dates-named.ts';
import { digitsIn } from './digits-in.ts';
import { type Token, tokensIn } from './tokens-in.ts';
import { wordsIn } from './words-in.ts';

/** A text of an article as facts are held against it. Each part is read when it is first asked for, and once. */
export interface ReadText {
  readonly text: string;
  /** By their stems, as `wordsIn` gives them. */
  readonly words: () => ReadonlyMap<string, string>;
  /** By their digits, as `digitsIn` gives them. */
  readonly numbers: () => ReadonlyMap<string, string>;
  /** ISO, as `datesNamed` gives them. */
  readonly dates: () => readonly string[];
  readonly tokens: () => readonly Token[];
}

/** Texts read last: cards in one paragraph share it and its sentences. */
const lately = new Map<string, ReadText>();
const MOST_KEPT = 40;

/** `day` is the article's ISO day, or null. */
export function readText(text: string, day: string | null): ReadText {
  const key = `${day} ${text}`;
  const read = lately.get(key) ?? newText(text, day);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(key, read);
  return read;
}

function newText(text: string, day: string | null): ReadText {
  return {
    text,
    words: once(() => wordsIn(text)),
    numbers: once(() => digitsIn(text)),
    dates: once(() => datesNamed(text, day)),
    tokens: once(() => tokensIn(text)),
  };
}

/** A value that is made when it is first asked for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
