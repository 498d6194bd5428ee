import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { type OpenLexicon, openLexicon } from '../core/mentions/open-lexicon.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteRule } from '../core/settings/site-rules.ts';
import { removeLeftovers } from './leftovers.ts';
import { type PageRules, type PageSession, startSession } from './page-session.ts';

/** What a page needs of the world outside it; the entry joins it to the browser. */
export interface PagePorts {
  /** Tell how many topics are marked, and whether the page is read. */
  counted(topics: number, on: boolean): void;
  /** False once the extension behind this script is gone. */
  alive(): boolean;
}

/** A page that follows the reader's settings. */
export interface LivePage {
  settingsAre(settings: Settings): void;
  lexiconIs(lexicon: Lexicon): void;
  report(): PageReport;
  /** Errors: throws if the topic is not marked on the page any more. */
  goTo(pack: string, topic: string, index: number): number;
  readAgain(anyway: boolean): Promise<PageReport>;
}

/**
 * Follow settings and lexicon on one page: start reading when they allow it, stop at once when they do not.
 * Errors: none reaches the page; when the extension is gone, everything of ours goes too.
 */
export function livePage(host: string, ports: PagePorts): LivePage {
  let settings: Settings | null = null;
  let lexicon: OpenLexicon | null = null;
  let session: PageSession | null = null;
  let rules = '';

  function follow(): void {
    if (!settings || !lexicon) return;
    const next = rulesFor(settings, host);
    const written = JSON.stringify(next);
    if (written === rules) return;
    rules = written;
    session?.stop();
    session = next.read && isProse() ? startSession(lexicon, next, counted) : null;
    if (!session) tell(0, false);
  }

  let told = '';
  function tell(topics: number, on: boolean): void {
    const news = `${topics} ${on}`;
    // A page that changes all the time must not keep the background awake for the same number.
    if (news !== told) ports.counted(topics, on);
    told = news;
  }

  function counted(topics: number): void {
    if (ports.alive()) tell(topics, true);
    else retire();
  }

  function retire(): void {
    session?.stop();
    session = null;
  }

  // After an update nothing tells us that we are orphaned: the reader's next touch of the page does.
  for (const type of ['visibilitychange', 'focus', 'pointerdown'])
    addEventListener(type, () => ports.alive() || retire(), { capture: true, passive: true });
  removeLeftovers();

  return {
    settingsAre(next) {
      settings = next;
      follow();
    },
    lexiconIs(next) {
      lexicon = openLexicon(next);
      rules = '';
      follow();
    },
    report: () => session?.report() ?? unread(settings, host),
    goTo(pack, topic, index) {
      const reached = session?.goTo(pack, topic, index) ?? null;
      if (reached === null) throw new Error('no such mention on the page any more');
      return reached;
    },
    async readAgain(anyway) {
      await session?.readAgain(anyway);
      return session?.report() ?? unread(settings, host);
    },
  };
}

function rulesFor(settings: Settings, host: string): PageRules {
  const { read, gate } = siteRule(settings, host);
  return { read, gate, density: settings.density, painter: settings.painter };
}

/** XML, SVG, plain text and images in the browser's own viewers have no article to read. */
function isProse(): boolean {
  return /html/.test(document.contentType) && document.body !== null;
}

/** The report of a page without a session: off, paused, or settings and lexicon still on their way. */
function unread(settings: Settings | null, host: string): PageReport {
  const waiting = !settings || siteRule(settings, host).read;
  const unsettled = isProse() ? 'reading' : 'other';
  const state = waiting ? unsettled : settings.paused ? 'paused' : 'off';
  return { contentType: document.contentType, state, words: 0, topics: [], shownAnyway: false, view: null };
}
