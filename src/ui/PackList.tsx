import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { Sentence } from './Sentence.tsx';
import { formatNumber, say, sayCount, sayParts } from './say.ts';

/** The packs at hand: what each holds, how far it reaches, and whose it is. */
export function PackList({ packs }: { readonly packs: readonly Pack[] }) {
  if (packs.length === 0) return <p class="intro">{say('options_packs_unread')}</p>;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <h3>
            <PackText language={pack.language}>{pack.title}</PackText>
          </h3>
          <p>
            <PackText language={pack.language}>{pack.summary}</PackText>
          </p>
          <p class="holds">{holds(pack)}</p>
          <p class="holds">
            <Sentence
              parts={sayParts(
                'options_pack_from',
                { name: pack.author },
                { name: pack.licence },
                formatDate(pack.edited),
              )}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

function holds({ topics, facts, sources, revision, coverageEnd }: Pack): string {
  return say(
    'options_pack_holds',
    sayCount('topics', topics.length),
    sayCount('popup_facts', facts.length),
    sayCount('popup_sources', sources.length),
    formatNumber(revision),
    formatDate(coverageEnd),
  );
}
