import type { Fact } from '../model/fact.ts';
import type { AliasedPack } from '../model/pack.ts';
import { type FaultList, quote } from './fault-list.ts';
import type { Draft } from './read-fields.ts';

/** A pack as far as it could be read. */
export type DraftPack = NonNullable<Draft<AliasedPack>>;

/** Check what one record says against the others: unique ids, references that lead somewhere, the order of dates. */
export function checkAcross(pack: DraftPack, faults: FaultList): void {
  const { topics, facts, sources } = pack;
  checkUnique(topics, (topic) => topic?.id, 'topics', 'id', faults);
  checkUnique(topics, (topic) => topic?.wikidata, 'topics', 'wikidata', faults);
  checkUnique(facts, (fact) => fact?.id, 'facts', 'id', faults);
  checkUnique(facts, (fact) => fact?.text, 'facts', 'text', faults);
  checkUnique(sources, (source) => source?.id, 'sources', 'id', faults);
  checkUnique(sources, (source) => source?.url, 'sources', 'url', faults);
  checkNeeds(pack, faults);
  checkFactReferences(pack, faults);
  checkTopicsHaveFacts(pack, faults);
  checkStoryline(pack, faults);
  checkTimeline(pack, faults);
}

function checkUnique<Item>(
  items: readonly Item[] | undefined,
  valueIn: (item: Item) => string | null | undefined,
  listPath: string,
  field: string,
  faults: FaultList,
): void {
  const first = new Map<string, number>();
  for (const [index, item] of (items ?? []).entries()) {
    const value = valueIn(item);
    if (value === undefined || value === null) continue;
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, index);
    else {
      const message = `${quote(value)} is also the ${field} of ${listPath}[${earlier}]. No two may have the same.`;
      faults.add(`${listPath}[${index}].${field}`, message);
    }
  }
}

/** The ids of a list, or null where the list itself could not be read and nothing can be said against it. */
function idsOf(items: readonly ({ readonly id: string | undefined } | undefined)[] | undefined) {
  return items === undefined ? null : new Set(items.map((item) => item?.id));
}

type KnownIds = ReturnType<typeof idsOf>;

function checkReferences(
  ids: readonly (string | undefined)[] | undefined,
  known: KnownIds,
  what: string,
  path: string,
  faults: FaultList,
): void {
  const seen = new Set<string>();
  for (const [index, id] of (ids ?? []).entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) faults.add(`${path}[${index}]`, `${quote(id)} stands here twice. Remove one.`);
    seen.add(id);
    checkReference(id, known, what, `${path}[${index}]`, faults);
  }
}

function checkReference(
  id: string | undefined,
  known: KnownIds,
  what: string,
  path: string,
  faults: FaultList,
): void {
  if (id === undefined || known === null || known.has(id)) return;
  faults.add(path, `No ${what} has the id ${quote(id)}. Correct the id, or add the ${what}.`);
}

function checkNeeds({ topics }: DraftPack, faults: FaultList): void {
  const known = idsOf(topics);
  for (const [index, topic] of (topics ?? []).entries()) {
    for (const [language, aliases] of Object.entries(topic?.aliases ?? {})) {
      for (const [place, alias] of (aliases ?? []).entries()) {
        for (const [group, ids] of (alias?.needs ?? []).entries()) {
          const path = `topics[${index}].aliases.${language}[${place}].needs[${group}]`;
          checkReferences(ids, known, 'topic', path, faults);
        }
      }
    }
  }
}

function checkFactReferences({ topics, facts, sources }: DraftPack, faults: FaultList): void {
  const knownTopics = idsOf(topics);
  const knownSources = idsOf(sources);
  for (const [index, fact] of (facts ?? []).entries()) {
    checkReferences(fact?.topics, knownTopics, 'topic', `facts[${index}].topics`, faults);
    checkReferences(fact?.sources, knownSources, 'source', `facts[${index}].sources`, faults);
    for (const [place, side] of (fact?.sides ?? []).entries()) {
      checkReferences(
        side?.sources,
        knownSources,
        'source',
        `facts[${index}].sides[${place}].sources`,
        faults,
      );
    }
  }
}

function checkTopicsHaveFacts({ topics, facts }: DraftPack, faults: FaultList): void {
  if (facts === undefined) return;
  const concerned = new Set(facts.flatMap((fact) => fact?.topics ?? []));
  for (const [index, topic] of (topics ?? []).entries()) {
    if (topic?.id === undefined || concerned.has(topic.id)) continue;
    faults.add(`topics[${index}]`, `No fact concerns ${quote(topic.id)}. Add one, or remove the topic.`);
  }
}

/** Of two facts with one id the first, which is the one that its fault calls the other. */
function factsById(facts: readonly Draft<Fact>[] | undefined): ReadonlyMap<string | undefined, Draft<Fact>> {
  return new Map((facts ?? []).map((fact) => [fact?.id, fact] as const).reverse());
}

function checkStoryline({ topics, facts, storyline }: DraftPack, faults: FaultList): void {
  const knownTopics = idsOf(topics);
  const knownFacts = idsOf(facts);
  const byId = factsById(facts);
  checkUnique(storyline, (entry) => entry?.topic, 'storyline', 'topic', faults);
  for (const [index, entry] of (storyline ?? []).entries()) {
    checkReference(entry?.topic, knownTopics, 'topic', `storyline[${index}].topic`, faults);
    checkReferences(entry?.facts, knownFacts, 'fact', `storyline[${index}].facts`, faults);
    for (const [place, id] of (entry?.facts ?? []).entries()) {
      const concerned = id === undefined ? undefined : byId.get(id)?.topics;
      if (entry?.topic === undefined || concerned === undefined || concerned.includes(entry.topic)) continue;
      const message = `${quote(id ?? '')} does not concern ${quote(entry.topic)}. Choose a fact that does, or add the topic to it.`;
      faults.add(`storyline[${index}].facts[${place}]`, message);
    }
  }
}

function checkTimeline({ facts, timeline }: DraftPack, faults: FaultList): void {
  checkReferences(timeline, idsOf(facts), 'fact', 'timeline', faults);
  const byId = factsById(facts);
  let latest = '';
  for (const [index, id] of (timeline ?? []).entries()) {
    const date = id === undefined ? undefined : byId.get(id)?.date;
    if (date === undefined) continue;
    // Plain comparison: a year stands before its months, a month before its days.
    if (date < latest) {
      faults.add(
        `timeline[${index}]`,
        `${quote(date)} comes after ${quote(latest)} here. Put the facts in the order of their dates.`,
      );
    } else latest = date;
  }
}
