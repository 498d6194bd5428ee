import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Sentence } from './Sentence.tsx';
import { type SentencePart, say } from './say.ts';
import { ToolButton } from './ToolButton.tsx';
import { useOwnId } from './use-own-id.ts';

/** How long a note stays after the reader has left it, in milliseconds. */
const STAYS = 8000;

/** What was just done. */
export interface Note {
  readonly text: readonly SentencePart[];
  /** Takes it back; null where nothing needs to be taken back. */
  readonly undo: (() => void) | null;
}

export interface UndoNoteProps {
  /** An object of its own for each thing done; null while there is nothing to say. */
  readonly note: Note | null;
  /** Whether the reader can send it away. @default false */
  readonly closable?: boolean;
  /** Called when the note has had its time, or is sent away. */
  readonly onGone: () => void;
}

/**
 * A line on what was just done, with the way back. Its first control takes the focus, since the one that did it is about to
 * go, and speaks the line; it stays as long as pointer or focus are in it.
 *
 * The element is always there: a live region speaks only of what changes inside it.
 */
export function UndoNote({ note, closable = false, onGone }: UndoNoteProps) {
  const textId = useOwnId();
  const box = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    // A control that goes while it is left to itself does not always say that it was left.
    if (note === null) setHovered(false);
    if (!note?.undo) setFocused(false);
    if (note !== null) box.current?.querySelector('button')?.focus();
  }, [note]);
  useEffect(() => {
    if (note === null || hovered || focused) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [note, hovered, focused, onGone]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether somebody is still reading.
    <div
      ref={box}
      class={note === null ? 'note none' : 'note'}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <p id={textId} role="status">
        {note !== null && <Sentence parts={note.text} />}
      </p>
      {note?.undo && (
        <button type="button" class="textbtn" aria-describedby={textId} onClick={note.undo}>
          <Icon name="undo" />
          {say('hidden_undo')}
        </button>
      )}
      {closable && (
        <ToolButton
          name={say('card_close')}
          icon="close"
          describedBy={note?.undo ? undefined : textId}
          onClick={onGone}
        />
      )}
    </div>
  );
}
