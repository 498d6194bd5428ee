import type { Fact } from '../../model/fact.ts';
import { dayNumber, lastDay } from '../../pack/iso-date.ts';
import { datesNamed } from './dates-named.ts';
import { digitsIn } from './digits-in.ts';
import { unitsIn } from './units-in.ts';
import { wordsIn } from './words-in.ts';

/** What of a fact is compared with a sentence. */
export interface FactTraits {
  /** How much its words tell, by their stems: 1 for its keywords, which its editors chose, less for others of its text. */
  readonly words: ReadonlyMap<string, number>;
  /** By their digits. */
  readonly numbers: readonly string[];
  /** Of its figures, and of whatever its text counts. */
  readonly units: ReadonlySet<string>;
  readonly textUnits: ReadonlySet<string>;
  /** ISO dates that its text names besides its own. */
  readonly dates: readonly string[];
  /** The first and the last day of its date, in days since 1970. */
  readonly from: number;
  readonly to: number;
}

/** A word of a fact's text that is none of its keywords, against one that is. */
const TEXT_WORD = 0.55;

const known = new WeakMap<Fact, FactTraits>();

/** The traits of a fact, worked out once for each. Cost the first time: O(length of its texts), some 20 µs. */
export function traitsOf(fact: Fact): FactTraits {
  let traits = known.get(fact);
  if (traits === undefined) {
    const sides = fact.sides.map(({ who, claim }) => `${who} ${claim}`);
    const text = [fact.text, ...sides].join(' ');
    const keywords = fact.keywords.join(' ');
    const words = [
      ...[...wordsIn(text).keys()].map((stem) => [stem, TEXT_WORD] as const),
      ...[...wordsIn(keywords).keys()].map((stem) => [stem, 1] as const),
    ];
    const units = new Set(fact.values.map(({ unit }) => unit));
    traits = {
      words: new Map(words),
      numbers: [...digitsIn(`${text} ${keywords}`).keys()],
      units,
      textUnits: new Set([...units, ...unitsIn(text)]),
      dates: datesNamed(fact.text, null).filter((date) => date !== fact.date),
      from: dayNumber(fact.date),
      to: dayNumber(lastDay(fact.date)),
    };
    known.set(fact, traits);
  }
  return traits;
}
