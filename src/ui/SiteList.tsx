import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { say } from './say.ts';

export interface SiteListProps {
  readonly title: string;
  readonly hint: string;
  /** Name of the field, as a screen reader says it. */
  readonly addName: string;
  readonly hosts: readonly string[];
  /** The host in what was typed, or null if it is none. */
  readonly normalize: (text: string) => string | null;
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

/** A list of sites with a field to add one. */
export function SiteList({ title, hint, addName, hosts, normalize, onAdd, onRemove }: SiteListProps) {
  const titleId = useId();
  const group = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  // The button of a removed site goes; focus moves to the next one, or to the field below the last.
  useEffect(() => {
    if (removed.current === null) return;
    const controls = group.current?.querySelectorAll<HTMLElement>('li button, input');
    controls?.[removed.current]?.focus();
    removed.current = null;
  }, [hosts]);
  const remove = (host: string, index: number) => {
    removed.current = index;
    onRemove(host);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the group has a heading of its own level.
    <div class="list" role="group" aria-labelledby={titleId} ref={group}>
      <h3 id={titleId}>{title}</h3>
      <p>{hint}</p>
      <ul>
        {hosts.map((host, index) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="tool"
              aria-label={say('options_remove', host)}
              title={say('options_remove', host)}
              onClick={() => remove(host, index)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <AddSite name={addName} hosts={hosts} normalize={normalize} onAdd={onAdd} />
    </div>
  );
}

interface AddSiteProps extends Pick<SiteListProps, 'hosts' | 'normalize' | 'onAdd'> {
  readonly name: string;
}

function AddSite({ name, hosts, normalize, onAdd }: AddSiteProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === '') return;
    const host = normalize(typed);
    if (host === null) return setFault(say('options_not_a_site', typed));
    if (hosts.includes(host)) return setFault(say('options_listed_already', host));
    setText('');
    setFault(null);
    onAdd(host);
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <input
        type="text"
        inputMode="url"
        aria-label={name}
        aria-invalid={fault !== null}
        aria-describedby={faultId}
        placeholder={say('options_example')}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
        }}
      />
      <button type="submit" class="btn">
        {say('options_add')}
      </button>
      <p class="fault" id={faultId} role="alert">
        {fault}
      </p>
    </form>
  );
}
