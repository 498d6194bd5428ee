import type { MarkKind } from '../model/topic.ts';

/**
 * Words that, capitalised and right behind a place, make its name part of an institution's or a product's. None that
 * headlines capitalise behind a country: "China Open to Talks", "Putin to Visit China Today".
 */
const BEHIND = new Set(
  (
    'Academy Airlines Airways Arena Avenue Ballet Bistro Choir Circus Conservatory Corp Corporation Cup Evergrande ' +
    'Gazette Grove Herald Holdings Hotel Inc Institute Limited Ltd Marathon Masters Merchants Mule Museum ' +
    'Orchestra Philharmonic Petrochemical Petroleum Radio Railway Restaurant Semiconductor ' +
    'Springs Stadium Street Symphony Syndrome Telecom Television Theatre Theater Tribune TV Unicom University Vanke Zoo'
  ).split(' '),
);

/** What stands before a place in the name of a bank, a street, a sea, a hotel, in languages of the Latin script. */
const BEFORE = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    '(?:[Bb]ank|[Uu]niversity|Voice|[Gg]ulf|[Ss]ea|[Ii]nstitute)\\sof\\s|' +
    '(?:[Bb]an(?:co|que|ca)|[Uu]niversi(?:dade?|té|tà)|[Mm]ar|[Mm]er|[Mm]are|[Cc]alle|Plaza|[Rr]u[ae]|[Aa]ven(?:ue|ida)|Place|[Pp]iazza)\\s' +
    "(?:de\\sla\\s|della\\s|dell['’]|de\\s|d['’]|di\\s|da\\s|do\\s)|" +
    "[Vv]ia\\s(?:della\\s|dell['’]|di\\s)|" +
    '(?:Air|Radio|[Hh]otel|[Hh]ôtel|Caf[eéè]|[Rr]estaurante?|[Rr]istorante)\\s)$',
  'u',
);

/** A single word in quotation marks of its own is the name of a ship, a hotel, a channel: no state or city is quoted. */
const QUOTED_BEFORE = /[«„“"‟「『《]$/;
const QUOTED_BEHIND = /^[»“”"」』》]/;
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/** UTF-16 units looked at on either side: longer than the longest of these words with what joins them. */
const REACH = 28;

/**
 * Is a name at `start`–`end` part of a longer one: "China Airlines", "Bank of China", "Moscow Mule"?
 *
 * Takes the kind of its topic: places stand in many names of other things, organizations in some, others in none.
 * General words alone: what only one topic is part of is a `not` phrase of its pack.
 * Units are UTF-16. Cost: constant.
 */
export function inLongerName(text: string, start: number, end: number, kind: MarkKind): boolean {
  if (kind !== 'place' && kind !== 'organization') return false;
  const behind = text.slice(end, end + REACH);
  const next = /^\s(\p{Lu}\p{L}+)/u.exec(behind)?.[1];
  if (next !== undefined && BEHIND.has(next)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  if (kind !== 'place') return false;
  return QUOTED_BEFORE.test(before) && QUOTED_BEHIND.test(behind) && ONE_WORD.test(text.slice(start, end));
}
