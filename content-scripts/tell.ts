/** Says aloud what becomes of a page's marks where a chord of keys has no other effect to be heard. */
import type { PageReport } from '../src/core/messages/page-report.ts';
import { type CardHost, cardHost } from '../src/page/card-host.ts';
import type { TellMarks } from '../src/page/cards.ts';
import { offerPart } from '../src/page/late-part.ts';
import { ownMessages } from '../src/platform/own-messages.ts';
import base from '../src/ui/base.css?inline';
import look from '../src/ui/card-host.css?inline';
import { say, sayCount, speak, uiLanguage } from '../src/ui/say.ts';

/** Set by the build: open in the one that tests look into. */
declare const CARD_ROOT: 'open' | 'closed';

/** How long what is said stands in the page, in milliseconds: some screen readers come to it late. */
const STAYS = 5000;

let host: CardHost | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** The page may have no session, and so no cards: the host is made for these words, and goes after them. */
const tellMarks: TellMarks = (report, overlook) => {
  host ??= cardHost([base, look].join('\n'), { tag: uiLanguage(), direction: say('direction') }, CARD_ROOT);
  host.tell(sentenceOn(report), null);
  overlook();
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    host?.close();
    host = null;
    overlook();
  }, STAYS);
};

function sentenceOn({ state, topics }: Pick<PageReport, 'state' | 'topics'>): string {
  const count = topics.reduce((sum, topic) => sum + topic.mentions.length, 0);
  if (count > 0) return sayCount('card_told_marks', count);
  if (state === 'off' || state === 'paused') return say(`card_told_${state}`);
  return say('card_told_none');
}

speak(ownMessages);
offerPart('tell', tellMarks);
