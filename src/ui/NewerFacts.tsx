import { useId } from 'preact/hooks';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { FactList } from './FactList.tsx';
import { SinceHead } from './SinceHead.tsx';
import { say } from './say.ts';

/** Facts shown before the reader asks for all. */
const FIRST = 8;

export interface NewerFactsProps {
  readonly pack: Pack;
  /** At least one. */
  readonly facts: readonly Fact[];
  /** ISO day of the article. */
  readonly day: string;
}

/** What has come since the article on the topics that it names. */
export function NewerFacts({ pack, facts, day }: NewerFactsProps) {
  const headingId = useId();
  return (
    <section class="newer" aria-labelledby={headingId}>
      <SinceHead pack={pack} level={2} id={headingId} />
      <p class="p-note">{say('popup_newer_text')}</p>
      <FactList pack={pack} facts={facts} first={FIRST} day={day} />
    </section>
  );
}
