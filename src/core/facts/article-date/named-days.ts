import { dayNumber } from '../../pack/iso-date.ts';
import type { DatedHint, NamedHint, TimeHint } from './date-hint.ts';
import { machineDay } from './machine-day.ts';

/** Names, without marks, that stand for the publication alone. */
const PUBLISHED =
  /(?:published|publish|pub|publication|issued)(?:time|date|at|on)?$|datepublished|dateissued/;
/** Names, as they stand, of its end and of a second one. */
const UNPUBLISHED = /(?<![a-z])un-?publi/;
const REPUBLISHED = /(?<![a-z])re-?publi/;
/** Names that may: of the document, or of the day of its making. */
const DATED =
  /^(?:dc|dcterms|sailthru|article|news|story|display)?date$|^[cp](?:date|time)$|(?:date)?created?(?:time|date|at)?$/;
const MODIFIED = /modif|updated|lastmod|revised|lastpub|^u(?:date|time)$/;

/** The days of `meta` and microdata, by what they are called, those made for publication first. */
export function namedDays(hints: readonly NamedHint[]): readonly DatedHint[] {
  const found = hints.flatMap(({ name, text }): DatedHint[] => {
    const says = sayingOf(name);
    const day = says && machineDay(text);
    return day ? [{ day, ...says }] : [];
  });
  return found.toSorted((a, b) => b.weight - a.weight);
}

/** The days of `time` elements; one that says nothing else is taken to tell when its article was published. */
export function timeDays(hints: readonly TimeHint[]): readonly DatedHint[] {
  return hints.flatMap(({ name, datetime, text }): DatedHint[] => {
    const shown = machineDay(text.trim());
    const meant = machineDay(datetime);
    // A moment in UTC may lie on another day than where it was published; readers see the latter.
    const day =
      shown && meant && Math.abs(dayNumber(shown) - dayNumber(meant)) <= 1 ? shown : (meant ?? shown);
    const says = sayingOf(name)?.says ?? sayingOf(text)?.says ?? 'published';
    return day ? [{ day, says, weight: 3 }] : [];
  });
}

function sayingOf(name: string): Pick<DatedHint, 'says' | 'weight'> | null {
  // One of several words is enough: itemprop="datePublished dateCreated", class="entry-date published".
  const written = name.slice(0, 200).toLowerCase().split(/\s+/);
  if (written.some((word) => UNPUBLISHED.test(word))) return null;
  if (written.some((word) => REPUBLISHED.test(word))) return { says: 'modified', weight: 5 };
  const words = written.map((word) => word.replace(/[^a-z]/g, ''));
  if (words.some((word) => PUBLISHED.test(word) && !MODIFIED.test(word)))
    return { says: 'published', weight: 5 };
  if (words.some((word) => MODIFIED.test(word))) return { says: 'modified', weight: 5 };
  return words.some((word) => DATED.test(word)) ? { says: 'published', weight: 3 } : null;
}
