import { useEffect, useState } from 'preact/hooks';
import type { FigureInText } from '../core/facts/figures/figures-at.ts';

/** Finds the numbers of the page's article that facts of a topic give, too. Resolves to none where that fails. */
export type FindFigures = (pack: string, topic: string) => Promise<readonly FigureInText[]>;

/** Those of one topic; none until they have come. */
export function useFigures(find: FindFigures, pack: string, topic: string): readonly FigureInText[] {
  const [found, setFound] = useState<{ readonly of: string; readonly figures: readonly FigureInText[] }>();
  const key = `${pack} ${topic}`;
  useEffect(() => {
    let left = false;
    void find(pack, topic).then((figures) => {
      if (!left) setFound({ of: key, figures });
    });
    return () => {
      left = true;
    };
    // It is asked anew for another topic, not where the view above is drawn again.
  }, [key]);
  return found?.of === key ? found.figures : [];
}
