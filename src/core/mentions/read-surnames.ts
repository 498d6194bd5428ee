import { groupBy } from '../group-by.ts';
import type { Entry, Lexicon } from '../lexicon/lexicon.ts';
import type { Mention } from './resolve-mentions.ts';
import type { Candidate } from './scan-text.ts';

/** UTF-16 units between two neighbouring words of a line. */
const GAP = 1;

/** The candidates of one text, told apart by what their surnames say. */
export interface TextCandidates {
  readonly candidates: readonly Candidate[];
  /** Surnames in the full name of somebody else than their topic: whom a bare surname means further on depends on them. */
  readonly others: readonly Candidate[];
}

/**
 * Take surnames out that stand in the full name of somebody else: "Wang" of "Wang Xinyu".
 *
 * Takes the candidates of one text by start. A surname is its topic's own if a longer name of the topic covers it, and
 * it stands alone if the neighbour that looked like a given name is a topic itself, as in "told Xi China would".
 * Cost: O(candidates); nothing where no surname stands beside what looks like a given name.
 */
export function separateOthers(candidates: readonly Candidate[], lexicon: Lexicon): TextCandidates {
  if (!candidates.some(({ inFullName }) => inFullName)) return { candidates, others: [] };
  // Two surnames in a row do not excuse each other: "Wang Li" is one person.
  const whole = candidates.filter(({ entry }) => entryAt(lexicon, entry).surname === null);
  const starts = new Set(whole.map(({ start }) => start));
  const ends = new Set(whole.map(({ end }) => end));
  // Per topic how far its full names reach; candidates come by start, the longest first.
  const reach = new Map<number, number>();
  const others = candidates.filter((candidate) => {
    const { end, entry } = candidate;
    const { topic, surname } = entryAt(lexicon, entry);
    const covered = end <= (reach.get(topic) ?? -1);
    if (surname === null) reach.set(topic, Math.max(end, reach.get(topic) ?? -1));
    return candidate.inFullName && !covered && !starts.has(end + GAP) && !ends.has(candidate.start - GAP);
  });
  const dropped = new Set(others);
  // "Wang Li" is one person: the second name is not another's surname either.
  const before = new Set(others.map(({ end }) => end + GAP));
  const kept = candidates.filter(
    (one) => !dropped.has(one) && (entryAt(lexicon, one.entry).surname === null || !before.has(one.start)),
  );
  return { candidates: kept, others };
}

/**
 * Keep of the surnames that ask for a full name those that mean their topic: the last full name before them was its own,
 * not somebody else's. Before any full name the first one to come decides. Where topics share a surname, the one
 * whose full name stood last has it.
 *
 * Takes the texts of a page in reading order, with the mentions chosen of each. Cost: O(mentions).
 */
export function readSurnames(
  texts: readonly TextCandidates[],
  chosen: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): Mention[][] {
  const asks = ({ entry }: { readonly entry: number }) => entryAt(lexicon, entry).surname === 'after';
  if (!chosen.some((mentions) => mentions.some(asks))) return chosen.map((mentions) => [...mentions]);
  const namings = texts.map(({ others }, i) => namingsOf(chosen[i] ?? [], others, lexicon));
  const state = new Map<number, Naming>();
  for (const naming of namings.flat().reverse()) state.set(naming.topic, naming);
  let order = 0;
  return chosen.map((mentions, i) => {
    const own = namings[i] ?? [];
    const readings = groupBy((texts[i]?.candidates ?? []).filter(asks), ({ start }) => start);
    let next = 0;
    const pass = (before: number): void => {
      for (; next < own.length && (own[next] as Naming).start < before; next++)
        state.set((own[next] as Naming).topic, { ...(own[next] as Naming), order: ++order });
    };
    const kept = mentions.flatMap((mention) => {
      pass(mention.start);
      return asks(mention) ? meant(mention, readings.get(mention.start) ?? [], state, lexicon) : mention;
    });
    pass(Number.POSITIVE_INFINITY);
    return kept;
  });
}

/** Somebody's full name, as far as it bears on the surname of a topic. */
interface Naming {
  readonly start: number;
  readonly topic: number;
  /** Whether it names the topic, or another person with its surname. */
  readonly own: boolean;
  /** Rises with each full name that was passed; 0 for one that is still to come. */
  readonly order: number;
}

function namingsOf(mentions: readonly Mention[], others: readonly Candidate[], lexicon: Lexicon): Naming[] {
  const own = mentions
    .filter(({ entry }) => entryAt(lexicon, entry).surname === null)
    .map(({ start, topic }) => ({ start, topic, own: true, order: 0 }));
  const foreign = others.map(({ start, entry }) => {
    return { start, topic: entryAt(lexicon, entry).topic, own: false, order: 0 };
  });
  return [...own, ...foreign].sort((a, b) => a.start - b.start);
}

/** The mention under the reading that the last full names give it, or none. */
function meant(
  mention: Mention,
  readings: readonly Candidate[],
  state: ReadonlyMap<number, Naming>,
  lexicon: Lexicon,
): Mention | [] {
  let best: Mention | [] = [];
  let latest = -1;
  for (const { start, end, entry } of readings) {
    const { topic } = entryAt(lexicon, entry);
    const naming = state.get(topic);
    if (end !== mention.end || !naming?.own || naming.order <= latest) continue;
    best = { start, end, topic, entry };
    latest = naming.order;
  }
  return best;
}

function entryAt(lexicon: Lexicon, index: number): Entry {
  return lexicon.entries[index] as Entry;
}
