import { useEffect, useRef } from 'preact/hooks';
import { excerpt } from '../core/look-up/excerpt.ts';
import type { FoundTopic, LookUpAnswer } from '../core/look-up/look-up.ts';
import type { LookUpIndex } from '../core/look-up/look-up-index.ts';
import type { PageReport } from '../core/messages/page-report.ts';
import { markKind } from '../core/model/topic.ts';
import { FactDate } from './FactDate.tsx';
import { KindLine } from './KindLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { mentionsOnPage } from './mentions-on-page.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';

export interface LookUpResultsProps {
  /** Id of the list; results have it with their number behind it, see `optionId`. */
  readonly id: string;
  readonly query: string;
  readonly index: LookUpIndex | 'failed' | null;
  readonly answer: LookUpAnswer | null;
  /** Number of the result that Enter opens. */
  readonly active: number;
  /** What was found on the page, if that is known. */
  readonly report: PageReport | null;
  readonly onOpen: (number: number) => void;
}

export function optionId(list: string, number: number): string {
  return `${list}-${number}`;
}

/** What was found: how much, and the best of it. The count is always there, since a live region speaks of changes. */
export function LookUpResults({ id, query, index, answer, active, report, onOpen }: LookUpResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const found = answer?.found ?? [];
  return (
    <div class="res-body">
      <p class="p-sub" role="status">
        {countText(index, answer)}
      </p>
      {answer !== null && index !== null && index !== 'failed' && answer.topics === 0 && (
        <p class="res-empty">{sayCount('lookup_nothing', index.packs.length, isolated(query))}</p>
      )}
      {found.length > 0 && (
        <div class="res" id={id} role="listbox" aria-label={say('lookup_results')} ref={list}>
          {found.map((one, number) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which has the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: the field names the active one.
            <div
              key={`${one.pack.id} ${one.topic.id}`}
              id={optionId(id, number)}
              class="row-btn"
              role="option"
              aria-selected={number === active}
              onClick={() => onOpen(number)}
            >
              <Result found={one} report={report} />
            </div>
          ))}
        </div>
      )}
      {answer !== null && found.length < answer.topics && (
        <p class="p-sub">{sayCount('lookup_best', found.length)}</p>
      )}
    </div>
  );
}

function countText(index: LookUpIndex | 'failed' | null, answer: LookUpAnswer | null): string {
  if (index === 'failed') return say('lookup_failed');
  if (answer === null) return say('popup_loading_packs');
  if (answer.topics === 0) return say('lookup_none');
  return say(
    'lookup_count',
    sayCount('lookup_topics', answer.topics),
    sayCount('lookup_packs', answer.packs),
  );
}

/** What was typed keeps its own direction inside a sentence of ours. */
function isolated(query: string): string {
  return `\u2068${query.trim()}\u2069`;
}

function Result({ found, report }: { readonly found: FoundTopic; readonly report: PageReport | null }) {
  const { pack, topic, inLabel } = found;
  const kind = markKind(topic.kind);
  const here = report === null ? 0 : mentionsOnPage(report, pack.id, topic.id);
  return (
    <>
      <KindLine kind={kind} />
      <span class="two">
        <b>
          <MarkedText language={pack.language} text={topic.label} spans={inLabel} />
        </b>
        <span class="vh">. {say(`card_kind_${kind}`)} </span>
        {here > 0 && <span class="where">{sayCount('lookup_on_page', here)}</span>}
        <small>
          <Reason found={found} />
        </small>
      </span>
    </>
  );
}

/** What the topic is, and what matched if that is not its label. */
function Reason({ found }: { readonly found: FoundTopic }) {
  const { pack, topic, matched, words, language, spans, fact } = found;
  const summary = <PackText language={pack.language}>{topic.summary}</PackText>;
  switch (matched) {
    case 'label':
      return summary;
    case 'alias':
      return (
        <>
          <span class="also">
            <MarkedText language={language} text={words} spans={spans} />
          </span>
          {summary}
        </>
      );
    case 'summary':
      return <MarkedText language={language} text={words} spans={spans} />;
    case 'fact':
      return (
        <>
          {fact && <FactDate fact={fact} />} <MarkedText language={language} {...excerpt(words, spans)} />
        </>
      );
  }
}
