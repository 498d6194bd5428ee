import { LONGEST, stemOf } from './stem-of.ts';

/** Words that say nothing of what a sentence is about; "united" stands in many names, and would be a form of "unit". */
const EMPTY = new Set(
  `about according after again against ago all almost along already also although among an and another any are
around as at away back be became because become been before began being billion both but by call called
calls came can could did do does down during each either even ever for from get go good had has have he her
here him his how however if in into is it its just keep kept last like made make many may meanwhile might
million more most much must near nearly never new next no nor not now of off often on once one only or other
others our out over own per percent put rather said same say saying says she should since so some still such
take than that the their them then there these they this those though through time times to told took toward
towards trillion two under united until up upon us very was way we went were what when where whether which while
who whom whose why will with within without would year years yet you important importance`.split(/\s/),
);

const ACCENTS = /\p{Mn}/gu;

/** Stems by the word as written, '' for empty words: a pack and an article use the same few thousand. */
const stems = new Map<string, string>();
const MOST_STEMS = 5000;

/**
 * The telling words of a text by their stems, each as it is first written there; numbers are left out.
 *
 * Cost: O(length).
 */
export function wordsIn(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const written of text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) {
    const stem = stems.get(written) ?? keepStem(written);
    if (stem !== '' && !words.has(stem)) words.set(stem, written);
  }
  return words;
}

function keepStem(written: string): string {
  const plain = plainWord(written);
  const stem = EMPTY.has(plain) ? '' : stemOf(plain);
  if (stems.size >= MOST_STEMS) stems.clear();
  if (written.length <= LONGEST) stems.set(written, stem);
  return stem;
}

/** In lower case and without accents. `foldedText` does the same unit by unit, at a price that a whole pack feels. */
function plainWord(word: string): string {
  const plain = word.toLowerCase();
  return /^[a-z]+$/.test(plain) ? plain : plain.normalize('NFKD').replace(ACCENTS, '');
}
