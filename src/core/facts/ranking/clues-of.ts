import type { Pack } from '../../model/pack.ts';
import { MONTHS } from '../english-months.ts';
import type { Clue, Surroundings } from './clue.ts';
import { dateClues } from './date-clues.ts';
import { digitsIn, sameNumber } from './digits-in.ts';
import type { Where } from './fact-reason.ts';
import { traitsOf } from './fact-traits.ts';
import type { ReadText } from './read-text.ts';
import { CONTEST, SAYING_WORDS, SPEECH } from './reporting-verbs.ts';
import { unitsIn } from './units-in.ts';
import { wordsIn } from './words-in.ts';

/**
 * What each clue counts for, tuned on the sentences of `tests/evaluation/ranking`. How rare it is among the facts of the
 * topic counts besides. Those of dates stand beside them.
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
};

/** How much of that counts alone: a word may have another sense in a fact, and units and small numbers are common. */
const ALONE = { word: 0.5, shortNumber: 0.5, unit: 0 };

/** Words that are no keywords: what they tell of are kinds and dates. In lower case. */
const NO_KEYWORDS = new Set([...SAYING_WORDS, ...MONTHS.map((month) => month.toLowerCase())]);

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
  const known = wordsOfFacts(pack, topicId);
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
      if (!known.has(stem) || seen.has(stem) || NO_KEYWORDS.has(word.toLowerCase())) continue;
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

const vocabularies = new WeakMap<Pack, Map<string, ReadonlySet<string>>>();

/** All words that the facts of a topic have, by their stems: most of an article's are none of them. Worked out once. */
function wordsOfFacts(pack: Pack, topicId: string): ReadonlySet<string> {
  const topics = vocabularies.get(pack) ?? new Map<string, ReadonlySet<string>>();
  vocabularies.set(pack, topics);
  let words = topics.get(topicId);
  if (words === undefined) {
    const facts = pack.facts.filter(({ topics }) => topics.includes(topicId));
    words = new Set(facts.flatMap((fact) => [...traitsOf(fact).words.keys()]));
    topics.set(topicId, words);
  }
  return words;
}

function labelOf(pack: Pack, topic: string): string {
  return pack.topics.find(({ id }) => id === topic)?.label ?? '';
}

function figureClues(label: string, sentence: ReadText): Clue[] {
  const own = digitsIn(label);
  const counted = unitsIn(sentence.text);
  const numbers = [...sentence.numbers()].flatMap(([digits, written]): Clue[] => {
    if (own.has(digits)) return [];
    return [
      {
        weight: digits.length > 1 ? WEIGHTS.number : WEIGHTS.shortNumber,
        alone: digits.length > 1 ? 1 : ALONE.shortNumber,
        telling: true,
        fits: ({ traits }) => {
          if (traits.numbers.includes(digits)) return 1;
          // What is rounded may be of anything: 7.6 billion dollars are not 76 million votes.
          return Number(
            mayMeet(counted, traits.textUnits) && traits.numbers.some((one) => sameNumber(one, digits)),
          );
        },
        reason: () => ({ kind: 'numbers', numbers: [written] }),
      },
    ];
  });
  const units = [...counted].map(
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

/** Whether two counts may be in one unit: they have one in common, or of one of them none is known. */
function mayMeet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((unit) => others.has(unit));
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
