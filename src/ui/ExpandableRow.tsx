import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface ExpandableRowProps {
  /** Names the row among those of the popup. */
  readonly name: string;
  /** What stands in the row's button. */
  readonly head: ComponentChildren;
  /** Stands below the button whether the row is open or not. @default null */
  readonly below?: ComponentChildren;
  /** What stands below an opened row; takes the id for the button's `aria-controls`. */
  readonly content: (id: string) => ComponentChildren;
}

/** A row that opens in place. Several can be open: a row never moves under the pointer. */
export function ExpandableRow({ name, head, below = null, content }: ExpandableRowProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const contentId = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    // Of a closed row Escape is the browser's: it closes the popup.
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li onKeyDown={closeOnEscape}>
      <button
        type="button"
        class="row-btn"
        ref={button}
        data-row={name}
        aria-expanded={open}
        aria-controls={open ? contentId : undefined}
        onClick={() => setOpen(!open)}
      >
        {head}
        <Icon name="down" size={14} />
      </button>
      {below}
      {open && content(contentId)}
    </li>
  );
}
