import { useEffect, useState } from 'preact/hooks';
import type { FollowedTab } from '../src/core/facts/beside.ts';
import type { StoryWish } from '../src/core/messages/story-wish.ts';
import { takeWishes } from '../src/platform/story-panel.ts';

/**
 * What is asked of a panel that follows a tab, until it follows another one, or the reader goes on from that page.
 *
 * @param takes - false where the panel is a tab of its own: it takes none
 */
export function useWish(tab: FollowedTab | null, takes: boolean): StoryWish | null {
  const [asked, setAsked] = useState<{ readonly at: string; readonly wish: StoryWish } | null>(null);
  const id = tab?.id ?? null;
  const at = `${id} ${tab?.url?.split('#')[0]}`;
  useEffect(() => {
    if (id === null || !takes) return;
    const stop = new AbortController();
    takeWishes(id, (wish) => setAsked({ at, wish }), stop.signal);
    return () => {
      stop.abort();
      setAsked(null);
    };
  }, [id, at, takes]);
  return asked?.at === at ? asked.wish : null;
}
