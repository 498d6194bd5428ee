import { useId, useRef } from 'preact/hooks';
import type { Pack } from '../core/model/pack.ts';
import type { PopupStatus } from '../core/status/popup-status.ts';
import { Icon } from './Icon.tsx';
import { type MessageActions, PopupMessage } from './PopupMessage.tsx';
import { Switch } from './Switch.tsx';
import {
  CLOSED,
  FAILED,
  LOADING_PACKS,
  marked,
  NOTHING,
  OFF,
  PAUSE,
  PAUSED,
  PERMISSION,
  PRODUCT,
  READING,
  RELOAD,
  SETTINGS,
  switchName,
  UNRELATED,
} from './strings.ts';
import { type GoTo, TopicList } from './TopicList.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface PopupActions extends MessageActions {
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: () => void;
  readonly onSettings: () => void;
  readonly onGoTo: GoTo;
}

export interface PopupViewProps {
  readonly status: PopupStatus;
  /** Null while they are being loaded, and if that failed. */
  readonly packs: readonly Pack[] | null;
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  readonly actions: PopupActions;
}

/** The whole popup: where we are and its switch, the topics or a message, the way to pause and settings. */
export function PopupView({ status, packs, problem, actions }: PopupViewProps) {
  const stateId = useId();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, status.kind);
  return (
    <div class="popup">
      <header class="p-head">
        <div class="p-site">
          <h1 class="p-host">
            <bdi>{status.place.name === '' ? PRODUCT : status.place.name}</bdi>
          </h1>
          <p class="p-state" id={stateId} role="status">
            {stateLine(status)}
          </p>
        </div>
        <SiteSwitch status={status} stateId={stateId} onSwitch={actions.onSwitch} />
      </header>
      <main class="p-main" ref={main} tabIndex={-1}>
        <Problem text={problem} />
        <PopupBody status={status} packs={packs} problem={problem} actions={actions} />
      </main>
      <footer class="p-foot">
        {status.kind !== 'paused' && (
          <button type="button" class="textbtn" onClick={actions.onPause}>
            <Icon name="off" />
            {PAUSE}
          </button>
        )}
        <button type="button" class="textbtn end" onClick={actions.onSettings}>
          <Icon name="settings" />
          {SETTINGS}
        </button>
      </footer>
    </div>
  );
}

/** What stands in the popup when not even the tab or the settings could be read. */
export function PopupFailure() {
  return (
    <main class="msg">
      <h1>{FAILED.title}</h1>
      <p role="alert">{FAILED.start}</p>
    </main>
  );
}

function PopupBody({ status, packs, problem, actions }: PopupViewProps) {
  if (status.kind !== 'marked') return <PopupMessage status={status} packs={packs} actions={actions} />;
  // Packs that failed to load are the problem already told.
  if (packs === null) return problem === null ? <p class="p-note">{LOADING_PACKS}</p> : null;
  return <TopicList packs={packs} report={status.report} onGoTo={actions.onGoTo} />;
}

/** The element is always there, since a live region speaks only of what changes inside it. */
function Problem({ text }: { readonly text: string | null }) {
  return (
    <div role="alert">
      {text !== null && (
        <p class="problem">
          <Icon name="alert" />
          {text}
        </p>
      )}
    </div>
  );
}

interface SiteSwitchProps {
  readonly status: PopupStatus;
  readonly stateId: string;
  readonly onSwitch: (on: boolean) => void;
}

/** Shown only where it can act; disabled where it could act after the browser gave access. */
function SiteSwitch({ status, stateId, onSwitch }: SiteSwitchProps) {
  const { host } = status.place;
  if (host === null || status.kind === 'paused' || status.kind === 'closed') return null;
  return (
    <Switch
      name={switchName(host)}
      describedBy={stateId}
      on={status.kind !== 'off' && status.kind !== 'permission'}
      disabled={status.kind === 'permission'}
      onChange={onSwitch}
    />
  );
}

function stateLine(status: PopupStatus): string {
  switch (status.kind) {
    case 'marked': {
      const { topics } = status.report;
      return marked(
        topics.reduce((sum, { mentions }) => sum + mentions.length, 0),
        topics.length,
      );
    }
    case 'reading':
      return READING.line;
    case 'nothing':
      return NOTHING.line;
    case 'unrelated':
      return UNRELATED.line;
    case 'off':
      return OFF.line;
    case 'paused':
      return PAUSED.line;
    case 'permission':
      return PERMISSION.line;
    case 'reload':
      return RELOAD.line;
    case 'closed':
      return CLOSED[status.page].line;
  }
}
