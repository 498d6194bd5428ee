import type { Fact, Side } from '../../model/fact.ts';
import { sameNumber } from './digits-in.ts';
import { type Account, isNobodys, type Matter, matterOf } from './dispute-matter.ts';
import type { ReadText } from './read-text.ts';
import { DENIES, SAYS } from './reporting-verbs.ts';
import type { Token } from './tokens-in.ts';
import { unitsIn } from './units-in.ts';

/** The sides of a dispute in the order in which to show them. */
export interface OrderedSides {
  /** All of them, always. */
  readonly sides: readonly Side[];
  /** The one that the article gives already, which then comes last; null if it gives none, several, or if that is not sure. */
  readonly given: Side | null;
}

/**
 * The sides of a fact for an article that may give one of them: then the others come first, since the reader has read that
 * one. Otherwise the pack's order; none for a fact that is no dispute.
 *
 * The sentence decides, or the sentences of the paragraph where it gives none; nothing is concluded where they give another
 * side besides. A side is given if its party speaks of the matter in it, or by its numbers, or by several words that only
 * its account has. Careful on purpose, and in English alone but for numbers.
 * Cost: O(length of the texts).
 */
export function sidesFor(fact: Fact, sentence: ReadText, paragraph: readonly ReadText[]): OrderedSides {
  const { sides } = fact;
  if (sides.length === 0) return { sides, given: null };
  const matter = matterOf(fact);
  const here = heardIn(sentence, matter);
  const around = paragraph.map((one) => heardIn(one, matter));
  const given = new Set(here.given.length > 0 ? here.given : around.flatMap((one) => one.given));
  const [index] = given;
  const isSure = [here, ...around].every((one) => one.possible.every((other) => other === index));
  const side = isSure && index !== undefined ? sides[index] : undefined;
  if (side === undefined) return { sides, given: null };
  return { sides: [...sides.filter((one) => one !== side), side], given: side };
}

type Voice = 'says' | 'denies' | null;

/** How many words may stand between a party and its verb: "Ukraine’s general staff flatly denied". */
const REACH = 4;

/** Indices of the sides that a sentence gives, and of those that it may give, these among them. */
interface Heard {
  readonly given: readonly number[];
  readonly possible: readonly number[];
}

/** What was heard in texts that are kept, see `readText`: cards of one sentence ask the same. */
const HEARD = new WeakMap<ReadText, Map<Matter, Heard>>();

function heardIn(text: ReadText, matter: Matter): Heard {
  const known = HEARD.get(text) ?? new Map<Matter, Heard>();
  const heard = known.get(matter) ?? listen(text, matter);
  HEARD.set(text, known.set(matter, heard));
  return heard;
}

function listen(text: ReadText, { keywords, around, accounts }: Matter): Heard {
  const words = text.words();
  const matter = [...keywords].filter((word) => words.has(word));
  const heard = accounts.map((account) => ({
    voice: voiceOf(account.parties, text.tokens(), accounts),
    ...heardOf(account, text),
  }));
  const touched = new Set([...matter, ...heard.flatMap(({ said }) => said)]);
  const isTouched = touched.size > 0 && isOfMatter(words, touched, around);
  const voices = new Set(heard.map(({ voice }) => voice));
  const speaking = heard.map(({ voice, said, exact, named }): boolean => {
    const own = new Set([...said, ...matter]).size;
    const isItsWord = own > 1 || (named.length > 0 && said.some((word) => keywords.has(word)));
    const speaks = voice === 'says' && said.length > 0 && isItsWord;
    // Where one denies, whoever else speaks has said what.
    const answers = voice !== null && voices.has('denies') && isTouched;
    // "40 percent" may be forty percent of anything.
    const counts = exact.some(({ length }) => length > 2 || own > 1);
    return speaks || answers || counts;
  });
  const fewest = fewestWords(speaking.includes(true), voices);
  const given = heard.flatMap(({ said }, i) => (speaking[i] || said.length >= fewest ? [i] : []));
  // Who speaks of the matter in other words than the pack's may give that account all the same.
  const possible = heard.flatMap(({ voice }, i) => (voice !== null && matter.length > 0 ? [i] : []));
  return { given, possible: [...given, ...possible] };
}

/**
 * Whether a sentence that touches a dispute is of it. One word, "targeting", may be of anything that is denied: it takes another
 * word of the dispute, or that nothing else is spoken of, as in "Kyiv denied the capture".
 */
function isOfMatter(
  words: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
  around: ReadonlySet<string>,
): boolean {
  if (touched.size > 1 || [...around].some((word) => words.has(word) && !touched.has(word))) return true;
  return [...words].every(([stem, word]) => touched.has(stem) || isNobodys(stem, word.toLowerCase()));
}

/** How many words of an account tell it where its party does not speak. */
function fewestWords(isHeard: boolean, voices: ReadonlySet<Voice>): number {
  // Words of it may be quoted to be denied, or be of another matter that its rival speaks of.
  if (voices.has('denies') || (voices.has('says') && !isHeard)) return Number.POSITIVE_INFINITY;
  // Beside an account that is heard they put in doubt whose it is.
  return isHeard ? 2 : 3;
}

/** The words of an account that stand in a text, years and months among them, and its numbers and days. */
function heardOf(
  { words, topics, dates, numbers, units }: Account,
  text: ReadText,
): Record<'said' | 'named' | 'exact', readonly string[]> {
  const known = text.words();
  const days = dates.filter((date) => text.dates().includes(date));
  const counted = [...text.numbers().keys()];
  const hasUnit = units.size === 0 || [...unitsIn(text.text)].some((unit) => units.has(unit));
  return {
    named: topics.filter((word) => known.has(word)),
    said: [...words.filter((word) => known.has(word)), ...days.filter(({ length }) => length < 10)],
    exact: [
      ...days.filter(({ length }) => length === 10),
      ...numbers.filter((number) => hasUnit && counted.some((one) => sameNumber(one, number))),
    ],
  };
}

/** Whether a party speaks in a text: it stands shortly before a verb of saying, or after "according to". */
function voiceOf(
  parties: ReadonlySet<string>,
  tokens: readonly Token[],
  accounts: readonly Account[],
): Voice {
  const isRival = (party: string | null): boolean =>
    party !== null && !parties.has(party) && accounts.some((other) => other.parties.has(party));
  let says = false;
  for (const [at, { party }] of tokens.entries()) {
    if (party === null || !parties.has(party)) continue;
    for (const { word, party: next } of tokens.slice(at + 1, at + 2 + REACH)) {
      if (isRival(next)) break;
      if (DENIES.test(word)) return 'denies';
      says ||= SAYS.test(word);
    }
    says ||= tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'according');
  }
  return says ? 'says' : null;
}
