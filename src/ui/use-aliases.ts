import { useEffect, useState } from 'preact/hooks';
import type { Aliases } from '../core/model/topic.ts';
import type { StoryContext } from './story-context.ts';

/** The aliases of a story's topic: `loading` until they have come, null if they could not be had. */
export function useAliases({ pack, onExplain }: StoryContext, topic: string): Aliases | 'loading' | null {
  const [aliases, setAliases] = useState<Aliases | 'loading' | null>('loading');
  useEffect(() => {
    let left = false;
    onExplain(pack.id, topic).then((loaded) => left || setAliases(loaded));
    return () => {
      left = true;
    };
  }, [pack.id, topic, onExplain]);
  return aliases;
}
