import type { PageReport } from '../core/messages/page-report.ts';
import type { TopicName } from '../core/messages/tables.ts';
import type { CardPage, Cards, MakeCards, Point, Summons } from './cards.ts';
import type { Found, PageMentions } from './page-mentions.ts';
import type { Spot } from './spots.ts';
import { watchPointer } from './watch-pointer.ts';

/** What a reader can ask for by a chord of keys, in any page. */
export type PageCommand = 'next' | 'previous' | 'card';

/** The way from a page's mentions to their cards. */
export interface PageCards {
  /** Carry out a command. Resolves to whether there was a mention for it. */
  command(command: PageCommand): Promise<boolean>;
  /** Open the card of a topic at the reader's selection. Resolves to whether there is one. */
  atSelection(topic: TopicName): Promise<boolean>;
}

/** Where the page's mentions and report come from. */
export interface CardSource {
  readonly mentions: PageMentions;
  report(): PageReport;
  found(): Found | null;
  /** Throw away what the page's observer has queued: it was our own doing. */
  overlook(): void;
}

/**
 * Bring up cards where the reader points, presses or steps, until `signal` aborts. The code of cards arrives when the
 * pointer first comes to a mark, or a command asks: until then a page pays for a few listeners.
 * Errors: none reaches the page. If the code does not arrive, there are no cards.
 */
export function pageCards(
  source: CardSource,
  makeCards: () => Promise<MakeCards>,
  signal: AbortSignal,
): PageCards {
  const { mentions } = source;
  let arriving: Promise<Cards | null> | null = null;
  /** Position of the mention that the pointer was over last; undefined where that is to be asked anew. */
  let lastOver: number | null | undefined = null;

  const page: CardPage = {
    report: source.report,
    goTo: mentions.goTo,
    found: source.found,
    overlook: source.overlook,
  };

  function cards(): Promise<Cards | null> {
    arriving ??= makeCards().then(
      (make) => make(page),
      () => {
        arriving = null;
        return null;
      },
    );
    // What arrives when the page has been left, or the site switched off, must not bring up anything.
    return arriving.then((own) => (signal.aborted ? null : own));
  }

  async function open(spot: Spot, summons: Summons, point: Point | null): Promise<boolean> {
    const own = await cards();
    own?.open(spot, summons, point);
    return own !== null;
  }

  watchPointer(
    {
      over(point) {
        const spot = point && mentions.at(point);
        const over = spot?.mention?.position ?? null;
        if (over === lastOver) return;
        lastOver = over;
        const since = performance.now();
        if (spot || arriving) void cards().then((own) => own?.over(spot, point ?? NOWHERE, since));
      },
      scrolled() {
        lastOver = undefined;
      },
      pressed(point) {
        const spot = mentions.at(point);
        if (spot) void open(spot, 'press', point);
      },
      entered(mark) {
        const spot = mentions.in(mark.firstChild);
        if (spot) void open(spot, 'keys', null);
        return spot !== null;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => void arriving?.then((own) => own?.close()));

  return {
    async command(command) {
      const opened = (await arriving)?.spot() ?? null;
      if (command === 'card') {
        const spot = opened ?? mentions.current();
        return spot !== null && open(spot, 'keys', null);
      }
      const step = mentions.step(command === 'next' ? 1 : -1, opened);
      if (step) (await cards())?.tellStep(step.spot, step.number, step.count);
      return step !== null;
    },
    async atSelection(topic) {
      const selection = getSelection();
      if (!selection?.rangeCount || selection.isCollapsed) return false;
      const range = selection.getRangeAt(0);
      const { startContainer } = range;
      const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      return (
        element !== null &&
        open({ ...topic, element, range: new StaticRange(range), mention: null }, 'keys', null)
      );
    },
  };
}

const NOWHERE: Point = { x: -1, y: -1 };
