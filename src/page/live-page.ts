import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { FigureInText } from '../core/facts/figures/figures-at.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import type { TextLanguage } from '../core/lexicon/text-languages.ts';
import { bareReport, type PageReport } from '../core/messages/page-report.ts';
import type { TopicName } from '../core/messages/tables.ts';
import { hiddenOn } from '../core/settings/hidden.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteRule } from '../core/settings/site-rules.ts';
import { highlightPainter } from './highlight-painter.ts';
import { keepLexicons } from './keep-lexicons.ts';
import { type LateParts, latePart } from './late-part.ts';
import { removeLeftovers } from './leftovers.ts';
import type { PageCommand } from './page-cards.ts';
import { type PageRules, type PageSession, type SessionPorts, startSession } from './page-session.ts';

/** What a page needs of the world outside it; the entry joins it to the browser. */
export interface PagePorts {
  /** Tell how many topics are marked, and whether the page is read. */
  counted(topics: number, on: boolean): void;
  /** False once the extension behind this script is gone. */
  alive(): boolean;
  /** Load the lexicon for text of a language, or null where none is stored yet. */
  lexicon(language: TextLanguage): Promise<Lexicon | null>;
  /** Have a late part brought into the page. Resolves when it has arrived, or never will. */
  needPart(name: keyof LateParts): Promise<void>;
}

/** A page that follows the reader's settings. */
export interface LivePage {
  settingsAre(settings: Settings): void;
  /** The lexicon of a language has been stored anew. */
  lexiconChanged(language: TextLanguage): void;
  report(): PageReport;
  /** Errors: throws if the topic is not marked on the page any more. */
  goTo(pack: string, topic: string, index: number): number;
  readAgain(anyway: boolean): Promise<PageReport>;
  /** When the page's article was published; null if it does not tell, or is not read. */
  articleDate(): Promise<ArticleDate | null>;
  /** Figures of the article that facts of a topic give, too; none of a page that is not read. */
  figures(pack: string, topic: string): Promise<readonly FigureInText[]>;
  /** Carry out a reader's command. Resolves to whether there was a mention for it; if not, says how the page stands. */
  command(command: PageCommand): Promise<boolean>;
  /** Open the card of a topic at the reader's selection. Resolves to whether there is one. */
  showAtSelection(topic: TopicName): Promise<boolean>;
  /** Say how many mentions are marked now, or why none is, once the page has been read. */
  tellMarks(): Promise<void>;
}

/**
 * Follow settings and lexicons on one page: start reading when they allow it, stop at once when they do not.
 * Errors: none reaches the page; when the extension is gone, everything of ours goes too.
 */
export function livePage(host: string, ports: PagePorts): LivePage {
  let settings: Settings | null = null;
  const lexicons = keepLexicons(ports.lexicon);
  let session: PageSession | null = null;
  let rules = '';
  /** What was hidden when settings last came, written out. */
  let hidden = '';
  const hiddenHere = () => hiddenOn(settings?.hidden ?? [], document.URL, host);

  function follow(): void {
    if (!settings) return;
    const next = rulesFor(settings, host);
    const written = JSON.stringify(next);
    if (written === rules) {
      const now = JSON.stringify(hiddenHere());
      if (now !== hidden) session?.hide();
      hidden = now;
      return;
    }
    rules = written;
    hidden = JSON.stringify(hiddenHere());
    session?.stop();
    session = next.read && isProse() ? startSession(next, sessionPorts) : null;
    if (!session) tell(0, false, '');
  }

  let told = '';
  function tell(topics: number, on: boolean, standing: string): void {
    const news = `${on} ${standing}`;
    // A page that changes all the time must not keep the background awake for the same mentions.
    if (news !== told) ports.counted(topics, on);
    told = news;
  }

  function counted(topics: number, standing: string): void {
    if (ports.alive()) tell(topics, true, standing);
    else retire();
  }

  function retire(): void {
    session?.stop();
    session = null;
  }

  const sessionPorts: SessionPorts = {
    lexicons,
    painter: async (kind) =>
      kind === 'mark' ? (await latePart('marks', ports.needPart))() : highlightPainter(),
    cards: () => latePart('card', ports.needPart),
    hiddenHere,
    counted,
  };

  const report = (): PageReport => session?.report() ?? unread(settings, host);

  async function tellMarks(): Promise<void> {
    await session?.settled();
    (await latePart('tell', ports.needPart))(report(), () => session?.overlook());
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
    lexiconChanged(language) {
      if (lexicons.renew(language)) void session?.readAgain(false);
    },
    report,
    goTo(pack, topic, index) {
      const reached = session?.mentions.goTo(pack, topic, index) ?? null;
      if (reached === null) throw new Error('no such mention on the page any more');
      return reached.mention?.index ?? 0;
    },
    async readAgain(anyway) {
      await session?.readAgain(anyway);
      return report();
    },
    async command(command) {
      const done = (await session?.cards.command(command)) ?? false;
      if (!done) await tellMarks();
      return done;
    },
    articleDate: async () => (session ? (await latePart('date', ports.needPart))() : null),
    async figures(pack, topic) {
      const found = session?.found();
      return found ? (await latePart('figures', ports.needPart))(found, pack, topic) : [];
    },
    showAtSelection: async (topic) => session?.cards.atSelection(topic) ?? false,
    tellMarks,
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

/** The report of a page without a session: off, paused, or settings still on their way. */
function unread(settings: Settings | null, host: string): PageReport {
  const waiting = !settings || siteRule(settings, host).read;
  const unsettled = isProse() ? 'reading' : 'other';
  const state = waiting ? unsettled : settings.paused ? 'paused' : 'off';
  return bareReport(document.contentType, state);
}
