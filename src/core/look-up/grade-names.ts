import { END_OF_NAME, type LookUpIndex } from './look-up-index.ts';
import { gradeOf, NEAR, SAME, type Term } from './terms.ts';

/** How a name answers a whole query, the best last; 0 if it does not answer all of it. */
const MISSPELT = 1;
const WORDS_BEGIN = 2;
const NAME_BEGINS = 3;
const WORDS_SAME = 4;
const NAME_BEGINS_WITH_WORDS = 5;
export const NAME_SAME = 6;

/**
 * How well the names of a topic answer a query, in the order of `namesOf`: numbers to compare, 0 for a name that does not
 * answer all of it.
 *
 * Takes numbers alone, no texts: that is what makes it cheap to do for every topic that may be shown.
 */
export function gradeNames({ names }: LookUpIndex, topic: number, terms: readonly Term[]): readonly number[] {
  const grades: number[] = [];
  let best = terms.map(() => 0);
  let first = 0;
  let count = 0;
  for (let at = names.from[topic] as number; at < (names.from[topic + 1] as number); at++) {
    const coded = names.words[at] as number;
    if (coded === END_OF_NAME) {
      grades.push(gradeOfName(best, first, count));
      best = terms.map(() => 0);
      count = 0;
      continue;
    }
    for (let i = 0; i < terms.length; i++) {
      const grade = gradeOf(terms[i] as Term, coded >> 1);
      if (grade > (best[i] as number)) best[i] = grade;
      if (i === 0 && count === 0) first = grade;
    }
    count += 1 - (coded & 1);
  }
  return grades;
}

/**
 * @param best - of each term the best grade in the name
 * @param first - how well the name's first word answers the first term
 * @param count - words of the name
 */
function gradeOfName(best: readonly number[], first: number, count: number): number {
  const least = Math.min(...best);
  if (least <= NEAR) return least === NEAR ? MISSPELT : 0;
  if (least === SAME && count === best.length) return NAME_SAME;
  if (least === SAME) return first === SAME ? NAME_BEGINS_WITH_WORDS : WORDS_SAME;
  return first > NEAR ? NAME_BEGINS : WORDS_BEGIN;
}
