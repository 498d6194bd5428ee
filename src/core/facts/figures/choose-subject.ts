import type { Claim } from './claim.ts';
import { flowIn } from './parties.ts';
import type { Place, Words } from './read-place.ts';
import type { Need, Subject } from './subjects.ts';

/** Concepts that make a number another one, for subjects that do not need them, whatever their facts' keywords are. */
const STRICT = new Set(
  'export import share target capacity planned contract returned turnout seaborne market against abstention'.split(
    ' ',
  ),
);
/** The same, unless a keyword says that they may stand beside. */
const DIVIDING = new Set(
  'crude gas lng car food farm vegetable_oil soybean rapeseed pork grain rouble_yuan loan machine_tool microelectronics unga npc vote cargo output evacuated'.split(
    ' ',
  ),
);
/** Needs that say which of several numbers is meant: they stand at it. */
const ADJACENT = new Set(['planned', 'against', 'abstention', 'signatory']);
/** What a unit says without a word. */
const SAID_BY_UNIT: Readonly<Record<string, readonly string[]>> = {
  bcm: ['gas'],
  barrels_per_day: ['crude'],
  vehicles: ['car'],
  votes: ['vote'],
  documents: ['contract'],
};
/** Units that stand for what they count: no further word is needed. */
const TELLING = new Set(['meetings', 'documents', 'projects', 'square_kilometers', 'people']);
/** Units that count those who come together: others than Russia and China are no surprise beside them. */
const COUNTING_OTHERS = new Set(['states', 'votes', 'people']);

interface Fit {
  readonly subject: Subject;
  /** Needs that stand nearest to the claim, and all of them: the more, the surer. */
  readonly near: number;
  readonly all: number;
}

/**
 * The subjects that a claim may speak of by the words around it: those that most words tell of, alike. None where none fits.
 * `topics` are those in the sentence and its paragraph, `onPage` those of the article: whom it calls "the two countries".
 */
export function fittingSubjects(
  subjects: readonly Subject[],
  claim: Claim,
  place: Place,
  topics: ReadonlySet<string>,
  onPage: ReadonlySet<string>,
): readonly Subject[] {
  const fits = subjects
    .flatMap((subject) => fitOf(subject, claim, place, topics, onPage) ?? [])
    .toSorted((a, b) => b.near - a.near || b.all - a.all);
  return fits
    .filter(({ near, all }) => near === fits[0]?.near && all === fits[0].all)
    .map(({ subject }) => subject);
}

function fitOf(
  subject: Subject,
  claim: Claim,
  place: Place,
  topics: ReadonlySet<string>,
  onPage: ReadonlySet<string>,
): Fit | null {
  const said = SAID_BY_UNIT[claim.unit] ?? [];
  const has = (need: Need): boolean =>
    said.includes(need.word) ||
    need.topics.some((topic) => topics.has(topic)) ||
    names(ADJACENT.has(need.word) ? place.near : STRICT.has(need.word) ? place.clause : place.scope, need);
  if (!subject.needs.every(has)) return null;
  const named = subject.needs.some((need) => names(place.scope, need));
  if (!named && !TELLING.has(claim.unit)) return null;
  const { russia, china } = place.scope.named;
  const around = [...subject.topics].some((topic) => topics.has(topic));
  if (!around && !(russia && china)) return null;
  const near = weightOf(subject.needs.filter((need) => !said.includes(need.word) && names(place.near, need)));
  const window = near > 0 ? place.near : place.clause;
  if (isAboutElse(subject, said, window) || !partiesFit(subject, claim, place, window, topics, onPage))
    return null;
  return { subject, near, all: weightOf(subject.needs) };
}

/** "Rouble and yuan" says more than "rouble". */
function weightOf(needs: readonly Need[]): number {
  return needs.reduce((sum, { word }) => sum + word.split('_').length, 0);
}

function names(words: Words, { word, spelt }: Need): boolean {
  return spelt ? spelt.test(words.plain) : words.concepts.has(word);
}

function isAboutElse(
  { name, needs, keywords, known }: Subject,
  said: readonly string[],
  { concepts, others }: Words,
): boolean {
  // In names that have goods these words are not needed, and in text they are no surprise.
  const ways = /import|export|_to_/.test(name) ? ['export', 'import'] : [];
  if (name.includes('share')) ways.push('share');
  const future = needs.some(({ word }) => word === 'target' || word === 'contract') ? ['planned'] : [];
  const needed = new Set([
    ...said,
    ...ways,
    ...future,
    ...needs.flatMap(({ word }) => [word, ...word.split('_')]),
  ]);
  const strange = [...concepts].filter((concept) => !needed.has(concept));
  if (strange.some((concept) => STRICT.has(concept))) return true;
  if (strange.some((concept) => DIVIDING.has(concept) && !known.has(concept))) return true;
  return others.some(
    (word) => !keywords.some((keyword) => word.startsWith(keyword) || keyword.startsWith(word)),
  );
}

/** Whether the parties that are named are those of the subject, and goods go its way. */
function partiesFit(
  { bilateral, flow, needs }: Subject,
  { unit }: Claim,
  { whole, clause }: Place,
  window: Words,
  topics: ReadonlySet<string>,
  onPage: ReadonlySet<string>,
): boolean {
  if ((window.named.third || clause.named.third) && !COUNTING_OTHERS.has(unit)) return false;
  const { russia, china, mutual } = whole.named;
  const bothAround = [topics, onPage].some((ids) => ids.has('russia') && ids.has('china'));
  if (bilateral && whole.named.regional) return false;
  if (bilateral) return (russia && china) || ((mutual || (!russia && !china)) && bothAround);
  if (flow === null) return true;
  const general = needs.every(({ word }) => word === 'export' || word === 'import');
  const way = flowIn(whole.plain);
  if (general) return way === flow && ((russia && china) || mutual);
  return (
    (way === null || way === flow) && (russia || topics.has('power-of-siberia')) && (china || bothAround)
  );
}
