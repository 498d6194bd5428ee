import type { Fact, Source } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';

/** Ids of all that a fact cites, for itself and for the sides of a dispute; each once. */
export function citedBy({ sources, sides }: Fact): readonly string[] {
  return [...new Set([...sources, ...sides.flatMap((side) => side.sources)])];
}

/** The sources of one fact or side, in the order it gives them. An id without a source is left out. */
export function sourcesOf(pack: Pack, ids: readonly string[]): readonly Source[] {
  const found: Source[] = [];
  for (const id of ids) {
    const source = pack.sources.find((candidate) => candidate.id === id);
    if (source !== undefined) found.push(source);
  }
  return found;
}

/**
 * What stands in brackets after a publisher: the interest of a state, party, government or owner, and the
 * country of a country's media. Null where the pack knows of none.
 */
export function shownStance(source: Source): string | null {
  const stance = source.stance.trim();
  return stance === '' || stance.toLowerCase() === 'independent' ? null : stance;
}

/**
 * The address to link a source to, or null where it is not a web address.
 *
 * A pack is foreign data: a `javascript:` address in a link would run with the extension's rights.
 */
export function sourceAddress(source: Source): string | null {
  return /^https?:\/\/[^\s]+$/iu.test(source.url) ? source.url : null;
}
