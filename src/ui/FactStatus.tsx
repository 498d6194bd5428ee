import { goesOnTo, shownStatus } from '../core/facts/known-then.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { say } from './say.ts';

export interface FactStatusProps {
  readonly pack: Pack;
  readonly fact: Fact;
  /** ISO day of the article, or null. */
  readonly day: string | null;
}

/** What has become of what a fact tells, if it lasts or lasted; or how far it goes on, if that is past the article. */
export function FactStatus({ pack, fact, day }: FactStatusProps) {
  const end = goesOnTo(fact, day, pack);
  if (end !== null) return <p class="status">{say('status_goes_on', formatDate(end))}</p>;
  const status = shownStatus(fact, day, pack);
  if (status === null) return null;
  switch (status.kind) {
    case 'holds':
      return <p class="status">{say('status_holds', formatDate(status.asOf))}</p>;
    case 'ended':
      return <p class="status">{say('status_ended', formatDate(status.on))}</p>;
    case 'endedSince':
      return <p class="status">{say('status_ended_since', formatDate(status.on))}</p>;
  }
}
