import { sourcesOf } from '../core/facts/source-line.ts';
import type { Fact, Side } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { PackText } from './PackText.tsx';
import { SourceList } from './SourceList.tsx';
import { say } from './say.ts';

/** Level of the heading over the sides; who they are stands one level below. */
export type SidesLevel = 3 | 4 | 5;

export interface SidesViewProps {
  /** Id for the heading, which names the group that the sides stand in. */
  readonly headingId: string;
  readonly pack: Pack;
  readonly fact: Fact;
  /** All its sides, in the order in which to show them. @default those of the fact */
  readonly sides?: readonly Side[];
  readonly level: SidesLevel;
}

/**
 * What each party to a dispute says: all sides in the same type, none first by rank; in the pack's order, unless the
 * article gives one side, which comes last then. Sources that no side cites stand above.
 *
 * Two stand beside each other where there is room; three would leave one alone in a second row, so they stack.
 */
export function SidesView({ headingId, pack, fact, sides = fact.sides, level }: SidesViewProps) {
  const cited = new Set(fact.sides.flatMap((side) => side.sources));
  const others = fact.sources.filter((source) => !cited.has(source));
  const Heading = `h${level}` as const;
  return (
    <>
      <SourceList language={pack.language} sources={sourcesOf(pack, others)} />
      <Heading class="sides-head" id={headingId}>
        {say('fact_accounts_differ')}
      </Heading>
      <ul class={sides.length === 2 ? 'sides two' : 'sides'}>
        {sides.map((side) => (
          <SideView key={side.who} pack={pack} side={side} level={level} />
        ))}
      </ul>
    </>
  );
}

interface SideViewProps {
  readonly pack: Pack;
  readonly side: Side;
  readonly level: SidesLevel;
}

function SideView({ pack, side, level }: SideViewProps) {
  const Heading = ({ 3: 'h4', 4: 'h5', 5: 'h6' } as const)[level];
  return (
    <li>
      <Heading class="side">
        <PackText language={pack.language}>{side.who}</PackText>
      </Heading>
      <p class="said">
        <PackText language={pack.language}>{side.claim}</PackText>
      </p>
      <SourceList language={pack.language} sources={sourcesOf(pack, side.sources)} />
    </li>
  );
}
