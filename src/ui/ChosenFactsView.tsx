import type { ChosenFacts } from '../core/facts/choose-facts.ts';
import type { RankedFact } from '../core/facts/ranking/rank-facts.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactView } from './FactView.tsx';
import type { SidesLevel } from './SidesView.tsx';
import { SinceHead } from './SinceHead.tsx';

export interface ChosenFactsViewProps {
  readonly pack: Pack;
  readonly chosen: ChosenFacts;
  /** ISO day of the article, or null. */
  readonly day: string | null;
  /** Whether it is told of each fact why it is shown. */
  readonly explained: boolean;
}

/** The facts nearest to a sentence, and what came since the article. */
export function ChosenFactsView({ pack, chosen, day, explained }: ChosenFactsViewProps) {
  const list = (facts: readonly RankedFact[], level: SidesLevel) => (
    <ol class="facts">
      {facts.map(({ fact, sides, reasons }) => (
        <FactView
          key={fact.id}
          pack={pack}
          fact={fact}
          level={level}
          day={day}
          sides={sides.sides}
          reasons={explained ? reasons : null}
        />
      ))}
    </ol>
  );
  return (
    <>
      {chosen.known.length > 0 && list(chosen.known, 3)}
      {chosen.since.length > 0 && (
        <>
          <SinceHead pack={pack} />
          {list(chosen.since, 4)}
        </>
      )}
    </>
  );
}
