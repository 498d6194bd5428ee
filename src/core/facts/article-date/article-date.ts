import { groupBy } from '../../group-by.ts';
import { dayNumber } from '../../pack/iso-date.ts';
import { addressDay } from './address-day.ts';
import type { DatedHint, DateHints, DateOrigin } from './date-hint.ts';
import { jsonLdDays } from './json-ld-days.ts';
import { namedDays, timeDays } from './named-days.ts';
import type { PageNames } from './own-article.ts';
import { textDays } from './text-days.ts';

/** When an article was published, as far as its page tells. */
export interface ArticleDate {
  /** ISO day, as the publisher wrote it: no time zone is reckoned with. */
  readonly day: string;
  /** Where that day was read. */
  readonly origin: DateOrigin;
  /** ISO day of the last change that the page tells of, or null. Never before `day`. */
  readonly modified: string | null;
  /** `high` data made for it, or several hints that agree · `medium` one fair hint, or good ones against a weak one · `low` else. */
  readonly confidence: 'high' | 'medium' | 'low';
}

interface Candidate extends DatedHint {
  readonly origin: DateOrigin;
}

/** Days by which two hints may differ and mean one moment: one is in UTC, the other in the publisher's zone. */
const SAME = 1;
/** Days by which clocks and zones may be ahead of the reader's. */
const AHEAD = 2;
/** Years before the web that only data made for it may give: archives put their old articles on line. */
const FIRST_SEEN = '1990';
const FIRST_PRINTED = '1700';
/** What programs write for "never". */
const UNSET = '1970-01-01';
/** Days after which a changed page is no article of its first day any more, such as an encyclopedia's. */
const LIVING = 5 * 365;
/** Weight of a single hint that was made for it, and of one that is fair. */
const ALONE = 5;
const FAIR = 3;
/** What metas call the title of a page. */
const TITLE = /(?:^|[\s:])title(?:\s|$)/i;

/**
 * The day on which an article was published, by the hints of its page; null where no hint is good enough.
 *
 * Each origin puts forward its likeliest day, and days that agree support each other; the best supported wins, of equals the
 * origin that stands first: JSON-LD, meta and microdata, `time`, text, address. A day that contradicts it lowers the
 * confidence. Where only a change is dated, that stands in, with low confidence.
 * `today` is an ISO day: nothing was published more than two days after it.
 * Errors: none, whatever the hints hold. Cost: O(length of the hints).
 */
export function articleDate(hints: DateHints, today: string): ArticleDate | null {
  const latest = dayNumber(today) + AHEAD;
  const all = candidatesOf(hints).filter(({ day, origin }) => {
    const earliest = origin === 'json-ld' || origin === 'meta' ? FIRST_PRINTED : FIRST_SEEN;
    return day >= earliest && day !== UNSET && dayNumber(day) <= latest;
  });
  const changes = all.filter(({ says }) => says === 'modified');
  const first = firstOfEach(all.filter(({ says }) => says === 'published'));
  const published = first.filter((one) => !tellsChange(one, first, changes));
  const support = (one: Candidate): number => {
    return published.reduce((sum, other) => sum + (agree(one, other) ? other.weight : 0), 0);
  };
  // `toSorted` keeps the order of origins among equals.
  const [best] = published.toSorted((a, b) => support(b) - support(a) || b.weight - a.weight);
  const modified = changes.find(({ day }) => day >= (best?.day ?? ''))?.day ?? null;
  if (!best) {
    return changes[0]
      ? { day: changes[0].day, origin: changes[0].origin, modified, confidence: 'low' }
      : null;
  }
  const living = modified !== null && dayNumber(modified) - dayNumber(best.day) > LIVING;
  // An encyclopedia's page is of no day, and one line of data says when it was begun.
  if (living && support(best) <= ALONE) return null;
  const contested = published.some((other) => !agree(other, best));
  const confidence = confidenceOf(support(best), contested || living);
  return { day: best.day, origin: best.origin, modified, confidence };
}

function candidatesOf(hints: DateHints): Candidate[] {
  const { jsonLd, metas, items, times, lines, language, address } = hints;
  const from = (origin: DateOrigin, days: readonly DatedHint[]): Candidate[] => {
    return days.map((hint) => ({ ...hint, origin }));
  };
  const inAddress = addressDay(address);
  return [
    ...from('json-ld', jsonLdDays(jsonLd, namesOf(hints))),
    ...from('meta', [...namedDays(metas), ...namedDays(items)]),
    ...from('time', timeDays(times)),
    ...from('text', textDays(lines, language)),
    ...from('address', inAddress ? [{ day: inAddress, says: 'published', weight: 3 }] : []),
  ];
}

/** By what the page calls itself its article is told from others in its data. */
function namesOf({ address, canonical, headline, metas }: DateHints): PageNames {
  const titles = metas.filter(({ name }) => TITLE.test(name)).map(({ text }) => text);
  return { addresses: [address, canonical], headline, titles };
}

/** Of each origin its first day; a weak one gives way to another of its origin that is told elsewhere, too. */
function firstOfEach(candidates: readonly Candidate[]): Candidate[] {
  return [...groupBy(candidates, ({ origin }) => origin).values()].map((own) => {
    const first = own[0] as Candidate;
    const isTwice = (one: Candidate): boolean =>
      candidates.some((other) => other.origin !== one.origin && agree(one, other));
    return first.weight < FAIR ? (own.find(isTwice) ?? first) : first;
  });
}

/** Pages show the day of the last change without saying so, where another hint tells both days apart. */
function tellsChange(
  one: Candidate,
  published: readonly Candidate[],
  changes: readonly Candidate[],
): boolean {
  if (one.origin !== 'time' && one.origin !== 'text') return false;
  const ahead = published.some(
    ({ origin, day }) => origin !== one.origin && day < one.day && !near(day, one.day),
  );
  return ahead && changes.some((change) => change.origin !== one.origin && agree(change, one));
}

function agree(one: Candidate, other: Candidate): boolean {
  return near(one.day, other.day);
}

function near(one: string, other: string): boolean {
  return Math.abs(dayNumber(one) - dayNumber(other)) <= SAME;
}

function confidenceOf(support: number, contested: boolean): ArticleDate['confidence'] {
  if (support < ALONE) return contested || support < FAIR ? 'low' : 'medium';
  return contested ? 'medium' : 'high';
}
