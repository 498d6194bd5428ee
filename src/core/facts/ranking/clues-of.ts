import type { Fact } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';
import { dayNumber } from '../../pack/iso-date.ts';
import { MONTHS } from '../english-months.ts';
import { digitsIn, sameNumber } from './digits-in.ts';
import type { FactReason, Where } from './fact-reason.ts';
import type { FactTraits } from './fact-traits.ts';
import type { ReadText } from './read-text.ts';
import { CONTEST, SAYING_WORDS, SPEECH } from './reporting-verbs.ts';
import type { OrderedSides } from './sides-for.ts';
import { unitsIn } from './units-in.ts';
import { wordsIn } from './words-in.ts';

/** A fact as it is held against clues. */
export interface Candidate {
  readonly fact: Fact;
  readonly traits: FactTraits;
  readonly sides: OrderedSides;
}

/** Something about a sentence by which facts can be told apart. */
export interface Clue {
  /** What it counts for against the others. */
  readonly weight: number;
  /** How much of that counts for a fact for which nothing else in the sentence speaks: 1 what no chance brings about. */
  readonly alone: number;
  /** Whether it bears out what would count for less alone. */
  readonly telling: boolean;
  /** How far a fact fits it, from 0 to 1. */
  readonly fits: (candidate: Candidate) => number;
  readonly reason: (candidate: Candidate) => FactReason;
}

/**
 * What each clue counts for, tuned on the sentences of `tests/evaluation/ranking`. How rare it is among the facts of the
 * topic counts besides.
 */
const WEIGHTS = {
  topic: 1.1,
  nearTopic: 0.45,
  word: 1.4,
  nearWord: 0.35,
  number: 1.5,
  shortNumber: 0.75,
  unit: 0.4,
  statement: 0.2,
  dispute: 0.8,
  side: 0.8,
  date: 1.3,
  articleDate: 0.15,
  recent: 0.9,
};

/** How much of that counts alone: a word may have another sense in a fact, and years, units and small numbers are common. */
const ALONE = { word: 0.5, shortNumber: 0.5, unit: 0, year: 0.3 };

/** Words that are no keywords: what they tell of are kinds and dates. In lower case. */
const NO_KEYWORDS = new Set([...SAYING_WORDS, ...MONTHS.map((month) => month.toLowerCase())]);

/** A date that a fact's text names by the way, against its own. */
const TEXT_DATE = 0.5;

/** What is around a mention, read. */
export interface Surroundings {
  readonly sentence: ReadText;
  readonly paragraph: ReadText;
  readonly beside: readonly string[];
  readonly near: readonly string[];
  /** ISO day of the article, or null. */
  readonly day: string | null;
}

/** All that a mention's surroundings tell. Cost: O(length of sentence and paragraph). */
export function cluesOf(pack: Pack, topicId: string, around: Surroundings): readonly Clue[] {
  return [
    ...topicClues(topicId, around),
    ...wordClues(pack, topicId, around),
    ...figureClues(labelOf(pack, topicId), around.sentence),
    ...kindClues(around.sentence.text),
    ...dateClues(around),
  ];
}

function topicClues(topicId: string, { beside, near }: Surroundings): Clue[] {
  const seen = new Set([topicId]);
  const clues: Clue[] = [];
  const add = (ids: readonly string[], weight: number, where: Where): void => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      clues.push({
        weight,
        alone: 1,
        telling: true,
        fits: ({ fact }) => Number(fact.topics.includes(id)),
        reason: () => ({ kind: 'topics', where, topics: [id] }),
      });
    }
  };
  add(beside, WEIGHTS.topic, 'sentence');
  add(near, WEIGHTS.nearTopic, 'paragraph');
  return clues;
}

function wordClues(pack: Pack, topicId: string, { sentence, paragraph, beside, near }: Surroundings): Clue[] {
  const namesOf = (topic: string): Iterable<string> => wordsIn(labelOf(pack, topic)).keys();
  const seen = new Set(namesOf(topicId));
  // The name of a topic tells of facts that are not of that topic alone: those that are have been told by it already. It
  // tells as a whole: "no limits" is no limit.
  const topics = new Map(
    [...beside, ...near].flatMap((id) => {
      const stems = [...namesOf(id)];
      return stems.map((stem) => [stem, { id, stems }] as const);
    }),
  );
  const clues: Clue[] = [];
  const add = (text: ReadText, weight: number, where: Where): void => {
    for (const [stem, word] of text.words()) {
      if (seen.has(stem) || NO_KEYWORDS.has(word.toLowerCase())) continue;
      seen.add(stem);
      const topic = topics.get(stem);
      clues.push({
        weight,
        alone: ALONE.word,
        telling: where === 'sentence',
        fits: ({ fact, traits }) => {
          const fit = traits.words.get(stem) ?? 0;
          if (fit === 0 || topic === undefined) return fit;
          return !fact.topics.includes(topic.id) && topic.stems.every((one) => traits.words.has(one))
            ? fit
            : 0;
        },
        reason: () => ({ kind: 'keywords', where, words: [word] }),
      });
    }
  };
  add(sentence, WEIGHTS.word, 'sentence');
  add(paragraph, WEIGHTS.nearWord, 'paragraph');
  return clues;
}

function labelOf(pack: Pack, topic: string): string {
  return pack.topics.find(({ id }) => id === topic)?.label ?? '';
}

function figureClues(label: string, sentence: ReadText): Clue[] {
  const own = digitsIn(label);
  const numbers = [...sentence.numbers()].flatMap(([digits, written]): Clue[] => {
    if (own.has(digits)) return [];
    return [
      {
        weight: digits.length > 1 ? WEIGHTS.number : WEIGHTS.shortNumber,
        alone: digits.length > 1 ? 1 : ALONE.shortNumber,
        telling: true,
        fits: ({ traits }) => Number(traits.numbers.some((one) => sameNumber(one, digits))),
        reason: () => ({ kind: 'numbers', numbers: [written] }),
      },
    ];
  });
  const units = [...unitsIn(sentence.text)].map(
    (unit): Clue => ({
      weight: WEIGHTS.unit,
      alone: ALONE.unit,
      telling: false,
      fits: ({ traits }) => Number(traits.units.has(unit)),
      reason: () => ({ kind: 'figure', units: [unit] }),
    }),
  );
  return [...numbers, ...units];
}

function kindClues(sentence: string): Clue[] {
  const clues: Clue[] = [
    {
      weight: WEIGHTS.side,
      alone: 1,
      telling: true,
      fits: ({ sides }) => Number(sides.given !== null),
      reason: ({ sides }) => ({ kind: 'side', who: sides.given?.who ?? '' }),
    },
  ];
  for (const [of, verb] of [
    ['statement', SPEECH],
    ['dispute', CONTEST],
  ] as const) {
    const [word] = verb.exec(sentence) ?? [];
    if (word === undefined) continue;
    clues.push({
      weight: WEIGHTS[of],
      alone: 1,
      telling: false,
      fits: ({ fact }) => Number(fact.kind === of),
      reason: () => ({ kind: 'kind', of, word }),
    });
  }
  return clues;
}

/** How near a fact is to the article, in days, to be of its days. */
const SAME_DAYS = 3;
const YEAR = 366;

function dateClues({ sentence, day }: Surroundings): Clue[] {
  const clues = sentence.dates().map(
    (named): Clue => ({
      weight: WEIGHTS.date,
      alone: named.length > 4 ? 1 : ALONE.year,
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
