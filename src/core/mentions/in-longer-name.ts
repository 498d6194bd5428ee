import type { MarkKind } from '../model/topic.ts';

/** Words that, capitalised and right behind a place, make its name part of an institution's, a product's or another place's. */
const BEHIND = new Set(
  (
    'Academy Airlines Airways Arena Avenue Ballet Bistro Choir Circus Conservatory Corp Corporation Cup Daily Evergrande ' +
    'Gazette Grove Herald Holdings Hotel Inc Institute Life Limited Ltd Marathon Masters Merchants Mobile Mule Museum ' +
    'News Open Orchestra Philharmonic Post Petrochemical Petroleum Radio Railway Restaurant Semiconductor ' +
    'Southern Eastern Springs Stadium Street Symphony Syndrome Telecom Television Theatre Theater Times Today Town Tribune ' +
    'TV Unicom University Vanke Zoo'
  ).split(' '),
);

/** What stands before a place in the name of a bank, a street, a sea, a bar, in languages of the Latin script. */
const BEFORE = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    '(?:[Bb]ank|[Uu]niversity|Voice|[Gg]ulf|[Ss]ea|[Ii]nstitute) of |' +
    '(?:[Bb]an(?:co|que|ca)|[Uu]niversi(?:dade?|té|tà)|[Mm]ar|[Mm]er|[Mm]are|[Cc]alle|Plaza|[Rr]u[ae]|[Aa]ven(?:ue|ida)|Place|[Pp]iazza|[Vv]ia) ' +
    "(?:de la |della |dell['’]|de |d['’]|di |da |do )|" +
    '(?:Air|Radio|[Hh]otel|[Hh]ôtel|Caf[eéè]|Bar|[Rr]estaurante?|[Rr]istorante|Miss) )$',
  'u',
);

/** "Moscow, Idaho": a state of the United States behind a comma. */
const STATE_BEHIND =
  /^,\s(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\s(?:Jersey|Mexico|York)|North\sCarolina|Ohio|Oklahoma|Oregon|Pennsylvania|South\s(?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington\sstate|West\sVirginia|Wisconsin|Wyoming)\b/;

/** A single word in quotation marks of its own is the name of a ship, a hotel, a channel: no state or city is quoted. */
const QUOTED_BEFORE = /[«„“"‟「『《]$/;
const QUOTED_BEHIND = /^[»“”"」』》]/;
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/** UTF-16 units looked at on either side: longer than the longest of these words with what joins them. */
const REACH = 28;

/**
 * Is a name at `start`–`end` part of a longer one: "China Airlines", "Bank of China", "Moscow Mule", "Moscow, Idaho"?
 *
 * Takes the kind of its topic: places stand in many names of other things, organizations in some, others in none.
 * General words alone: what only one topic is part of is a `not` phrase of its pack.
 * Units are UTF-16. Cost: constant.
 */
export function inLongerName(text: string, start: number, end: number, kind: MarkKind): boolean {
  if (kind !== 'place' && kind !== 'organization') return false;
  const behind = text.slice(end, end + REACH);
  const next = /^ (\p{Lu}[\p{L}]+)/u.exec(behind)?.[1];
  if (next !== undefined && BEHIND.has(next)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  if (kind !== 'place') return false;
  if (behind.startsWith(',') && STATE_BEHIND.test(behind)) return true;
  return QUOTED_BEFORE.test(before) && QUOTED_BEHIND.test(behind) && ONE_WORD.test(text.slice(start, end));
}
