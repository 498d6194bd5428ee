import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { say } from './say.ts';

/** Longest query in UTF-16 units; of more, look-up would take the beginning only. */
const LONGEST = 200;

export interface LookUpBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Id of the list of results, or null if there is none. */
  readonly list: string | null;
  /** Id of the result that Enter opens, or null. */
  readonly active: string | null;
  readonly onQuery: (query: string) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field in which topics are looked up: a combobox whose list stands below it. */
export function LookUpBox({ input, query, list, active, onQuery, onFocus, onKeyDown }: LookUpBoxProps) {
  const id = useId();
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <search class="p-find">
      <Icon name="search" />
      <label class="vh" for={id}>
        {say('lookup_field')}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: the list is not the browser's own, which would bring the role.
        role="combobox"
        list={undefined}
        placeholder={say('lookup_field')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={LONGEST}
        value={query}
        aria-autocomplete="list"
        aria-expanded={list !== null}
        aria-controls={list ?? undefined}
        aria-activedescendant={active ?? undefined}
        aria-keyshortcuts="/"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <span class="key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          class="tool"
          aria-label={say('lookup_clear')}
          title={say('lookup_clear')}
          onClick={clear}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
