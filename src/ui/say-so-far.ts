import type { StorySoFar } from '../core/facts/story-so-far.ts';
import { formatDate } from './format-date.ts';
import { formatNumber, say, sayCount } from './say.ts';

/** How much of a story was known when the article was written, and how much has come since; how far it reaches in any case. */
export function soFarText(sofar: StorySoFar): string {
  const asOf = formatDate(sofar.asOf);
  if (sofar.kind === 'undated') return say('popup_facts_as_of', asOf);
  const known = sayCount('popup_facts', sofar.known);
  return sofar.covered
    ? say('sofar_dated', known, formatNumber(sofar.since), asOf)
    : say('sofar_uncovered', known, asOf);
}
