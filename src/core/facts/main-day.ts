import type { Pack } from '../model/pack.ts';

/**
 * The day on which a story's main event began: that of the fact that leads its storyline. At the fact's own
 * precision; null for a pack without storyline.
 */
export function mainDay(pack: Pack): string | null {
  const lead = pack.storyline[0]?.facts[0];
  return pack.facts.find(({ id }) => id === lead)?.date ?? null;
}
