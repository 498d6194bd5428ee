import type { FactReason } from '../core/facts/ranking/fact-reason.ts';
import { sourcesOf } from '../core/facts/source-line.ts';
import type { Fact, Side } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { DisputeView } from './DisputeView.tsx';
import { FactDate } from './FactDate.tsx';
import { FactStatus } from './FactStatus.tsx';
import { PackText } from './PackText.tsx';
import { Reasons } from './Reasons.tsx';
import type { SidesLevel } from './SidesView.tsx';
import { SourceList } from './SourceList.tsx';

export interface FactViewProps {
  readonly pack: Pack;
  readonly fact: Fact;
  /** Level of the heading over sides, one below what the fact stands under. @default 3 */
  readonly level?: SidesLevel;
  /** ISO day of the article, or null where it is not known. @default null */
  readonly day?: string | null;
  /** Its sides in the order in which to show them; all of them. @default those of the fact */
  readonly sides?: readonly Side[];
  /** Why it is shown, if that is to be told. @default null */
  readonly reasons?: readonly FactReason[] | null;
}

/** One fact as a list item: date, text, sources, what has become of it; where accounts differ, every account. */
export function FactView({
  pack,
  fact,
  level = 3,
  day = null,
  sides = fact.sides,
  reasons = null,
}: FactViewProps) {
  const foot = (
    <>
      <FactStatus pack={pack} fact={fact} day={day} />
      {reasons !== null && <Reasons pack={pack} reasons={reasons} />}
    </>
  );
  if (sides.length > 0)
    return <DisputeView pack={pack} fact={fact} sides={sides} level={level} foot={foot} />;
  return (
    <li class="fact">
      <p class="fact-text">
        <FactDate fact={fact} /> <PackText language={pack.language}>{fact.text}</PackText>
      </p>
      <SourceList language={pack.language} sources={sourcesOf(pack, fact.sources)} />
      {foot}
    </li>
  );
}
