import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import { Published } from './Published.tsx';
import { say, sayCount } from './say.ts';

export interface ArticleLineProps {
  /** Null where no date was found, `asking` until that is known. */
  readonly article: ArticleDate | null | 'asking';
  /** How many facts on the topics of the page are newer. */
  readonly newer: number;
  /** Whether these are shown in place of the topics. */
  readonly showsNewer: boolean;
  readonly onNewer: () => void;
}

/** When the article was published, and the way to what has come since. The line has its height before that is known. */
export function ArticleLine({ article, newer, showsNewer, onNewer }: ArticleLineProps) {
  return (
    <div class="p-article">
      <p>
        {article === null ? say('article_undated') : article !== 'asking' && <Published article={article} />}
      </p>
      {newer > 0 && (
        <button type="button" class="link" aria-pressed={showsNewer} onClick={onNewer}>
          {sayCount('popup_newer', newer)}
        </button>
      )}
    </div>
  );
}
