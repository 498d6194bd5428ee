import { FEWEST_MISSPELT, type LookUpIndex, lettersOf } from './look-up-index.ts';

/** Longer words are taken as they are typed. UTF-16 units. */
const LONGEST = 32;

/** From these lengths on a word may have one error, and two. */
const ONE_ERROR = FEWEST_MISSPELT;
const TWO_ERRORS = 8;

/** From this length on the beginning of a name may have the error, too: shorter ones begin like too many names. */
const BEGINNING = 5;

/**
 * The words of names that a typed word may mean: those with the fewest errors, none if all have too many. An error is a
 * letter too many, too few or wrong, or two neighbours exchanged.
 *
 * A name that goes on where the typed word ends counts if it has the same first letter, which few people get wrong.
 * Gives numbers of words. Cost: one pass over the words of names, some 5 ns each.
 */
export function nearWords({ words, misspelt, letters }: LookUpIndex, typed: string): readonly number[] {
  if (typed.length < ONE_ERROR || typed.length > LONGEST) return [];
  const own = lettersOf(typed);
  const first = typed.length < BEGINNING ? -1 : typed.charCodeAt(0);
  let fewest = typed.length < TWO_ERRORS ? 1 : 2;
  const near: number[] = [];
  for (let i = 0; i < misspelt.length; i++) {
    const others = letters[i] as number;
    // The letters tell most words apart, without a look at them.
    if (moreBitsThan(own & ~others, fewest)) continue;
    const word = words[misspelt[i] as number] as string;
    const open = word.charCodeAt(0) === first;
    if (word.length < typed.length - fewest) continue;
    if (!open && (word.length > typed.length + fewest || moreBitsThan(others & ~own, fewest))) continue;
    const errors = errorsBetween(typed, word, fewest, open);
    if (errors > fewest) continue;
    if (errors < fewest) near.length = 0;
    fewest = errors;
    near.push(misspelt[i] as number);
  }
  return near;
}

/** For one or two; zero is for what has no error, which was looked up before. */
function moreBitsThan(mask: number, most: number): boolean {
  let left = mask & (mask - 1);
  if (most > 1) left &= left - 1;
  return left !== 0;
}

const TOO_MANY = 99;
const WIDTH = LONGEST + 4;
/** Rows of the table of errors: there are only three at a time, since no two words are compared at once. */
const spareRows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(WIDTH),
  new Uint8Array(WIDTH),
  new Uint8Array(WIDTH),
];

/** Errors that make `typed` of a word, or, if it is `open`, of its beginning; `TOO_MANY` if there are more than `most`. */
function errorsBetween(typed: string, word: string, most: number, open: boolean): number {
  const width = Math.min(word.length, typed.length + most);
  let [before, above, row] = spareRows;
  for (let j = 0; j <= most; j++) above[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    // Cells further from the diagonal have more errors than are allowed.
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    row[from - 1] = from === 1 ? i : TOO_MANY;
    above[i + most] = TOO_MANY;
    let least = row[from - 1] as number;
    const unit = typed.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      let errors = (above[j - 1] as number) + (unit === other ? 0 : 1);
      errors = Math.min(errors, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && unit === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        errors = Math.min(errors, (before[j - 2] as number) + 1);
      row[j] = errors;
      least = Math.min(least, errors);
    }
    if (least > most) return TOO_MANY;
    [before, above, row] = [above, row, before];
  }
  if (!open) return width === word.length ? (above[width] as number) : TOO_MANY;
  let least = TOO_MANY;
  for (let j = Math.max(0, typed.length - most); j <= width; j++) least = Math.min(least, above[j] as number);
  return least;
}
