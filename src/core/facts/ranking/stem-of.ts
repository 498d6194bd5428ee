/** Endings that tell forms and kin of one word apart, none the end of another that stands after it. */
const ENDINGS = 'ment ance ence ing ion ive ity ed en at al er or ly iz is it e i y'.split(' ');

/** So much of a word stays, so that "order" has no ending. UTF-16 units. */
const SHORTEST = 4;

/** Endings that short words end in by chance, which leave one unit more: "station" is no "state", "supply" no "sup". */
const RISKY = new Set(['ion', 'ly', 'iz', 'is', 'it']);

/** Endings come one behind another ("settlements", "internationally"), rarely more than three. */
const MOST_ENDINGS = 3;

/** No English word is longer; what is has no forms. */
export const LONGEST = 40;

/**
 * What the forms of an English word have in common: "exported", "exporters" → "export". Not always a word itself, and
 * meant for comparing alone.
 *
 * Takes a word in lower case without accents. Simple on purpose: keywords are few, and what it confuses ("general",
 * "generous") rarely meets in one sentence and fact.
 * Cost: constant.
 */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word;
  let stem = singular(word);
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const ending = ENDINGS.find(
      (one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST + Number(RISKY.has(one)),
    );
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  // "shipped" is of "ship".
  const last = stem.at(-1) ?? '';
  return stem.length > 3 && last === stem.at(-2) && 'bdgkmnprt'.includes(last) ? stem.slice(0, -1) : stem;
}

/** Without the s of a plural or of "he says"; "ies" and "ied" become y. */
function singular(word: string): string {
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/[su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
