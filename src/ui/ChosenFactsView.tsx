import type { ChosenFacts } from '../core/facts/choose-facts.ts';
import type { RankedFact } from '../core/facts/rank-facts.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactView } from './FactView.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { SinceHead } from './SinceHead.tsx';

export interface ChosenFactsViewProps {
  readonly pack: Pack;
  readonly chosen: ChosenFacts;
  /** The sentence of the mention; "" where there is none. */
  readonly sentence: string;
  /** ISO day of the article, or null. */
  readonly day: string | null;
  /** Whether it is told of each fact why it is shown. */
  readonly explained: boolean;
}

/** The record beside the figures of a sentence, the facts nearest to it, and what came since the article. */
export function ChosenFactsView({ pack, chosen, sentence, day, explained }: ChosenFactsViewProps) {
  const list = (facts: readonly RankedFact[]) => (
    <ol class="facts">
      {facts.map(({ fact, sides, reasons }) => (
        <FactView
          key={fact.id}
          pack={pack}
          fact={fact}
          day={day}
          sides={sides.sides}
          reasons={explained ? reasons : null}
        />
      ))}
    </ol>
  );
  return (
    <>
      {chosen.figures.map((match) => (
        <FigureBlock key={match.claim.start} pack={pack} match={match} sentence={sentence} />
      ))}
      {chosen.known.length > 0 && list(chosen.known)}
      {chosen.since.length > 0 && (
        <>
          <SinceHead pack={pack} />
          {list(chosen.since)}
        </>
      )}
    </>
  );
}
