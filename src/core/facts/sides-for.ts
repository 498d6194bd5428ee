import type { Fact, Side } from '../model/fact.ts';
import { datesNamed } from './dates-named.ts';
import { numbersIn, sameNumber } from './numbers-in.ts';
import { isPartyWord, type Token, tokensIn } from './parties.ts';
import type { ReadText } from './read-text.ts';
import { stemOf } from './stem-of.ts';
import { wordsIn } from './words-in.ts';

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
 * The sentence decides, or the paragraph where the sentence gives none; nothing is concluded where the paragraph gives another
 * side besides. A side is given if its party speaks of the matter in it, or by its numbers, or by several words that only
 * its account has. Careful on purpose, and in English alone but for numbers.
 * Cost: O(length of the texts).
 */
export function sidesFor(fact: Fact, sentence: ReadText, paragraph: ReadText): OrderedSides {
  const { sides } = fact;
  if (sides.length === 0) return { sides, given: null };
  const matter = matterOf(fact);
  const here = givenIn(sentence, matter);
  const around = givenIn(paragraph, matter);
  const given = here.length > 0 ? here : around;
  const [index] = given;
  const isSure = given.length === 1 && around.every((other) => other === index);
  const side = isSure && index !== undefined ? sides[index] : undefined;
  if (side === undefined) return { sides, given: null };
  return { sides: [...sides.filter((one) => one !== side), side], given: side };
}

/** What tells one side's account from the others'. */
interface Account {
  readonly parties: ReadonlySet<string>;
  /** Stems. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  /** ISO dates: full ones tell as much as numbers, years and months as much as words. */
  readonly dates: readonly string[];
}

/** What a dispute is about, and the accounts of it, in the order of its sides. */
interface Matter {
  /** Stems of its keywords. */
  readonly keywords: ReadonlySet<string>;
  readonly accounts: readonly Account[];
}

const matters = new WeakMap<Fact, Matter>();

function matterOf(fact: Fact): Matter {
  let known = matters.get(fact);
  if (known === undefined) {
    const named = fact.sides.flatMap(({ who }) => partiesOf(who)).map(stemOf);
    // Every account of it has the words of its topics, and the names of its parties.
    const common = new Set([...fact.topics.flatMap((topic) => topic.split('-')).map(stemOf), ...named]);
    const telling = (text: string): string[] =>
      [...wordsIn(text)].flatMap(([stem, word]) =>
        common.has(stem) || isPartyWord(word.toLowerCase()) ? [] : [stem],
      );
    const own = fact.sides.map(({ who, claim }): Account => {
      return {
        parties: new Set(partiesOf(who)),
        words: telling(claim),
        numbers: [...numbersIn(claim).keys()].filter(({ length }) => length > 1),
        dates: datesNamed(claim, null),
      };
    });
    known = {
      keywords: new Set(telling(fact.keywords.join(' '))),
      accounts: own.map((one) =>
        apart(
          one,
          own.filter((other) => other !== one),
        ),
      ),
    };
    matters.set(fact, known);
  }
  return known;
}

/** An account without what it shares with others. */
function apart(one: Account, others: readonly Account[]): Account {
  const isOwn = (item: string, all: (other: Account) => Iterable<string>): boolean =>
    !others.some((other) => [...all(other)].includes(item));
  return {
    parties: new Set([...one.parties].filter((party) => isOwn(party, ({ parties }) => parties))),
    words: one.words.filter((word) => isOwn(word, ({ words }) => words)),
    numbers: one.numbers.filter(
      (number) => !others.some(({ numbers }) => numbers.some((its) => sameNumber(its, number))),
    ),
    dates: one.dates.filter((date) => isOwn(date, ({ dates }) => dates)),
  };
}

/** Titles and months in the name of a side, which name nobody. */
const NO_PARTY =
  /^(?:foreign|defense|minister|president|some|government|mission|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/;

/** "China’s Mission to the EU" is China; "Russia and China (joint statement)" is both. */
function partiesOf(who: string): string[] {
  const head = who.replace(/ to .*$/, '');
  return tokensIn(head).flatMap(({ party }) => (party === null || NO_PARTY.test(party) ? [] : [party]));
}

const SAYS =
  /^(?:said|says|saying|told|called|calls|claim(?:ed|s)|insist(?:ed|s)|announced?|announces|argue[ds]?|maintain(?:ed|s)|blame[ds]?|cite[ds]?|accuse[ds]?|according|described?|describes|voiced?|voices|report(?:ed|s)|reads|considers)$/;
const DENIES =
  /^(?:den(?:y|ied|ies)|reject(?:ed|s)?|dismiss(?:ed|es)?|dispute[ds]?|refute[ds]?|protest(?:ed|s)?|object(?:ed|s)?)$/;

/** How many words may stand between a party and its verb: "Ukraine’s general staff flatly denied". */
const REACH = 4;

/** Indices of the sides that a text gives. */
function givenIn(text: ReadText, { keywords, accounts }: Matter): readonly number[] {
  const words = text.words();
  const numbers = [...text.numbers().keys()];
  const dates = text.dates();
  const matter = [...keywords].filter((word) => words.has(word));
  const heard = accounts.map((account) => {
    const days = account.dates.filter((date) => dates.includes(date));
    return {
      voice: voiceOf(account.parties, text.tokens(), accounts),
      said: [...account.words.filter((word) => words.has(word)), ...days.filter(({ length }) => length < 10)],
      exact: [
        ...days.filter(({ length }) => length === 10),
        ...account.numbers.filter((number) => numbers.some((one) => sameNumber(one, number))),
      ],
    };
  });
  const isTouched = matter.length > 0 || heard.some(({ said }) => said.length > 0);
  const voices = new Set(heard.map(({ voice }) => voice));
  return heard.flatMap(({ voice, said, exact }, index) => {
    const touched = new Set([...said, ...matter]).size;
    const speaks =
      voice === 'says' && said.length > 0 && (touched > 1 || said.some((word) => keywords.has(word)));
    // Where somebody speaks, a few words of another account may be that one's too, unless they are quoted to be denied.
    const few = voices.has('says') ? 1 : 2;
    const tells = said.length > few && !voices.has('denies');
    // "40 percent" may be forty percent of anything.
    const counts = exact.some(({ length }) => length > 2 || touched > 1);
    return (voice === 'denies' && isTouched) || speaks || tells || counts ? [index] : [];
  });
}

/** Whether a party speaks in a text: it stands shortly before a verb of saying, or after "according to". */
function voiceOf(
  parties: ReadonlySet<string>,
  tokens: readonly Token[],
  accounts: readonly Account[],
): 'says' | 'denies' | null {
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
