import type { Point } from './cards.ts';
import { matches } from './dom.ts';

/** Time between two looks at what is under a moving pointer, in milliseconds: no faster than a hand shows an aim. */
const LOOK_EVERY = 60;

/** What answers to a press itself, so that a press there is not meant for a mark. */
const TAKES_PRESSES =
  'a[href],button,input,select,textarea,summary,label,video,audio,[onclick],[role=button]:not(mark.ann),[role=link],[role=tab],[role=menuitem],[contenteditable=""],[contenteditable=true]';

/** A mark element; see `markPainter`. */
const OUR_MARK = 'mark.ann[data-markjs][tabindex]';

/** What a reader's pointer does on a page. */
export interface PointerHeard {
  /** It has moved to a point, or, at null, out of the page. Not for touch. */
  over(point: Point | null): void;
  /** The page has been scrolled, perhaps from under it. */
  scrolled(): void;
  /** Plain text was pressed: clicked or tapped, without selecting. */
  pressed(point: Point): void;
  /**
   * A mark element was pressed without a pointer: by Enter or the space bar, by a screen reader, by voice. Gives whether a
   * card opens.
   */
  entered(mark: Element): boolean;
}

/**
 * Hear of the pointer, and of keys on our own marks, until `signal` aborts. Nothing is withheld from the page: listeners are
 * passive, and presses on links and controls are theirs. Cost: a timer while the pointer moves.
 */
export function watchPointer(heard: PointerHeard, signal: AbortSignal): void {
  let at: Point | null = null;
  let waiting = false;
  const options = { signal, passive: true, capture: true } as const;

  addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY, isTrusted, buttons }) => {
      // With a button down something is dragged or selected.
      if (pointerType === 'touch' || !isTrusted || buttons !== 0) return;
      at = { x: clientX, y: clientY };
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!signal.aborted && at) heard.over(at);
      }, LOOK_EVERY);
    },
    options,
  );
  addEventListener(
    'pointerout',
    ({ relatedTarget, pointerType }) => {
      if (relatedTarget !== null || pointerType === 'touch') return;
      at = null;
      heard.over(null);
    },
    options,
  );
  addEventListener('scroll', heard.scrolled, options);
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isPlain(event)) return;
      if (isMark(event.target) && isNoPointers(event)) return void heard.entered(event.target);
      // The whole way up, out of shadow roots too.
      if (event.composedPath().some((at) => at instanceof Element && matches(at, TAKES_PRESSES))) return;
      if (getSelection()?.isCollapsed === false) return;
      heard.pressed({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event;
      if (!event.isTrusted || !isPlain(event) || (key !== 'Enter' && key !== ' ')) return;
      // Of the page's own keys none is taken: this one was pressed on an element of ours.
      if (isMark(target) && heard.entered(target)) event.preventDefault();
    },
    { signal, capture: true },
  );
}

function isMark(target: EventTarget | null): target is Element {
  return target instanceof Element && matches(target, OUR_MARK);
}

/**
 * Whether a click was made for assistive technology. Chromium says that a mouse made it, but at the window's corner, as a mark
 * is no box, and with its button still down.
 */
function isNoPointers({ pointerType, detail, buttons, clientX, clientY }: PointerEvent): boolean {
  return !pointerType || !detail || buttons !== 0 || (!clientX && !clientY);
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}
