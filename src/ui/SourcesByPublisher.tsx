import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { CitedPublisher } from '../core/facts/citations.ts';
import { sourceAddress } from '../core/facts/source-line.ts';
import type { Source } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';
import { useReveal } from './use-reveal.ts';

/** Publishers shown before the reader asks for all. */
const FIRST = 8;

export interface SourcesByPublisherProps {
  readonly pack: Pack;
  /** The most cited first. */
  readonly publishers: readonly CitedPublisher[];
}

/** The publishers of a story's sources; each opens what of it is cited. */
export function SourcesByPublisher({ pack, publishers }: SourcesByPublisherProps) {
  const id = useId();
  const { list, shown, showAll } = useReveal<HTMLUListElement>(FIRST);
  const visible = shown(publishers);
  return (
    <>
      <h3 class="sub-head" id={id}>
        {say('panel_by_publisher')}
      </h3>
      <ul class="publishers" ref={list} aria-labelledby={id}>
        {visible.map((publisher) => (
          <li key={publisher.name}>
            <PublisherView pack={pack} publisher={publisher} />
          </li>
        ))}
      </ul>
      {visible.length < publishers.length && (
        <button type="button" class="link more" onClick={showAll}>
          {say('panel_all_publishers', publishers.length)}
        </button>
      )}
    </>
  );
}

interface PublisherProps {
  readonly pack: Pack;
  readonly publisher: CitedPublisher;
}

function PublisherView({ pack, publisher: { name, stances, facts, publications } }: PublisherProps) {
  return (
    <details>
      <summary>
        <span class="what">
          <bdi>{name}</bdi>
          {stances.map((stance) => (
            <Fragment key={stance}>
              {' '}
              <span class="stance">
                (<PackText language={pack.language}>{stance}</PackText>)
              </span>
            </Fragment>
          ))}
        </span>{' '}
        <span class="n">{sayCount('panel_facts', facts)}</span>
      </summary>
      <ul class="publications">
        {publications.map((source) => (
          <Publication key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
}

function Publication({ source }: { readonly source: Source }) {
  const address = sourceAddress(source);
  const title = <bdi>{source.title}</bdi>;
  return (
    <li>
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {source.date !== null && (
        <>
          {' '}
          <time dateTime={source.date}>{formatDate(source.date)}</time>
        </>
      )}
    </li>
  );
}
