import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenTopic } from './story-context.ts';

/** The topic that is shown in place of the list, and how to change that. */
export interface OpenedTopic {
  readonly opened: { readonly pack: string; readonly topic: string } | null;
  readonly onOpenTopic: OpenTopic;
  readonly onBack: () => void;
}

/**
 * Show one topic in place of the list. Back in the list, the reader is where it was left: at the same place, with the
 * focus on what opened the topic.
 *
 * @param scroller - what scrolls, and takes the focus where the opener has gone
 */
export function useOpenTopic(scroller: RefObject<HTMLElement | null>): OpenedTopic {
  const [opened, setOpened] = useState<OpenedTopic['opened']>(null);
  const left = useRef<{ readonly opener: Element | null; readonly top: number } | null>(null);
  const onOpenTopic = useCallback<OpenTopic>(
    (pack, topic) => {
      left.current ??= { opener: document.activeElement, top: scroller.current?.scrollTop ?? 0 };
      setOpened({ pack, topic });
    },
    [scroller],
  );
  const onBack = useCallback(() => setOpened(null), []);
  // Before the browser shows the change: neither view is seen at the other's place.
  useLayoutEffect(() => {
    const main = scroller.current;
    if (main === null || left.current === null) return;
    main.scrollTop = opened === null ? left.current.top : 0;
    if (opened !== null) return;
    const { opener } = left.current;
    left.current = null;
    const target = opener instanceof HTMLElement && opener.isConnected ? opener : main;
    target.focus({ preventScroll: true });
  }, [opened, scroller]);
  return { opened, onOpenTopic, onBack };
}
