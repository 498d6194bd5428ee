import { useId, useRef } from 'preact/hooks';
import type { ArticleDate } from '../core/facts/article-date/article-date.ts';
import type { AliasedPack, Pack } from '../core/model/pack.ts';
import type { Hidden } from '../core/settings/hidden.ts';
import type { ClosedPage, PopupStatus } from '../core/status/popup-status.ts';
import { Icon } from './Icon.tsx';
import type { Marking } from './marking.ts';
import { PopupBody } from './PopupBody.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { MessageActions } from './PopupMessage.tsx';
import { Switch } from './Switch.tsx';
import { type MessageKey, say, sayCount } from './say.ts';
import type { RowActions, RowContext } from './story-context.ts';
import { UndoNote } from './UndoNote.tsx';
import type { FindFigures } from './use-figures.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOpenTopic } from './use-open-topic.ts';
import { useRefusals } from './use-refusals.ts';

export interface PopupActions extends MessageActions {
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: () => void;
  readonly onPacks: () => void;
  readonly onShortcuts: () => void;
  readonly onGoTo: RowActions['onGoTo'];
  readonly onExplain: RowActions['onExplain'];
  readonly onStory: RowContext['onStory'];
  readonly onFigures: FindFigures;
  /** Load the packs with their aliases; the same function at every render. */
  readonly onLookUp: () => Promise<readonly AliasedPack[]>;
  /** Stop marking something. Resolves to whether that was saved. */
  readonly onHide: (hidden: Hidden) => Promise<boolean>;
  /** Mark again what is hidden. Resolves to whether that was saved. */
  readonly onUnhide: (hidden: readonly Hidden[]) => Promise<boolean>;
}

export interface PopupViewProps {
  readonly status: PopupStatus;
  /** Null while they are being loaded, and if that failed. */
  readonly packs: readonly Pack[] | null;
  readonly marking: Marking;
  /** When the page's article was published: null where that was not found, `asking` until it is known. */
  readonly article: ArticleDate | null | 'asking';
  /** What the look-up's field holds at first. */
  readonly query: string;
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  readonly actions: PopupActions;
}

/** The whole popup: where we are and its switch, the topics or a message, the way to pause and settings. */
export function PopupView(props: PopupViewProps) {
  const { status, problem, actions } = props;
  const stateId = useId();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, status.kind);
  const { note, onGone, ...refusals } = useRefusals(main, actions);
  return (
    <div class="popup">
      <header class="p-top">
        <div class="p-head">
          <div class="p-site">
            <h1 class="p-host">
              <bdi>{status.place.name === '' ? say('extension_name') : status.place.name}</bdi>
            </h1>
            <p class="p-state" id={stateId} role="status">
              {stateLine(status)}
            </p>
          </div>
          <SiteSwitch status={status} stateId={stateId} onSwitch={actions.onSwitch} />
        </div>
        <UndoNote note={note} onGone={onGone} />
      </header>
      <main class="p-main" ref={main} tabIndex={-1}>
        <Problem text={problem} />
        <PopupBody
          {...props}
          rows={{ onGoTo: actions.onGoTo, onExplain: actions.onExplain, ...refusals }}
          topic={useOpenTopic(main)}
          onLookUp={actions.onLookUp}
          onStory={actions.onStory}
          onFigures={actions.onFigures}
        />
      </main>
      <PopupFoot paused={status.kind === 'paused'} {...actions} />
    </div>
  );
}

/** What stands in the popup when not even the tab or the settings could be read. */
export function PopupFailure() {
  return (
    <main class="msg">
      <h1>{say('failed_title')}</h1>
      <p role="alert">{say('failed_start')}</p>
    </main>
  );
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
      name={say('popup_switch', host)}
      describedBy={stateId}
      on={status.kind !== 'off' && status.kind !== 'permission'}
      disabled={status.kind === 'permission'}
      onChange={onSwitch}
    />
  );
}

const LINES = {
  reading: 'popup_reading_line',
  nothing: 'popup_nothing_line',
  passing: 'popup_passing_line',
  hidden: 'popup_hidden_line',
  off: 'popup_off_line',
  paused: 'popup_paused_line',
  permission: 'popup_permission_line',
  reload: 'popup_reload_line',
} as const;

const CLOSED_LINES: Readonly<Record<ClosedPage, MessageKey>> = {
  browser: 'popup_closed_browser_line',
  store: 'popup_closed_store_line',
  restricted: 'popup_closed_restricted_line',
  pdf: 'popup_closed_pdf_line',
  file: 'popup_closed_file_line',
  other: 'popup_closed_other_line',
};

function stateLine(status: PopupStatus): string {
  if (status.kind === 'closed') return say(CLOSED_LINES[status.page]);
  if (status.kind !== 'marked') return say(LINES[status.kind]);
  const { topics } = status.report;
  const mentions = topics.reduce((sum, topic) => sum + topic.mentions.length, 0);
  return say('popup_marked', sayCount('mentions', mentions), sayCount('topics', topics.length));
}
