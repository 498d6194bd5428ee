/** Endings that tell forms and kin of one word apart, none the end of another that stands after it. */
const ENDINGS = 'ment ance ence ing ion ive ity ed en at al er or ly e i y'.split(' ');

/** So much of a word stays: "united" is no "unit", and "order" has no ending. UTF-16 units. */
const SHORTEST = 4;

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
    const ending = ENDINGS.find((one) => stem.length - one.length >= SHORTEST && stem.endsWith(one));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  // "shipped", and "recognized" beside "recognised".
  const last = stem.at(-1) ?? '';
  if (stem.length > 3 && last === stem.at(-2) && 'bdgkmnprt'.includes(last)) return stem.slice(0, -1);
  return stem.endsWith('iz') ? `${stem.slice(0, -1)}s` : stem;
}

/** Without the s of a plural or of "he says"; "ies" and "ied" become y. */
function singular(word: string): string {
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/[su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
