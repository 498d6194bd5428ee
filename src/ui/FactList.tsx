import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactView } from './FactView.tsx';
import type { SidesLevel } from './SidesView.tsx';
import { sayCount } from './say.ts';
import { useReveal } from './use-reveal.ts';

export interface FactListProps {
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  /** Facts shown before the reader asks for all. */
  readonly first: number;
  /** Level of headings over sides. @default 3 */
  readonly level?: SidesLevel;
  /** ISO day of the article, or null where it is not known. @default null */
  readonly day?: string | null;
}

/** Facts in the order given, and a button for those that are not shown yet. */
export function FactList({ pack, facts, first, level = 3, day = null }: FactListProps) {
  const { list, shown, showAll } = useReveal<HTMLOListElement>(first);
  const visible = shown(facts);
  return (
    <>
      <ol class="facts" ref={list}>
        {visible.map((fact) => (
          <FactView key={fact.id} pack={pack} fact={fact} level={level} day={day} />
        ))}
      </ol>
      {visible.length < facts.length && (
        <button type="button" class="link more" onClick={showAll}>
          {sayCount('popup_all_facts', facts.length)}
        </button>
      )}
    </>
  );
}
