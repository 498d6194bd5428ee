import { isAllTrade } from './all-trade.ts';
import type { Claim } from './claim.ts';
import { conceptRule } from './concept-rules.ts';
import { namesPart } from './nation.ts';
import { flowIn } from './parties.ts';
import { areThePersons, namesOtherHead } from './persons.ts';
import type { Place, Words } from './read-place.ts';
import type { Need, Subject } from './subjects.ts';

/** Ids of a pack's topics round a claim. */
export interface TopicsRound {
  readonly inSentence: ReadonlySet<string>;
  /** Those of the sentence and its paragraph. */
  readonly inParagraph: ReadonlySet<string>;
  /** Those of the article: whom it calls "the two countries". */
  readonly onPage: ReadonlySet<string>;
}

/** A claim where it stands. */
export interface Standing {
  readonly claim: Claim;
  readonly place: Place;
  readonly topics: TopicsRound;
}

/** A standing seen from one subject: the words that tell what its number is, those at the number if they name a need. */
export interface Asked extends Standing {
  readonly window: Words;
  /** Concepts that the unit says without a word. */
  readonly said: readonly string[];
}

/** Units that count those who come together: others than Russia and China are no surprise beside them. */
const COUNTING_OTHERS = new Set(['states', 'votes', 'people']);

/** What rules a subject out though all that it needs is named. Each is true where it does. */
const REASONS: readonly ((subject: Subject, asked: Asked) => boolean)[] = [
  isOfOtherThing,
  isOfOtherCountry,
  isOfOthersTrade,
  isOfOtherPersons,
  isOfOtherVoters,
  isOfOneKind,
  isOfAll,
  goesOtherWay,
];

/** Whether the words round a claim tell that its number is not the subject's. */
export function isRuledOut(subject: Subject, asked: Asked): boolean {
  return REASONS.some((reason) => reason(subject, asked));
}

function isOfOtherThing({ allowed, keywords, known }: Subject, { window, said }: Asked): boolean {
  const strange = [...window.concepts].filter((concept) => !allowed.has(concept) && !said.includes(concept));
  const divides = (concept: string): boolean => {
    const { rulesOut } = conceptRule(concept);
    return rulesOut === 'always' || (rulesOut === 'unless' && !known.has(concept));
  };
  if (strange.some(divides)) return true;
  return window.others.some(
    (word) => !keywords.some((keyword) => word.startsWith(keyword) || keyword.startsWith(word)),
  );
}

function isOfOtherCountry(_: Subject, { claim, window, place }: Asked): boolean {
  return (window.named.third || place.clause.named.third) && !COUNTING_OTHERS.has(claim.unit);
}

/** What goes on between Russia and China names both, or "the two" in an article on both; and no part of them. */
function isOfOthersTrade({ of }: Subject, { place, topics }: Asked): boolean {
  if (of !== 'countries') return false;
  const { russia, china, mutual, regional } = place.whole.named;
  return regional || !((russia && china) || ((mutual || (!russia && !china)) && areBothAround(topics)));
}

function areBothAround({ inParagraph, onPage }: TopicsRound): boolean {
  return [inParagraph, onPage].some((ids) => ids.has('russia') && ids.has('china'));
}

function isOfOtherPersons({ of, needs }: Subject, { place, topics }: Asked): boolean {
  const isNamed = ({ topics: own, spelt }: Need): boolean =>
    own.some((topic) => topics.inSentence.has(topic)) || spelt?.test(place.whole.plain) === true;
  return of === 'persons' && !areThePersons(needs, place.whole, isNamed);
}

/** A result is the country's where the sentence names the country or what the facts are on, and no part of it. */
function isOfOtherVoters({ of, topics: own }: Subject, { place, topics }: Asked): boolean {
  if (of !== 'nation') return false;
  const isNamed = place.whole.named.russia || [...own].some((topic) => topics.inSentence.has(topic));
  return !isNamed || namesOtherHead(place.scope) || namesPart(place.clause);
}

function isOfOneKind({ total, needs }: Subject, { place }: Asked): boolean {
  const words = place.clause.concepts.has('trade') ? place.clause : place.scope;
  return total && needs.length > 0 && !isAllTrade(words.plain);
}

/** "Of 92 states 80 signed": a number of all, not of those who did. */
const OF_ALL = /(?<![a-zа-яß])(?:of|von|sur|de los|из)(?: the| den| les)? \d/;

function isOfAll({ needs }: Subject, { claim, place }: Asked): boolean {
  if (!COUNTING_OTHERS.has(claim.unit) || !OF_ALL.test(place.near.plain)) return false;
  return needs.some(({ word }) => conceptRule(word).stands === 'near');
}

/** Goods that go one way need both parties, or the pipeline between them, and no word for the other way. */
function goesOtherWay({ flow, needs }: Subject, { place, topics }: Asked): boolean {
  if (flow === null) return false;
  const { russia, china, mutual } = place.whole.named;
  const way = flowIn(place.whole.plain);
  const isGeneral = needs.every(({ word }) => word === 'export' || word === 'import');
  if (isGeneral) return !(way === flow && ((russia && china) || mutual));
  const fromRussia = russia || topics.inParagraph.has('power-of-siberia');
  return !((way === null || way === flow) && fromRussia && (china || areBothAround(topics)));
}
