/** Joins the page's layers: settings and lexicon in, marks on the page, answers to the popup. */
import { livePage } from '../src/page/live-page.ts';
import { callBackground } from '../src/platform/call.ts';
import { loadLexicon, watchLexicon } from '../src/platform/lexicon-store.ts';
import { isAlive } from '../src/platform/lifetime.ts';
import { servePage } from '../src/platform/serve.ts';
import { loadSettings, watchSettings } from '../src/platform/settings-store.ts';

const forever = new AbortController().signal;
const page = livePage(location.hostname, {
  counted: (topics, on) => void callBackground('page.counted', { topics, on }),
  alive: isAlive,
});

servePage(
  {
    'page.report': () => page.report(),
    'page.goTo': (takes) => {
      const { pack, topic, index } = takes as { pack: string; topic: string; index: number };
      return { index: page.goTo(String(pack), String(topic), Number(index)) };
    },
    'page.showAnyway': () => page.showAnyway(),
  },
  forever,
);
watchSettings(page.settingsAre, forever);
watchLexicon(page.lexiconIs, forever);
void loadSettings().then(({ settings }) => page.settingsAre(settings));
void loadLexicon().then((lexicon) => lexicon && page.lexiconIs(lexicon));
