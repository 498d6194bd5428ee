import { sourcesOf } from '../core/facts/source-line.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { DisputeView } from './DisputeView.tsx';
import { FactDate } from './FactDate.tsx';
import { PackText } from './PackText.tsx';
import type { SidesLevel } from './SidesView.tsx';
import { SourceList } from './SourceList.tsx';

export interface FactViewProps {
  readonly pack: Pack;
  readonly fact: Fact;
  /** Level of the heading over sides, one below what the fact stands under. @default 3 */
  readonly level?: SidesLevel;
}

/** One fact as a list item: date, text, sources; where accounts differ, every account. */
export function FactView({ pack, fact, level = 3 }: FactViewProps) {
  if (fact.sides.length > 0) return <DisputeView pack={pack} fact={fact} level={level} />;
  return (
    <li class="fact">
      <p class="fact-text">
        <FactDate fact={fact} /> <PackText language={pack.language}>{fact.text}</PackText>
      </p>
      <SourceList language={pack.language} sources={sourcesOf(pack, fact.sources)} />
    </li>
  );
}
