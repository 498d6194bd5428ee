import { Icon } from './Icon.tsx';
import { say } from './say.ts';

export interface PopupFootProps {
  /** Whether pages are read nowhere at the moment: then there is nothing to pause. */
  readonly paused: boolean;
  readonly onPause: () => void;
  readonly onPacks: () => void;
  readonly onSettings: () => void;
  readonly onShortcuts: () => void;
}

/** What bears on more than the page. */
export function PopupFoot({ paused, onPause, onPacks, onSettings, onShortcuts }: PopupFootProps) {
  return (
    <footer class="p-foot">
      <button type="button" class="textbtn" onClick={onPacks}>
        <Icon name="packs" />
        {say('popup_packs')}
      </button>
      <button type="button" class="textbtn" onClick={onSettings}>
        <Icon name="settings" />
        {say('popup_settings')}
      </button>
      <button type="button" class="textbtn" onClick={onShortcuts}>
        <Icon name="keyboard" />
        {say('popup_shortcuts')}
      </button>
      {!paused && (
        <button
          type="button"
          class="tool"
          aria-label={say('popup_pause')}
          title={say('popup_pause')}
          onClick={onPause}
        >
          <Icon name="off" />
        </button>
      )}
    </footer>
  );
}
