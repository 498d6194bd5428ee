import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { say } from './say.ts';

export interface SinceHeadProps {
  readonly pack: Pack;
  /** Level of the heading. @default 3 */
  readonly level?: 2 | 3 | 4;
  /** Id for the heading, where it names something. */
  readonly id?: string;
}

/** Stands over facts that came after the article: nobody could have written of them, and nothing is known of later ones. */
export function SinceHead({ pack, level = 3, id }: SinceHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="since-head">
      <Heading id={id}>{say('since_article')}</Heading>
      <p>{say('panel_to', formatDate(pack.coverageEnd))}</p>
    </div>
  );
}
