import type { ComponentChildren } from 'preact';
import type { FigureMatch } from '../core/facts/figures/figures-on-record.ts';
import type { RecordFigure } from '../core/facts/figures/record-figure.ts';
import type { RecordRow } from '../core/facts/figures/record-rows.ts';
import { citedBy, sourcesOf } from '../core/facts/source-line.ts';
import type { Pack } from '../core/model/pack.ts';
import { type Amount, formatAmount, formatDifference } from './format-amount.ts';
import { formatDate } from './format-date.ts';
import { Sentence } from './Sentence.tsx';
import { SourceList } from './SourceList.tsx';
import { type SentencePart, say, sayParts } from './say.ts';
import { useOwnId } from './use-own-id.ts';

export interface FigureBlockProps {
  readonly pack: Pack;
  readonly match: FigureMatch;
  /** The number and its unit, as the article writes them. */
  readonly words: string;
}

/** A number of the article, and what is on record beside it: by whom, of when, and how the two stand to each other. */
export function FigureBlock({ pack, match, words }: FigureBlockProps) {
  const id = useOwnId();
  const { claim, rows, newer } = match;
  const isChange = claim.change !== null;
  const sign = claim.change === 'down' ? -1 : 1;
  const [low, high] = [claim.low * sign, claim.high * sign].toSorted((a, b) => a - b) as [number, number];
  const cited = [...new Set([...rows, ...(newer ? [newer] : [])].flatMap(citedFor))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; these are statements.
    <div class="figures" role="group" aria-labelledby={id}>
      <h3 class="figures-head" id={id}>
        {say('figure_head')}
      </h3>
      <dl>
        <Row term={say('figure_article')} amount={formatAmount(low, high, claim.unit, isChange)}>
          <q>
            <bdi>{words}</bdi>
          </q>
        </Row>
        {rows.map((row, index) => (
          <Row
            key={`${row.fact.id} ${row.period} ${row.basis}`}
            term={say('figure_record')}
            repeats={index > 0}
            amount={formatAmount(row.number, row.number, row.unit, isChange)}
          >
            <Count pack={pack} figure={row} />
            {row.relation.kind !== 'open' && say('join_clauses', '', standsText(row))}
          </Row>
        ))}
        {newer && (
          <Row
            term={say('figure_newer')}
            amount={formatAmount(newer.number, newer.number, newer.unit, isChange)}
          >
            <Count pack={pack} figure={newer} />
          </Row>
        )}
      </dl>
      <SourceList language={pack.language} sources={sourcesOf(pack, cited)} />
    </div>
  );
}

/** What a figure is taken from: of one that was worked out both values. */
function citedFor({ fact, origin }: RecordFigure): readonly string[] {
  return [...citedBy(fact), ...(origin.kind === 'derived' ? citedBy(origin.from) : [])];
}

interface RowProps {
  readonly term: string;
  /** Whether the row above shows the same term. @default false */
  readonly repeats?: boolean;
  readonly amount: Amount;
  readonly children: ComponentChildren;
}

function Row({ term, repeats = false, amount, children }: RowProps) {
  return (
    <div class="row">
      <dt>{repeats ? <span class="vh">{term}</span> : term}</dt>
      <dd class="n">{amount.number}</dd>
      <dd class="w">
        {amount.unit !== null && <span class="unit">{amount.unit}</span>}
        {children}
      </dd>
    </div>
  );
}

/** Of when a figure is, whose count, and whether it was worked out. */
function Count({
  pack,
  figure: { period, basis, origin },
}: {
  readonly pack: Pack;
  readonly figure: RecordFigure;
}) {
  const name = { name: basis, language: pack.language };
  const told = [periodText(period), name, ...(origin.kind === 'derived' ? [say('figure_derived')] : [])];
  return (
    <Sentence
      parts={told
        .slice(1)
        .reduce<readonly SentencePart[]>((row, one) => sayParts('join_items', row, one), told.slice(0, 1))}
    />
  );
}

/** "2023", "2013 to 2023", "January to March 2024"; what is no date, such as "planned", as the pack has it. */
function periodText(period: string): string {
  // The growth of some months over the same of the year before: the later ones tell.
  const [from = '', to] = (period.split(' to ').at(-1) ?? '').split('/');
  return to === undefined ? formatDate(from) : say('figure_span', formatDate(from), formatDate(to));
}

/** How the article's number stands to the record's: a difference is told, not judged. */
function standsText({ relation, unit }: RecordRow): string {
  if (relation.kind === 'agrees') return say('figure_agrees');
  const by = formatDifference(Math.abs(relation.by), unit);
  return say(relation.by > 0 ? 'figure_more' : 'figure_less', by);
}
