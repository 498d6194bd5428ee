import type { Claim } from './claim.ts';
import { conceptsIn, isConcept } from './concepts.ts';
import { flowIn } from './parties.ts';
import type { Place, Words } from './read-place.ts';
import type { Need, Subject } from './subjects.ts';

/** Concepts that make a number another one, for subjects that do not need them, whatever their facts' keywords are. */
const STRICT = new Set(
  'export import share target capacity planned contract returned turnout seaborne market against abstention'.split(' '),
);
/** The same, unless a keyword says that they may stand beside. */
const DIVIDING = new Set(
  'crude gas lng car food farm vegetable_oil soybean rapeseed pork grain rouble_yuan loan machine_tool microelectronics unga npc vote cargo output evacuated taken'.split(' '),
);
/** What a unit says without a word. */
const SAID_BY_UNIT: Readonly<Record<string, readonly string[]>> = {
  bcm: ['gas'],
  barrels_per_day: ['crude'],
  vehicles: ['car'],
  votes: ['vote'],
};
/** Units that count those who come together: others than Russia and China are no surprise beside them. */
const COUNTING_OTHERS = new Set(['states', 'votes', 'people']);

interface Fit {
  readonly subject: Subject;
  /** Needs that stand nearest to the claim, and all of them: the more, the surer. */
  readonly near: number;
  readonly all: number;
}

/**
 * The one of several subjects that a claim speaks of by the words around it, or null where none does, or several alike.
 * `topics` are those in the sentence and its paragraph.
 */
export function chooseSubject(
  subjects: readonly Subject[],
  claim: Claim,
  place: Place,
  topics: ReadonlySet<string>,
): Subject | null {
  const [best, second] = subjects
    .flatMap((subject) => fitOf(subject, claim, place, topics) ?? [])
    .toSorted((a, b) => b.near - a.near || b.all - a.all);
  if (!best || (second && second.near === best.near && second.all === best.all)) return null;
  return best.subject;
}

function fitOf(subject: Subject, claim: Claim, place: Place, topics: ReadonlySet<string>): Fit | null {
  if (![...subject.topics].some((topic) => topics.has(topic))) return null;
  const said = SAID_BY_UNIT[claim.unit] ?? [];
  const has = (need: Need): boolean =>
    said.includes(need.word) || need.topics.some((topic) => topics.has(topic)) || names(place.scope, need.word);
  if (!subject.needs.every(has)) return null;
  const near = subject.needs.filter(({ word }) => names(place.near, word)).length;
  const window = near > 0 ? place.near : place.clause;
  if (isAboutElse(subject, said, window) || !partiesFit(subject, claim, place, window, topics)) return null;
  return { subject, near, all: subject.needs.length };
}

function names({ plain, concepts }: Words, word: string): boolean {
  return isConcept(word) ? concepts.has(word) : new RegExp(`(?<![a-z])${word}`).test(plain);
}

function isAboutElse({ needs, keywords }: Subject, said: readonly string[], { concepts, others }: Words): boolean {
  const needed = new Set([...said, ...needs.flatMap(({ word }) => [word, ...word.split('_')])]);
  const strange = [...concepts].filter((concept) => !needed.has(concept));
  if (strange.some((concept) => STRICT.has(concept))) return true;
  const known = conceptsIn(keywords.join(' '));
  if (strange.some((concept) => DIVIDING.has(concept) && !known.has(concept))) return true;
  return others.some((word) => !keywords.some((keyword) => word.startsWith(keyword) || keyword.startsWith(word)));
}

/** Whether the parties that are named are those of the subject, and goods go its way. */
function partiesFit(
  { bilateral, flow, needs }: Subject,
  { unit }: Claim,
  { whole, clause }: Place,
  window: Words,
  topics: ReadonlySet<string>,
): boolean {
  if ((window.named.third || clause.named.third) && !COUNTING_OTHERS.has(unit)) return false;
  const { russia, china, mutual } = whole.named;
  const bothAround = topics.has('russia') && topics.has('china');
  if (bilateral) return (russia && china) || ((mutual || (!russia && !china)) && bothAround);
  if (flow === null) return true;
  const general = needs.every(({ word }) => word === 'export' || word === 'import');
  const way = flowIn(whole.plain);
  if (general) return way === flow && ((russia && china) || mutual);
  return (way === null || way === flow) && (russia || topics.has('power-of-siberia')) && (china || bothAround);
}
