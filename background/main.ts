/** Joins the background's layers: the one writer of settings, the compiler of lexicons, the toolbar, the story panel. */
import { parseWish } from '../src/core/messages/story-wish.ts';
import { PAGE_PARTS } from '../src/core/messages/tables.ts';
import { slicePack } from '../src/core/pack/slice-pack.ts';
import { mayChange } from '../src/core/settings/may-change.ts';
import { parseChange } from '../src/core/settings/parse-change.ts';
import { changeSettings } from '../src/platform/change-settings.ts';
import { serveCommands } from '../src/platform/commands.ts';
import { loadIntoPage } from '../src/platform/load-into-page.ts';
import { serveLookUp } from '../src/platform/look-up-everywhere.ts';
import { welcomeOnce } from '../src/platform/open-pages.ts';
import { ownMessages } from '../src/platform/own-messages.ts';
import { aliasedPacksAtHand, packsAtHand } from '../src/platform/pack-cache.ts';
import { prepareLexicons } from '../src/platform/prepare-lexicons.ts';
import { serveBackground } from '../src/platform/serve.ts';
import { openStoryPanel } from '../src/platform/story-panel.ts';
import { showOnToolbar } from '../src/platform/toolbar.ts';
import { say, speak } from '../src/ui/say.ts';

welcomeOnce();
void prepareLexicons();
serveCommands(changeSettings);
speak(ownMessages);
serveLookUp(() => say('lookup_menu'));

serveBackground({
  async 'settings.change'(takes, caller) {
    const change = parseChange(takes);
    if (!change || !mayChange(change, caller))
      throw new Error('not a change of settings that this sender may make');
    return changeSettings(change);
  },
  async 'page.counted'(takes, { tabId, shown }) {
    const { topics, on } = takes as { topics: unknown; on: unknown };
    // What a page says as it is left may arrive after what the next one says.
    if (tabId !== null && shown) await showOnToolbar(tabId, on === true, Number(topics) || 0);
    return null;
  },
  async 'page.needsPart'(takes, caller) {
    const part = PAGE_PARTS.find((name) => name === (takes as { part: unknown }).part);
    if (!part) throw new Error('no such part');
    await loadIntoPage(caller, part);
    return null;
  },
  async 'panel.open'(takes, { tabId }) {
    if (tabId === null) throw new Error('no page to open a panel beside');
    await openStoryPanel(tabId, parseWish(takes));
    return null;
  },
  async 'card.topic'(takes) {
    const { pack, topic } = takes as { pack: unknown; topic: unknown };
    const own = (await packsAtHand()).find(({ id }) => id === pack);
    const slice = own && slicePack(own, String(topic));
    if (!slice) throw new Error('no such topic in the packs');
    return slice;
  },
  async 'topic.aliases'(takes) {
    const { pack, topic } = takes as { pack: unknown; topic: unknown };
    const own = (await aliasedPacksAtHand()).find(({ id }) => id === pack);
    const found = own?.topics.find(({ id }) => id === topic);
    if (!found) throw new Error('no such topic in the packs');
    return found.aliases;
  },
});
