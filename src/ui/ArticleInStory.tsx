import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { dayToGoBy } from '../core/facts/article-date/day-to-go-by.ts';
import { storySoFar } from '../core/facts/story-so-far.ts';
import type { Pack } from '../core/model/pack.ts';
import { Published } from './Published.tsx';
import { soFarText } from './say-so-far.ts';

/** When the article beside a story was published, and how much of the story was known then: a paragraph each. */
export function ArticleInStory({ pack, article }: { readonly pack: Pack; readonly article: ArticleDate }) {
  return (
    <>
      <p>
        <Published article={article} />
      </p>
      <p>{soFarText(storySoFar(pack, dayToGoBy(article)))}</p>
    </>
  );
}
