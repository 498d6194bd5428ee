import { dayNumber } from '../../pack/iso-date.ts';
import type { Candidate, Clue, Surroundings } from './clue.ts';

/** What each clue counts for, tuned with those of `cluesOf`. */
const WEIGHTS = { named: 1.3, articleDate: 0.15, recent: 0.9 };

/** How much of that a year counts for alone: there are many facts of each. */
const YEAR_ALONE = 0.3;

/** A date that a fact's text names by the way, against its own. */
const TEXT_DATE = 0.5;

/** How near a fact is to the article, in days, to be of its days. */
const SAME_DAYS = 3;
const YEAR = 366;

/** What the days tell: those that the sentence speaks of, and the article's. Cost: that of `datesNamed`. */
export function dateClues({ sentence, day }: Surroundings): Clue[] {
  const clues = sentence.dates().map(
    (named): Clue => ({
      weight: WEIGHTS.named,
      alone: named.length > 4 ? 1 : YEAR_ALONE,
      telling: named.length > 4,
      fits: (candidate) => sharedDate(candidate, named).fit,
      reason: (candidate) => ({ kind: 'date', dates: [sharedDate(candidate, named).shared] }),
    }),
  );
  // Without a day nothing is recent: the order that facts have anyway begins with the newest.
  if (day === null) return clues;
  const end = dayNumber(day);
  clues.push({
    weight: WEIGHTS.articleDate,
    alone: 1,
    telling: false,
    fits: ({ fact, traits }) =>
      Number(fact.datePrecision === 'day' && Math.abs(traits.from - end) <= SAME_DAYS),
    reason: () => ({ kind: 'article-date', date: day }),
  });
  clues.push({
    weight: WEIGHTS.recent,
    alone: 1,
    telling: false,
    fits: ({ traits }) => Number(traits.to <= end && end - traits.from <= YEAR),
    reason: () => ({ kind: 'recent' }),
  });
  return clues;
}

/** What a fact's dates have in common with one that is named, "2024-05" of 16 and 17 May 2024, and how far that fits. */
function sharedDate(
  { fact, traits }: Candidate,
  named: string,
): { readonly shared: string; readonly fit: number } {
  let best = { shared: '', fit: 0 };
  for (const date of [fact.date, ...traits.dates]) {
    const length = [10, 7, 4].find((units) => date.slice(0, units) === named.slice(0, units)) ?? 0;
    // A whole year that is named means all of it; a day or month that is named says nothing of the rest of its year.
    if (length < Math.min(named.length, 7)) continue;
    const shared = date.slice(0, length);
    const part = shared === named || shared === date ? (AGREES[shared.length] ?? 0) : MEETS;
    const fit = part * (date === fact.date ? 1 : TEXT_DATE);
    if (fit > best.fit) best = { shared, fit };
  }
  return best;
}

/** How far a date fits that agrees with the one named as far as both go, by how far that is in ISO units: year, month, day. */
const AGREES: Readonly<Record<number, number>> = { 4: 0.7, 7: 0.9, 10: 1 };
/** The same for two days of which the month alone agrees. */
const MEETS = 0.6;
