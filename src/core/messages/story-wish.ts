/** What the reader wants to see of a story. */
export interface StoryWish {
  /** Pack id. */
  readonly pack: string;
  /** Topic id, or null for the story as a whole. */
  readonly topic: string | null;
}

/** Read a wish that comes from another process. Errors: throws if it names no pack. */
export function parseWish(takes: unknown): StoryWish {
  const { pack, topic } = (takes ?? {}) as { pack?: unknown; topic?: unknown };
  if (typeof pack !== 'string') throw new Error('a wish for no story');
  return { pack, topic: typeof topic === 'string' ? topic : null };
}
