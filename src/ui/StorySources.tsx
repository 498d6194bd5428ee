import { useId } from 'preact/hooks';
import { citedPublishers, citedStances } from '../core/facts/citations.ts';
import type { Pack } from '../core/model/pack.ts';
import { CitedStances } from './CitedStances.tsx';
import { SourcesByPublisher } from './SourcesByPublisher.tsx';
import { say } from './say.ts';

export interface StorySourcesProps {
  /** Id of the part of the page, for links to it. */
  readonly id: string;
  readonly pack: Pack;
}

/** Whom a story's facts are taken from: whose interest, and which publishers, each with how many facts cite them. */
export function StorySources({ id, pack }: StorySourcesProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId}>
      <h2 class="sec" id={headingId}>
        {say('panel_sources')}
      </h2>
      <p class="sub">{say('panel_sources_text')}</p>
      <CitedStances pack={pack} stances={citedStances(pack)} />
      <SourcesByPublisher pack={pack} publishers={citedPublishers(pack)} />
    </section>
  );
}
