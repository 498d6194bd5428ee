/** Joins the background's layers: the one writer of settings, the compiler of lexicons, the toolbar. */
import { parseChange } from '../src/core/settings/parse-change.ts';
import { changeSettings } from '../src/platform/change-settings.ts';
import { loadIntoPage } from '../src/platform/load-into-page.ts';
import { prepareLexicons } from '../src/platform/prepare-lexicons.ts';
import { serveBackground } from '../src/platform/serve.ts';
import { showOnToolbar } from '../src/platform/toolbar.ts';

void prepareLexicons();

serveBackground({
  async 'settings.change'(takes, { ownPage }) {
    const change = ownPage ? parseChange(takes) : null;
    if (!change) throw new Error('not a change of settings that this sender may make');
    return changeSettings(change);
  },
  async 'page.counted'(takes, { tabId }) {
    const { topics, on } = takes as { topics: unknown; on: unknown };
    if (tabId !== null) await showOnToolbar(tabId, on === true, Number(topics) || 0);
    return null;
  },
  async 'page.needsMarks'(_takes, caller) {
    await loadIntoPage(caller, 'marks');
    return null;
  },
});
