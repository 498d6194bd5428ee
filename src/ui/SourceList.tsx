import { useEffect, useRef, useState } from 'preact/hooks';
import { shownStance, sourceAddress } from '../core/facts/source-line.ts';
import type { Source } from '../core/model/fact.ts';
import { Sentence } from './Sentence.tsx';
import { say, sayCount, sayParts } from './say.ts';

/** Sources shown before the reader asks for the rest: what fits one or two lines of the popup. */
const FIRST = 2;

export interface SourceListProps {
  readonly sources: readonly Source[];
  /** Language of their pack, in which it tells where each stands. */
  readonly language: string;
}

/** Publishers by name, each a link to the publication, with its stance in brackets. */
export function SourceList({ sources, language }: SourceListProps) {
  const [all, setAll] = useState(false);
  const firstRevealed = useRef<HTMLSpanElement>(null);
  // The button goes when it is pressed; focus moves to the first of what it brought.
  useEffect(() => {
    if (all) firstRevealed.current?.querySelector('a')?.focus();
  }, [all]);
  if (sources.length === 0) return null;
  // What stands between two items, without the items.
  const comma = say('join_items', '', '');
  const shown = all ? sources : sources.slice(0, FIRST);
  return (
    <p class="sources">
      <span class="vh">{say('fact_sources')}</span>{' '}
      {shown.map((source, index) => (
        <span key={source.id} ref={index === FIRST ? firstRevealed : null}>
          {index > 0 && comma}
          <SourceName source={source} language={language} />
        </span>
      ))}
      {shown.length < sources.length && (
        <>
          {comma}
          <button type="button" class="link" onClick={() => setAll(true)}>
            {sayCount('fact_more_sources', sources.length - shown.length)}
          </button>
        </>
      )}
    </p>
  );
}

function SourceName({ source, language }: { readonly source: Source; readonly language: string }) {
  const address = sourceAddress(source);
  const stance = shownStance(source);
  const publisher = <bdi>{source.publisher}</bdi>;
  return (
    <>
      {address === null ? (
        publisher
      ) : (
        <a href={address} title={source.title} target="_blank" rel="noopener noreferrer">
          {publisher}
        </a>
      )}
      {stance !== null && (
        <>
          {' '}
          <span class="stance">
            <Sentence parts={sayParts('fact_stance', { name: stance, language })} />
          </span>
        </>
      )}
    </>
  );
}
