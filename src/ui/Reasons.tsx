import type { FactReason } from '../core/facts/ranking/fact-reason.ts';
import type { Pack } from '../core/model/pack.ts';
import { Sentence } from './Sentence.tsx';
import { reasonTexts } from './say-reason.ts';

export interface ReasonsProps {
  readonly pack: Pack;
  readonly reasons: readonly FactReason[];
}

/** Why a fact is shown, one sentence each. */
export function Reasons({ pack, reasons }: ReasonsProps) {
  return (
    <ul class="reasons">
      {reasonTexts(reasons, pack).map((parts, index) => (
        // Reasons of a fact never change places.
        <li key={index}>
          <Sentence parts={parts} />
        </li>
      ))}
    </ul>
  );
}
