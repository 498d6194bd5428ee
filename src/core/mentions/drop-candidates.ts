import { groupBy } from '../group-by.ts';
import type { Entry, Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './scan-text.ts';

/** A word that tells of another meaning tells it of the names within so many UTF-16 units: a sentence or two. */
const NEAR = 150;

/**
 * Of the candidates of one text those that name a topic, by start, then the longest first: not those inside a phrase that
 * hides them, and of wary ones not those near a word that tells of another meaning.
 * Cost: O(candidates × log candidates).
 */
export function namesIn(candidates: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const byRole = { name: [] as Candidate[], hides: [] as Candidate[], tells: [] as Candidate[] };
  for (const candidate of candidates) byRole[entryOf(candidate, lexicon).role].push(candidate);
  const names = withoutHidden(byRole.name.sort(byStart), byRole.hides.sort(byStart), lexicon);
  return byRole.tells.length === 0 ? names : withoutDoubtful(names, byRole.tells.sort(byStart), lexicon);
}

/** Topics that something on the page tells to be meant otherwise. */
export function topicsInDoubt(texts: readonly (readonly Candidate[])[], lexicon: Lexicon): Set<number> {
  const topics = new Set<number>();
  for (const candidates of texts) {
    for (const candidate of candidates) {
      const { role, topic } = entryOf(candidate, lexicon);
      if (role === 'tells') topics.add(topic);
    }
  }
  return topics;
}

/** One sweep by start, keeping of each topic the phrase that reaches furthest. */
function withoutHidden(names: Candidate[], hiding: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  if (hiding.length === 0) return names;
  const furthest = new Map<number, Candidate>();
  let next = 0;
  return names.filter((name) => {
    for (; next < hiding.length && (hiding[next] as Candidate).start <= name.start; next++) {
      const phrase = hiding[next] as Candidate;
      const { topic } = entryOf(phrase, lexicon);
      if (phrase.end > (furthest.get(topic)?.end ?? -1)) furthest.set(topic, phrase);
    }
    const phrase = furthest.get(entryOf(name, lexicon).topic);
    return !phrase || phrase.end < name.end || (phrase.end === name.end && phrase.start === name.start);
  });
}

/** One sweep by start, keeping of each topic the word before and the one behind. */
function withoutDoubtful(names: Candidate[], telling: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const placesOf = groupBy(telling, (word) => entryOf(word, lexicon).topic);
  const nextOf = new Map<number, number>();
  return names.filter((name) => {
    const { wary, topic } = entryOf(name, lexicon);
    const places = wary ? placesOf.get(topic) : undefined;
    if (!places) return true;
    let next = nextOf.get(topic) ?? 0;
    while (next < places.length && (places[next] as Candidate).start < name.start) next++;
    nextOf.set(topic, next);
    const before = places[next - 1];
    const behind = places[next];
    const isNear = (before && name.start - before.end <= NEAR) || (behind && behind.start - name.end <= NEAR);
    return !isNear;
  });
}

function byStart(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end;
}

function entryOf({ entry }: Candidate, lexicon: Lexicon): Entry {
  return lexicon.entries[entry] as Entry;
}
