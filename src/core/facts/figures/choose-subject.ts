import { conceptRule } from './concept-rules.ts';
import type { Words } from './read-place.ts';
import { isRuledOut, type Standing } from './rule-out.ts';
import type { Need, Subject } from './subjects.ts';

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

interface Fit {
  readonly subject: Subject;
  /** Needs that stand nearest to the claim, and all of them: the more, the surer. */
  readonly near: number;
  readonly all: number;
}

/**
 * The subjects that a claim may speak of by the words around it: those that most words tell of, alike. None where none fits.
 */
export function fittingSubjects(subjects: readonly Subject[], standing: Standing): readonly Subject[] {
  const fits = subjects
    .flatMap((subject) => fitOf(subject, standing) ?? [])
    .toSorted((a, b) => b.near - a.near || b.all - a.all);
  return fits
    .filter(({ near, all }) => near === fits[0]?.near && all === fits[0].all)
    .map(({ subject }) => subject);
}

function fitOf(subject: Subject, standing: Standing): Fit | null {
  const { place, claim } = standing;
  const said = SAID_BY_UNIT[claim.unit] ?? [];
  if (!isNamed(subject, said, standing)) return null;
  const atNumber = subject.needs.filter((need) => !said.includes(need.word) && names(place.near, need));
  const window = atNumber.length > 0 ? place.near : place.clause;
  if (isRuledOut(subject, { ...standing, window, said })) return null;
  return { subject, near: weightOf(atNumber), all: weightOf(subject.needs) };
}

/** Whether all that a subject needs is named where it must stand, and the text is on its story. */
function isNamed(
  { needs, topics: own }: Subject,
  said: readonly string[],
  { place, claim, topics }: Standing,
) {
  const has = (need: Need): boolean =>
    said.includes(need.word) ||
    need.topics.some((topic) => topics.inParagraph.has(topic)) ||
    names(place[conceptRule(need.word).stands], need);
  if (!needs.every(has)) return false;
  const isSaid = (need: Need): boolean =>
    need.topics.some((topic) => topics.inSentence.has(topic)) || names(place.scope, need);
  if (!needs.some(isSaid) && !TELLING.has(claim.unit)) return false;
  const { russia, china } = place.scope.named;
  return (russia && china) || [...own].some((topic) => topics.inParagraph.has(topic));
}

/** "Rouble and yuan" says more than "rouble". */
function weightOf(needs: readonly Need[]): number {
  return needs.reduce((sum, { word }) => sum + word.split('_').length, 0);
}

function names(words: Words, { word, spelt }: Need): boolean {
  return spelt ? spelt.test(words.plain) : words.concepts.has(word);
}
