import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../core/model/pack.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import { Sentence } from './Sentence.tsx';
import { type NamePart, say, sayCount, sayParts } from './say.ts';
import { hiddenWhere } from './say-hidden.ts';

/** Entries shown before the reader asks for all: what fits a screen. */
const FIRST = 10;

export interface HiddenListProps {
  /** In the order in which it was hidden. */
  readonly hidden: readonly Hidden[];
  /** For the names of topics. */
  readonly packs: readonly Pack[];
  readonly onMarkAgain: (hidden: Hidden) => void;
}

interface Pressed {
  readonly entry: Hidden;
  readonly index: number;
}

/** What the reader does not want marked, the latest first, each with the way back. */
export function HiddenList({ hidden, packs, onMarkAgain }: HiddenListProps) {
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState<Hidden | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed | null>(null);
  // The button of an entry goes with it; focus moves to the next one, or to the sentence that is left.
  useEffect(() => {
    if (pressed.current === null) return;
    const { entry, index } = pressed.current;
    if (hidden.some((one) => keyOf(one) === keyOf(entry))) return;
    pressed.current = null;
    setSaid(entry);
    const buttons = root.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? root.current?.querySelector<HTMLElement>('p'))?.focus();
  }, [hidden]);
  // The button that shows all goes too; focus moves to the first entry that it brought.
  useEffect(() => {
    if (all) root.current?.querySelectorAll<HTMLElement>('li button')[FIRST]?.focus();
  }, [all]);
  const latest = hidden.toReversed();
  const shown = all ? latest : latest.slice(0, FIRST);
  const markAgain = (entry: Hidden, index: number) => {
    pressed.current = { entry, index };
    onMarkAgain(entry);
  };
  return (
    <div class="list wide" ref={root}>
      <p tabIndex={-1}>{say(hidden.length === 0 ? 'options_hidden_none' : 'options_hidden_hint')}</p>
      {/* An element without entries would be an empty list to a screen reader. */}
      {shown.length > 0 && (
        <ul>
          {shown.map((entry, index) => (
            <Entry
              key={keyOf(entry)}
              entry={entry}
              packs={packs}
              onMarkAgain={() => markAgain(entry, index)}
            />
          ))}
        </ul>
      )}
      {shown.length < latest.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {sayCount('options_hidden_all', latest.length)}
        </button>
      )}
      <p class="vh" role="status">
        {said !== null && (
          <Sentence parts={sayParts('hidden_note_again_where', nameOf(said, packs), hiddenWhere(said))} />
        )}
      </p>
    </div>
  );
}

interface EntryProps {
  readonly entry: Hidden;
  readonly packs: readonly Pack[];
  readonly onMarkAgain: () => void;
}

function Entry({ entry, packs, onMarkAgain }: EntryProps) {
  const name = nameOf(entry, packs);
  return (
    <li>
      <p>
        <Sentence parts={[name]} />
        <small>
          <Sentence parts={hiddenWhere(entry)} />
        </small>
      </p>
      <button
        type="button"
        class="textbtn"
        aria-label={say('hidden_mark_again_name', name.name)}
        onClick={onMarkAgain}
      >
        {say('hidden_mark_again')}
      </button>
    </li>
  );
}

function keyOf(entry: Hidden): string {
  return JSON.stringify(entry);
}

/** A topic by its name, or by its id where no pack has it any more. */
function nameOf({ pack: packId, topic: topicId }: Hidden, packs: readonly Pack[]): NamePart {
  const pack = packs.find(({ id }) => id === packId);
  const topic = pack?.topics.find(({ id }) => id === topicId);
  return pack && topic ? { name: topic.label, language: pack.language } : { name: topicId };
}
