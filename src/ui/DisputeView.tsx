import type { ComponentChildren } from 'preact';
import type { Fact, Side } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactDate } from './FactDate.tsx';
import { PackText } from './PackText.tsx';
import { type SidesLevel, SidesView } from './SidesView.tsx';
import { useOwnId } from './use-own-id.ts';

export interface DisputeViewProps {
  readonly pack: Pack;
  readonly fact: Fact;
  /** All its sides, in the order in which to show them. */
  readonly sides: readonly Side[];
  readonly level: SidesLevel;
  /** What stands below. */
  readonly foot: ComponentChildren;
}

/** A point on which accounts differ, as a list item: date, text, every account. */
export function DisputeView({ pack, fact, sides, level, foot }: DisputeViewProps) {
  const id = useOwnId();
  return (
    <li class="fact">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements. */}
      <div class="dispute" role="group" aria-labelledby={id}>
        <p class="fact-text">
          <FactDate fact={fact} /> <PackText language={pack.language}>{fact.text}</PackText>
        </p>
        <SidesView headingId={id} pack={pack} fact={fact} sides={sides} level={level} />
      </div>
      {foot}
    </li>
  );
}
