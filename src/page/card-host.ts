import { closest, inDocument } from './dom.ts';
import { FRAME_ID } from './leftovers.ts';

/** How the shadow root is made: closed, so that pages cannot look in; open in the build that tests look into. */
type RootMode = 'open' | 'closed';

/** What a card stands in. */
export interface CardHost {
  /** Make an element for a card, in the top layer, on a light or dark ground. */
  add(near: Element, ground: 'light' | 'dark'): HTMLElement;
  /** Take a card's element away. */
  remove(card: HTMLElement): void;
  /** Say something to those who hear rather than see; of an element of the page, or of the page as a whole. */
  tell(text: string, near: Element | null): void;
  /** The focused element inside, or null. */
  focused(): Element | null;
  /** Whether an event of the page's window happened inside. */
  holds(event: Event): boolean;
  /** Take everything away. */
  close(): void;
}

/**
 * What a reader does inside is no business of the page's, which would take it for a press or a key on itself: a click to
 * close a menu by, a space bar to stop a film with. Its listeners on the way down hear of it all the same.
 */
const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keypress', 'keyup'],
  // A page that keeps the focus in its dialog would take it back, and one that forbids selecting or copying does so here.
  ...['focusin', 'focusout', 'selectstart', 'copy'],
];

const MODAL = 'dialog:modal';

/** Time for assistive technology to notice a new live region before it speaks, in milliseconds. */
const NOTICED_AFTER = 100;

/**
 * Make the element that holds our cards: one in the whole page, without looks of its own, its shadow root out of reach of
 * the page's styles and scripts. Cards are popovers inside it, so they lie above everything, transformed or not.
 */
export function cardHost(
  styles: string,
  language: { readonly tag: string; readonly direction: string },
  mode: RootMode,
): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.id = FRAME_ID;
  frame.lang = language.tag;
  frame.dir = language.direction;
  const region = document.createElement('div');
  region.className = 'vh';
  region.setAttribute('aria-live', 'polite');
  frame.append(region);
  root.append(frame);
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  let telling: ReturnType<typeof setTimeout> | undefined;

  /** Beside a modal dialog all else is out of reach, and unheard: what is ours goes into it. */
  function settle(near: Element | null): void {
    const dialog = (near && closest(near, MODAL)) ?? inDocument(document, MODAL).at(-1);
    const parent = dialog ?? document.documentElement;
    if (host.parentNode === parent) return;
    parent.append(host);
    // A page that zooms itself zooms what is in the top layer too. Chromium tells from version 128.
    const zoom = host.currentCSSZoom ?? 1;
    frame.style.setProperty('zoom', zoom === 1 ? '' : String(1 / zoom));
    // In a closed dialog nothing is shown or heard.
    dialog?.addEventListener('close', () => host.parentNode === dialog && settle(null), { once: true });
    // What is moved leaves the top layer.
    for (const card of frame.querySelectorAll<HTMLElement>('.place')) card.showPopover();
  }

  return {
    add(near, ground) {
      settle(near);
      const card = document.createElement('div');
      card.className = 'place';
      card.popover = 'manual';
      card.dataset.theme = ground;
      frame.append(card);
      card.showPopover();
      return card;
    },
    remove(card) {
      card.remove();
    },
    tell(text, near) {
      settle(near);
      clearTimeout(telling);
      region.textContent = '';
      telling = setTimeout(() => {
        region.textContent = text;
      }, NOTICED_AFTER);
    },
    focused: () => root.activeElement,
    holds: (event) => event.composedPath().includes(host),
    close() {
      clearTimeout(telling);
      host.remove();
    },
  };
}
