import { languageBit, NAMES_ONLY } from '../lexicon/languages.ts';
import type { Entry } from '../lexicon/lexicon.ts';

const MARKS_AND_FORMAT = /[\p{Mn}\p{Cf}\u0640]/gu;
const SPACES = /\s+/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4]/g;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b]/g;
const MIDDLE_DOTS = /[\u2022\u2027\u30fb]/g;

/**
 * Does a found span keep the capitals that its alias asks for?
 *
 * Takes the entry and the span `start`–`end` of `text` in UTF-16 units; the trie has made sure that the two
 * are equal but for case, accents, width and joints. `exact` minds accents too; `name` and `any` do not.
 * Cost: two comparisons for most spans; folding only where they differ.
 */
export function caseHolds(
  entry: Entry,
  text: string,
  start: number,
  end: number,
  languages: number,
): boolean {
  if ((languages & NAMES_ONLY) !== 0 && !countsAbroad(entry, languages)) return false;
  if (entry.case === 'any') return true;
  const written = text.slice(start, end);
  if (written === entry.surface) return true;
  if (startsSmall(written) && !startsSmall(entry.surface)) return false;
  if (entry.case === 'exact')
    return joints(written.normalize('NFKC')) === joints(entry.surface.normalize('NFKC'));
  const bare = withoutMarks(written);
  const surface = withoutMarks(entry.surface);
  return bare === surface || bare === surface.toUpperCase();
}

const ENGLISH = languageBit('en');

/** In a language that no pack speaks, only whole English names count, not everyday words or short capitals. */
function countsAbroad(entry: Entry, languages: number): boolean {
  const english = (entry.languages & languages) === ENGLISH;
  return !english || (entry.case !== 'any' && entry.surface.length > 2);
}

/** "china" is no name, and most of what the trie finds in running text is told by its first letter. */
function startsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

function joints(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(MIDDLE_DOTS, '·');
}

function withoutMarks(text: string): string {
  return joints(text.normalize('NFKD').replace(MARKS_AND_FORMAT, ''));
}
