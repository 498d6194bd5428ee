/** Joins the page's layers: settings and lexicons in, marks on the page, answers to the popup. */
import { livePage } from '../src/page/live-page.ts';
import { callBackground } from '../src/platform/call.ts';
import { loadLexicon, watchLexicons } from '../src/platform/lexicon-store.ts';
import { isAlive } from '../src/platform/lifetime.ts';
import { servePage } from '../src/platform/serve.ts';
import { followSettings } from '../src/platform/settings-store.ts';

const forever = new AbortController().signal;
const page = livePage(location.hostname, {
  counted: (topics, on) => void callBackground('page.counted', { topics, on }),
  alive: isAlive,
  lexicon: loadLexicon,
  needMarks: async () => void (await callBackground('page.needsMarks', null)),
});

servePage(
  {
    'page.report': () => page.report(),
    'page.goTo': (takes) => {
      const { pack, topic, index } = takes as { pack: string; topic: string; index: number };
      return { index: page.goTo(String(pack), String(topic), Number(index)) };
    },
    'page.readAgain': (takes) => page.readAgain((takes as { anyway: unknown }).anyway === true),
  },
  forever,
);
followSettings(page.settingsAre, forever);
watchLexicons(page.lexiconChanged, forever);
