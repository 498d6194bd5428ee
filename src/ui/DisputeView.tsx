import { useId } from 'preact/hooks';
import { sourcesOf } from '../core/facts/source-line.ts';
import type { Fact, Side } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { SourceList } from './SourceList.tsx';
import { say } from './say.ts';

/**
 * A point on which accounts differ: all sides in the pack's order and in the same type, none first by rank.
 *
 * Two stand beside each other where there is room; three would leave one alone in a second row, so they stack.
 */
export function DisputeView({ pack, fact }: { readonly pack: Pack; readonly fact: Fact }) {
  const id = useId();
  const cited = new Set(fact.sides.flatMap((side) => side.sources));
  const others = fact.sources.filter((source) => !cited.has(source));
  return (
    <li class="fact">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements. */}
      <div class="dispute" role="group" aria-labelledby={id}>
        <p class="fact-text">
          <time dateTime={fact.date}>{formatDate(fact.date)}</time>{' '}
          <PackText language={pack.language}>{fact.text}</PackText>
        </p>
        <SourceList language={pack.language} sources={sourcesOf(pack, others)} />
        <h3 class="sides-head" id={id}>
          {say('fact_accounts_differ')}
        </h3>
        <ul class={fact.sides.length === 2 ? 'sides two' : 'sides'}>
          {fact.sides.map((side) => (
            <SideView key={side.who} pack={pack} side={side} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function SideView({ pack, side }: { readonly pack: Pack; readonly side: Side }) {
  return (
    <li>
      <h4>
        <PackText language={pack.language}>{side.who}</PackText>
      </h4>
      <p class="said">
        <PackText language={pack.language}>{side.claim}</PackText>
      </p>
      <SourceList language={pack.language} sources={sourcesOf(pack, side.sources)} />
    </li>
  );
}
