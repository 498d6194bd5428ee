import { articleBeside, type Beside } from '../core/facts/beside.ts';
import type { Pack } from '../core/model/pack.ts';
import { ArticleInStory } from './ArticleInStory.tsx';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';

export interface StoryIntroProps {
  readonly pack: Pack;
  readonly beside: Beside;
  /** The parts of the page: ids to link to, and their names. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** What the story is about, what its pack holds, and the way to each part of the page. */
export function StoryIntro({ pack, beside, parts }: StoryIntroProps) {
  const article = articleBeside(beside);
  const publishers = new Set(pack.sources.map(({ publisher }) => publisher)).size;
  return (
    <div class="intro">
      <p class="lead">
        <PackText language={pack.language}>{pack.summary}</PackText>
      </p>
      <p class="meta">
        {say(
          'panel_meta',
          sayCount('panel_topics', pack.topics.length),
          sayCount('panel_facts', pack.facts.length),
          sayCount('panel_publishers', publishers),
          pack.revision,
          formatDate(pack.coverageEnd),
        )}
      </p>
      {article !== null && (
        <div class="sofar">
          <ArticleInStory pack={pack} article={article} />
        </div>
      )}
      <nav class="parts" aria-label={say('panel_sections')}>
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
