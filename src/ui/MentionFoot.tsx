import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MentionPlace, TopicOnPage } from '../core/messages/page-report.ts';
import type { Topic } from '../core/model/topic.ts';
import { MentionPlaces } from './MentionPlaces.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import type { Standing } from './marking.ts';
import { RefusePanel } from './RefusePanel.tsx';
import { say } from './say.ts';
import type { StoryContext } from './story-context.ts';
import { WhyPanel } from './WhyPanel.tsx';

type Panel = 'places' | 'why' | 'refuse';

export interface MentionFootProps {
  readonly story: StoryContext;
  readonly standing: Standing;
  readonly topic: Topic;
  readonly found: TopicOnPage;
  /** What stands at the end of the first line. */
  readonly aside: ComponentChildren;
}

/**
 * The way to a topic's mentions, and what is to be said of the one that was gone to last: why it is marked, and that
 * it should not be.
 *
 * Panels open below the buttons, so that these stay under the pointer. What is not marked cannot be refused; and the
 * page goes to no mention that the reader has hidden.
 */
export function MentionFoot({ story, standing, topic, found, aside }: MentionFootProps) {
  const [stepped, setStepped] = useState<number | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const panelId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel !== null) root.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' });
  }, [panel]);
  const { mentions } = found;
  // A page that changes can lose mentions while the popup is open.
  const current = stepped !== null && stepped < mentions.length ? stepped : null;
  const mention = mentions[current ?? 0] as MentionPlace;
  const goTo = (index: number) => {
    setStepped(index);
    story.onGoTo(found.pack, found.topic, index);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (panel === null || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setPanel(null);
    opener.current?.focus();
  };
  const toggle = (which: Panel, label: string) => (
    <button
      type="button"
      class="textbtn"
      ref={panel === which ? opener : null}
      aria-expanded={panel === which}
      aria-controls={panel === which ? panelId : undefined}
      onClick={() => setPanel(panel === which ? null : which)}
    >
      {label}
    </button>
  );
  const reachable = standing !== 'hidden';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only closes what the buttons inside it opened.
    <div class="foot" ref={root} onKeyDown={closeOnEscape}>
      <div class="acts">
        {reachable && <MentionSteps count={mentions.length} current={current} onGoTo={goTo} />}
        {aside}
      </div>
      <div class="acts">
        {reachable && toggle('places', say('popup_mentions_of', mentions.length))}
        {toggle('why', say(standing === 'marked' ? 'why_marked' : 'why_unmarked'))}
        {standing === 'marked' && toggle('refuse', say('refuse_button'))}
      </div>
      {panel === 'places' && reachable && (
        <MentionPlaces id={panelId} mentions={mentions} current={current} onGoTo={goTo} />
      )}
      {panel === 'why' && (
        <WhyPanel id={panelId} story={story} standing={standing} found={found} mention={mention} />
      )}
      {panel === 'refuse' && (
        <RefusePanel
          id={panelId}
          story={story}
          topic={topic}
          mention={mention}
          onDone={() => setPanel(null)}
        />
      )}
    </div>
  );
}
