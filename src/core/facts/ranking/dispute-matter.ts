import type { Fact } from '../../model/fact.ts';
import { MONTHS } from '../english-months.ts';
import { datesNamed } from './dates-named.ts';
import { digitsIn, sameNumber } from './digits-in.ts';
import { DENIES } from './reporting-verbs.ts';
import { stemOf } from './stem-of.ts';
import { isPartyWord, tokensIn } from './tokens-in.ts';
import { unitsIn } from './units-in.ts';
import { wordsIn } from './words-in.ts';

/** What tells one side's account from the others'. */
export interface Account {
  readonly parties: ReadonlySet<string>;
  /** Stems. */
  readonly words: readonly string[];
  /** Stems of the names of the dispute's topics that it uses, which others may use too. */
  readonly topics: readonly string[];
  /** By their digits, and the units in which it counts. */
  readonly numbers: readonly string[];
  readonly units: ReadonlySet<string>;
  /** ISO dates: full ones tell as much as numbers, years and months as much as words. */
  readonly dates: readonly string[];
}

/** What a dispute is about, and the accounts of it, in the order of its sides. */
export interface Matter {
  /** Stems of its keywords. */
  readonly keywords: ReadonlySet<string>;
  /** Stems of all else that it speaks of: of its text, its claims and the names of its topics, governments left out. */
  readonly around: ReadonlySet<string>;
  readonly accounts: readonly Account[];
}

/** Words of so many accounts that they are nobody's. */
const ANYBODYS = new Set(
  'army city claim country day force forc government leader military official people president region result said side soldier state support town troop war world'
    .split(' ')
    .map(stemOf),
);

/** Whether a word, by its stem and in lower case, is of no account: a government, a verb of denying, or what anybody says. */
export function isNobodys(stem: string, word: string): boolean {
  return ANYBODYS.has(stem) || isPartyWord(word) || DENIES.test(word);
}

const matters = new WeakMap<Fact, Matter>();

/** The matter of a dispute, worked out once for each fact. Cost the first time: O(length of its texts). */
export function matterOf(fact: Fact): Matter {
  let known = matters.get(fact);
  if (known === undefined) {
    const named = fact.sides.flatMap(({ who }) => partiesOf(who)).map(stemOf);
    const topics = fact.topics.flatMap((topic) => topic.split('-')).filter((word) => !isPartyWord(word));
    const names = new Set(topics.map(stemOf));
    const common = new Set([...names, ...named]);
    const telling = (text: string): string[] =>
      [...wordsIn(text)].flatMap(([stem, word]) =>
        common.has(stem) || isNobodys(stem, word.toLowerCase()) ? [] : [stem],
      );
    const own = fact.sides.map(
      ({ who, claim }): Account => ({
        parties: new Set(partiesOf(who)),
        words: telling(claim),
        topics: [...wordsIn(claim).keys()].filter((stem) => names.has(stem)),
        numbers: [...digitsIn(claim).keys()].filter(({ length }) => length > 1),
        units: unitsIn(claim),
        dates: datesNamed(claim, null),
      }),
    );
    known = {
      keywords: new Set(telling(fact.keywords.join(' '))),
      around: new Set([...names, ...[fact.text, ...fact.sides.map(({ claim }) => claim)].flatMap(telling)]),
      accounts: own.map((one) => {
        const others = own.filter((other) => other !== one);
        return apart(one, others);
      }),
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
    ...one,
    parties: new Set([...one.parties].filter((party) => isOwn(party, ({ parties }) => parties))),
    words: one.words.filter((word) => isOwn(word, ({ words }) => words)),
    numbers: one.numbers.filter(
      (number) => !others.some(({ numbers }) => numbers.some((its) => sameNumber(its, number))),
    ),
    dates: one.dates.filter((date) => isOwn(date, ({ dates }) => dates)),
  };
}

/** Titles and months in the name of a side, which name nobody. */
const NO_PARTY = new RegExp(
  `^(?:foreign|defense|minister|president|some|government|mission|${MONTHS.join('|')}|\\d.*)$`,
  'i',
);

/** "China’s Mission to the EU" is China; "Russia and China (joint statement)" is both. */
function partiesOf(who: string): string[] {
  const head = who.replace(/ to .*$/, '');
  return tokensIn(head).flatMap(({ party }) => (party === null || NO_PARTY.test(party) ? [] : [party]));
}
