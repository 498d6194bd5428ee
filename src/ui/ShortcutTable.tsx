import { say } from './say.ts';

/** What a chord of keys does, and which it is. */
export interface ShownShortcut {
  /** In the reader's language; empty for the one that opens the popup. */
  readonly description: string;
  /** As the browser writes them, such as "Alt+Shift+J"; empty where none is set. */
  readonly keys: string;
}

export interface ShortcutTableProps {
  readonly shortcuts: readonly ShownShortcut[];
  readonly onShortcuts: () => void;
}

/** The keys of the extension: the browser's chords as they are set, and what a card does with keys. */
export function ShortcutTable({ shortcuts, onShortcuts }: ShortcutTableProps) {
  return (
    <>
      <table class="keys">
        <thead class="vh">
          <tr>
            <th scope="col">{say('welcome_keys_action')}</th>
            <th scope="col">{say('welcome_keys_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ description, keys }) => (
            <Row key={description} action={description || say('welcome_command_popup')} keys={keys} />
          ))}
          <Row action={say('welcome_key_escape')} keys="Esc" />
          <Row action={say('welcome_key_tab')} keys="Tab" />
        </tbody>
      </table>
      <div class="row">
        <button type="button" class="btn" onClick={onShortcuts}>
          {say('welcome_keys_change')}
        </button>
        <span class="fine">{say('welcome_keys_note')}</span>
      </div>
    </>
  );
}

function Row({ action, keys }: { readonly action: string; readonly keys: string }) {
  return (
    <tr>
      <th scope="row">{action}</th>
      <td>
        {keys === '' ? say('welcome_key_none') : keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}
      </td>
    </tr>
  );
}
