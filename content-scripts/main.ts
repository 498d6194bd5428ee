/** Joins the page's layers: settings and lexicons in, marks on the page, answers to the popup. */
import type { TopicName } from '../src/core/messages/tables.ts';
import { livePage } from '../src/page/live-page.ts';
import type { PageCommand } from '../src/page/page-cards.ts';
import { whenShown } from '../src/page/when-shown.ts';
import { callBackground } from '../src/platform/call.ts';
import { loadLexicon, watchLexicons } from '../src/platform/lexicon-store.ts';
import { isAlive } from '../src/platform/lifetime.ts';
import { servePage } from '../src/platform/serve.ts';
import { followSettings, loadSettings } from '../src/platform/settings-store.ts';

const forever = new AbortController().signal;
const page = livePage(location.hostname, {
  counted: (topics, on) => void callBackground('page.counted', { topics, on }),
  alive: isAlive,
  lexicon: loadLexicon,
  needPart: async (part) => void (await callBackground('page.needsPart', { part })),
});

servePage(
  {
    'page.report': () => page.report(),
    'page.date': () => page.articleDate(),
    'page.figures': (takes) => {
      const { pack, topic } = takes as { pack: string; topic: string };
      return page.figures(pack, topic);
    },
    'page.goTo': (takes) => {
      const { pack, topic, index } = takes as { pack: string; topic: string; index: number };
      return { index: page.goTo(String(pack), String(topic), Number(index)) };
    },
    'page.command': async (takes) => ({
      done: await page.command((takes as { command: PageCommand }).command),
    }),
    'page.showTopic': async (takes) => ({ shown: await page.showAtSelection(takes as TopicName) }),
    'page.tellMarks': async () => {
      // The message may be faster than the news of the change that it follows.
      page.settingsAre((await loadSettings()).settings);
      await page.tellMarks();
      return null;
    },
    'page.readAgain': (takes) => page.readAgain((takes as { anyway: unknown }).anyway === true),
  },
  forever,
);

whenShown(document, () => {
  followSettings(page.settingsAre, forever);
  watchLexicons(page.lexiconChanged, forever);
});
