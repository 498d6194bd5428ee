import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { lookUp } from '../core/look-up/look-up.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import type { AliasedPack } from '../core/model/pack.ts';
import { LookUpBox } from './LookUpBox.tsx';
import { LookUpResults, optionId } from './LookUpResults.tsx';
import type { OpenTopic } from './story-context.ts';
import { useFieldKey } from './use-field-key.ts';
import { useLookUpIndex } from './use-look-up-index.ts';

/** Results listed; nobody reads more in a popup. */
const LIMIT = 50;

export interface LookUpProps {
  /** Gives the packs with their aliases; the same function at every render. Called when the field is first entered. */
  readonly load: () => Promise<readonly AliasedPack[]>;
  /** What the field holds at first. */
  readonly first: string;
  /** What was found on the page, where topics of it are listed. */
  readonly report: PageReport | null;
  /** Whether something else is shown in place of all this. */
  readonly covered: boolean;
  readonly onOpen: OpenTopic;
  /** Take away what covers it: the reader wants to look something up. */
  readonly onReveal: () => void;
  /** What stands above the field while nothing is looked up. */
  readonly above: ComponentChildren;
  /** What stands below it then. */
  readonly children: ComponentChildren;
}

/**
 * The field in which topics are looked up, and what is found, in place of what stands round it else; that stays, so that
 * rows are still open afterwards. Escape empties the field; of an empty one it is the browser's, and closes the popup.
 */
export function LookUp({ load, first, report, covered, onOpen, onReveal, above, children }: LookUpProps) {
  const [query, setQuery] = useState(first);
  const [entered, setEntered] = useState(first !== '');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const index = useLookUpIndex(load, entered);
  useFieldKey(input, covered, onReveal);
  const searching = query.trim() !== '';
  const answer = useMemo(
    () => (searching && index !== null && index !== 'failed' ? lookUp(index, query, { limit: LIMIT }) : null),
    [index, query, searching],
  );
  const found = answer?.found ?? [];
  const change = (typed: string) => {
    setQuery(typed);
    setActive(0);
  };
  const open = (number: number) => {
    const chosen = found[number];
    if (chosen === undefined) return;
    setActive(number);
    // Back from the topic, the reader is in the field again.
    input.current?.focus({ preventScroll: true });
    onOpen(chosen.pack.id, chosen.topic.id);
  };
  const take = (key: string): boolean => {
    if (key === 'Escape' && query !== '') change('');
    else if (key === 'ArrowDown' && found.length > 0) setActive((active + 1) % found.length);
    else if (key === 'ArrowUp' && found.length > 0) setActive((active - 1 + found.length) % found.length);
    else if (key === 'Enter' && found.length > 0) open(active);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method, and chords, are not meant for us.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || !take(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div hidden={searching}>{above}</div>
      <LookUpBox
        input={input}
        query={query}
        list={found.length > 0 ? listId : null}
        active={found.length > 0 ? optionId(listId, active) : null}
        onQuery={change}
        onFocus={() => setEntered(true)}
        onKeyDown={onKeyDown}
      />
      {searching && <LookUpResults id={listId} onOpen={open} {...{ query, index, answer, active, report }} />}
      <div hidden={searching}>{children}</div>
    </>
  );
}
