/** What a watcher tells of a page. */
export interface PageChanges {
  /** At once, before the page is drawn: these nodes are no longer what was read. */
  changed(nodes: readonly Node[], removed: boolean): void;
  /** When the page has come to rest a little: time to read it again. */
  settled(): void;
  /** The reader has gone to another address within the page, other than by its hash, or come back to it. */
  moved(): void;
}

/** A running watch over a page. */
export interface PageWatch {
  /** Throw away what the observer has queued: it was our own doing. */
  overlookOwn(): void;
  /** Tell again when the page has rested: it changed while nobody could look. */
  waitAgain(): void;
}

/** What shows or hides text, or lets it be edited. Not `style`: pages that move things change it all the time. */
const TELLING = ['class', 'hidden', 'open', 'aria-hidden', 'inert', 'contenteditable'];
/** How long a page must rest before it is read again, in milliseconds. */
const REST = 250;
/** A page that never rests is read all the same after this long, in milliseconds. */
const LONGEST_WAIT = 1500;
/** A reading may take this share of the time at most; a slow page is read more rarely. */
const SHARE = 0.05;

/**
 * Watch a page for content that comes late, navigation within the page, and its return from the back-forward cache.
 *
 * `costOfReading` gives the milliseconds that the last reading took. All of it ends with `signal`.
 * Observes nothing that it causes itself, as long as `overlookOwn` is called after each change of ours.
 */
export function watchPage(
  doc: Document,
  changes: PageChanges,
  costOfReading: () => number,
  signal: AbortSignal,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  function wait(): void {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else clearTimeout(timer);
    const rest = Math.max(REST, costOfReading() / SHARE);
    const left = Math.max(rest, LONGEST_WAIT) - (now - waitingSince);
    timer = setTimeout(settle, Math.max(0, Math.min(rest, left)));
  }

  function settle(): void {
    timer = undefined;
    changes.settled();
  }

  const observer = new MutationObserver((records) => {
    const edits = records.filter(({ type }) => type !== 'attributes');
    if (edits.length > 0) {
      const removed = edits.some(({ removedNodes }) => removedNodes.length > 0);
      changes.changed([...new Set(edits.map(({ target }) => target))], removed);
    }
    wait();
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true, attributeFilter: TELLING });

  // A page that is replaced whole, by document.open, keeps its document: the observer sees it.
  const { navigation } = globalThis as { navigation?: EventTarget };
  let address = addressOf(doc);
  const moved = (): void => {
    const before = address;
    address = addressOf(doc);
    if (address !== before) changes.moved();
  };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  // Late style sheets and pictures may show what was hidden.
  addEventListener('load', wait, { signal });
  addEventListener('pageshow', (event) => event.persisted && changes.moved(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { overlookOwn: () => void observer.takeRecords(), waitAgain: wait };
}

/** The page's address without its hash: within one page, the reader has not gone anywhere. */
function addressOf(doc: Document): string {
  return doc.URL.split('#')[0] ?? '';
}
