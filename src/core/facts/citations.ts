import { groupBy } from '../group-by.ts';
import type { Source } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { citedBy, shownStance } from './source-line.ts';

/** A publisher and what a pack takes from it. */
export interface CitedPublisher {
  readonly name: string;
  /** Stances of its publications as `shownStance` gives them, each once; mostly one, or none. */
  readonly stances: readonly string[];
  /** Facts that cite any of its publications. */
  readonly facts: number;
  /** In the pack's order. */
  readonly publications: readonly Source[];
}

/** Facts that cite publications of one stance; null stands for those without any. */
export interface CitedStance {
  readonly stance: string | null;
  readonly facts: number;
}

/** The publishers of a pack's sources, those that most facts cite first, by name where it is as many. */
export function citedPublishers(pack: Pack): readonly CitedPublisher[] {
  const citing = factsBySource(pack);
  const publishers = [...groupBy(pack.sources, ({ publisher }) => publisher)].map(
    ([name, publications]): CitedPublisher => {
      const stances = new Set(publications.flatMap((source) => shownStance(source) ?? []));
      return { name, stances: [...stances], facts: factsCiting(publications, citing), publications };
    },
  );
  return publishers.toSorted((a, b) => b.facts - a.facts || compareNames(a.name, b.name));
}

/** The stances of a pack's sources, those that most facts cite first. A fact counts once for each stance that it cites. */
export function citedStances(pack: Pack): readonly CitedStance[] {
  const citing = factsBySource(pack);
  const stances = [...groupBy(pack.sources, shownStance)].map(([stance, sources]): CitedStance => {
    return { stance, facts: factsCiting(sources, citing) };
  });
  return stances.toSorted((a, b) => b.facts - a.facts || compareNames(a.stance ?? '', b.stance ?? ''));
}

function factsCiting(sources: readonly Source[], citing: ReadonlyMap<string, readonly string[]>): number {
  return new Set(sources.flatMap(({ id }) => citing.get(id) ?? [])).size;
}

/** Ids of the facts that cite a source, by its id; a side of a dispute cites for its fact. */
function factsBySource(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const citations = pack.facts.flatMap((fact) => citedBy(fact).map((source) => ({ source, fact: fact.id })));
  const grouped = groupBy(citations, ({ source }) => source);
  return new Map([...grouped].map(([source, own]) => [source, own.map(({ fact }) => fact)]));
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
