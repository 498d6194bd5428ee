import { useId } from 'preact/hooks';
import type { CitedStance } from '../core/facts/citations.ts';
import type { Pack } from '../core/model/pack.ts';
import { PackText } from './PackText.tsx';
import { formatNumber, say } from './say.ts';
import { useReveal } from './use-reveal.ts';

/** Stances shown before the reader asks for all. */
const FIRST = 8;

export interface CitedStancesProps {
  readonly pack: Pack;
  /** The most cited first. */
  readonly stances: readonly CitedStance[];
}

/** How often publishers of each interest are cited, with a bar for each. */
export function CitedStances({ pack, stances }: CitedStancesProps) {
  const id = useId();
  const { list, shown, showAll } = useReveal<HTMLUListElement>(FIRST);
  const most = Math.max(1, ...stances.map(({ facts }) => facts));
  const visible = shown(stances);
  return (
    <>
      <h3 class="sub-head" id={id}>
        {say('panel_by_interest')}
      </h3>
      <ul class="bars" ref={list} aria-labelledby={id}>
        {visible.map(({ stance, facts }) => (
          <li key={stance ?? ''}>
            <span class="what">
              {stance === null ? (
                say('panel_no_interest')
              ) : (
                <PackText language={pack.language}>{stance}</PackText>
              )}
            </span>{' '}
            <span class="n">{formatNumber(facts)}</span>
            <span class="long" style={{ inlineSize: `${((facts / most) * 100).toFixed(1)}%` }} />
          </li>
        ))}
      </ul>
      {visible.length < stances.length && (
        <button type="button" class="link more" onClick={showAll}>
          {say('panel_all_interests', stances.length)}
        </button>
      )}
    </>
  );
}
