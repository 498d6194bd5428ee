import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryWish } from '../core/messages/story-wish.ts';
import type { Pack } from '../core/model/pack.ts';
import { type MarkKind, markKind } from '../core/model/topic.ts';

/** A list of topics: those in the page, or those of a kind. */
export type TopicList = 'found' | MarkKind;

/** Which lists and topics are open. */
export interface OpenTopics {
  readonly lists: ReadonlySet<TopicList>;
  readonly toggleList: (list: TopicList) => void;
  readonly isOpen: (list: TopicList, topic: string) => boolean;
  readonly toggle: (list: TopicList, topic: string) => void;
  /** Open a topic in the list of its kind, go there, and put focus on its name. */
  readonly show: (topic: string) => void;
}

/** What is open. The topic of a new `wish` is shown, the same as often as it is asked for; rows are looked for inside `root`. */
export function useOpenTopics(
  pack: Pack,
  wish: StoryWish | null,
  root: RefObject<HTMLElement | null>,
): OpenTopics {
  const [lists, setLists] = useState<ReadonlySet<TopicList>>(new Set(['found'] as const));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<{ readonly row: string } | null>(null);
  const show = (id: string) => {
    const topic = pack.topics.find((one) => one.id === id);
    if (topic === undefined) return;
    const kind = markKind(topic.kind);
    setLists((before) => new Set([...before, kind]));
    setOpen((before) => new Set([...before, rowName(kind, id)]));
    setShown({ row: rowName(kind, id) });
  };
  useEffect(() => {
    if (wish?.topic) show(wish.topic);
  }, [wish]);
  useEffect(() => {
    if (shown === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const button = buttons.find(({ dataset }) => dataset.row === shown.row);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView?.({ block: 'start' });
  }, [shown, root]);
  return {
    lists,
    toggleList: (list) => setLists((before) => toggled(before, list)),
    isOpen: (list, topic) => open.has(rowName(list, topic)),
    toggle: (list, topic) => setOpen((before) => toggled(before, rowName(list, topic))),
    show,
  };
}

/** What a row's button is known by. */
export function rowName(list: TopicList, topic: string): string {
  return `${list} ${topic}`;
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}
