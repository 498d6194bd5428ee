import { browser } from './browser.ts';

const SIZES = [16, 32, 48] as const;
const BADGE_COLOR = '#15181c';

/** Show on a tab's button whether its page is read, and how many topics are marked in it. */
export async function showOnToolbar(tabId: number, on: boolean, topics: number): Promise<void> {
  const name = on ? 'icon' : 'icon-off';
  await Promise.all([
    browser.action.setIcon({
      tabId,
      path: Object.fromEntries(
        SIZES.map((size) => [size, browser.runtime.getURL(`icons/${name}-${size}.png`)]),
      ),
    }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setBadgeText({ tabId, text: topics > 0 ? String(topics) : '' }),
  ]);
}
