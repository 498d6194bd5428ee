import type { TopicName } from '../messages/tables.ts';

/** What it takes to show a selection; the background joins it to the browser. */
export interface SelectionPorts {
  /** The topic that words name, or null. */
  find(words: string): Promise<TopicName | null>;
  /** Open a topic's card at the selection. Gives whether it was opened: not every page has a script of ours. */
  showInPage(topic: TopicName): Promise<boolean>;
  /** Open the story at a topic. */
  openStory(topic: TopicName): Promise<void>;
  /** Open a page on which the words are looked up. */
  openLookUp(words: string): Promise<void>;
}

/** Show what is known of selected words: a card where they stand, else the story at their topic, else what they find. */
export async function showSelection(words: string, ports: SelectionPorts): Promise<void> {
  const selected = words.trim();
  const topic = selected === '' ? null : await ports.find(selected);
  if (topic === null) await ports.openLookUp(selected);
  else if (!(await ports.showInPage(topic))) await ports.openStory(topic);
}
