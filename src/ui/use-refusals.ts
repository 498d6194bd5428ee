import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Pack } from '../core/model/pack.ts';
import type { Topic } from '../core/model/topic.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import { rowName } from './marking.ts';
import { type NamePart, sayParts } from './say.ts';
import { hiddenNote } from './say-hidden.ts';
import type { RowActions } from './story-context.ts';
import type { Note } from './UndoNote.tsx';
import { useRowFocus } from './use-row-focus.ts';

/** Stops and resumes marking; each resolves to whether that was saved. */
interface Save {
  readonly onHide: (hidden: Hidden) => Promise<boolean>;
  readonly onUnhide: (hidden: readonly Hidden[]) => Promise<boolean>;
}

interface Refusals extends Pick<RowActions, 'onHide' | 'onMarkAgain'> {
  readonly note: Note | null;
  readonly onGone: () => void;
}

/**
 * What is refused and taken back in the popup, with a note on what was done last. The focus follows: from the choice to
 * the note, and from the note, or from "Mark again", to the row of the topic that is marked again.
 *
 * @param list - the element round the rows
 */
export function useRefusals(list: RefObject<HTMLElement | null>, save: Save): Refusals {
  const [note, setNote] = useState<Note | null>(null);
  const focusRow = useRowFocus(list);
  const onGone = useCallback(() => setNote(null), []);
  const takeBack = async (hidden: readonly Hidden[], pack: Pack, topic: Topic) => {
    focusRow(rowName('marked', { pack: pack.id, topic: topic.id }));
    const saved = await save.onUnhide(hidden);
    if (saved) setNote({ text: sayParts('hidden_note_again', nameOf(pack, topic)), undo: null });
    return saved;
  };
  const onHide = async (hidden: Hidden, pack: Pack, topic: Topic) => {
    if (!(await save.onHide(hidden))) return;
    const undo = () => void takeBack([hidden], pack, topic);
    setNote({ text: hiddenNote(hidden, nameOf(pack, topic)), undo });
  };
  return { note, onGone, onHide, onMarkAgain: takeBack };
}

function nameOf(pack: Pack, topic: Topic): NamePart {
  return { name: topic.label, language: pack.language };
}
