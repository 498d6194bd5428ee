import { shownDate } from '../core/facts/shown-date.ts';
import type { Fact } from '../core/model/fact.ts';
import { formatDate } from './format-date.ts';

/** The date of a fact, as far as it tells something. */
export function FactDate({ fact }: { readonly fact: Fact }) {
  const date = shownDate(fact);
  return <time dateTime={date}>{formatDate(date)}</time>;
}
