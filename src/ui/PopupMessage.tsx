import { useId } from 'preact/hooks';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { PopupStatus } from '../core/status/popup-status.ts';
import { Sentence } from './Sentence.tsx';
import {
  ALL_HIDDEN,
  CLOSED,
  type NamePart,
  NOTHING,
  nothingText,
  OFF,
  PAUSED,
  PERMISSION,
  READING,
  RELOAD,
  type SentencePart,
  UNRELATED,
} from './strings.ts';
import { groundText } from './strings-of-mentions.ts';

/** What a message's buttons do. */
export interface MessageActions {
  readonly onLookAgain: () => void;
  readonly onShowAnyway: () => void;
  readonly onResume: () => void;
  /** Asks the browser for access, so it must be called straight from a click. */
  readonly onAllow: (scope: 'site' | 'all') => void;
  readonly onReload: () => void;
  readonly onSettings: () => void;
}

export interface PopupMessageProps {
  /** Every state but the list of topics. */
  readonly status: Exclude<PopupStatus, { kind: 'marked' }>;
  /** Null while they are being loaded, and if that failed. */
  readonly packs: readonly Pack[] | null;
  readonly actions: MessageActions;
}

/** Why no topics are listed, in words, and what the reader can do about it. */
export function PopupMessage({ status, packs, actions }: PopupMessageProps) {
  const id = useId();
  const { title, text } = wordsOf(status, packs);
  return (
    <section class="msg" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text.map((sentence) => (
        <p key={typeof sentence === 'string' ? sentence : 'parts'}>
          {typeof sentence === 'string' ? sentence : <Sentence parts={sentence} />}
        </p>
      ))}
      <Buttons status={status} actions={actions} />
    </section>
  );
}

interface Words {
  readonly title: string;
  readonly text: readonly (string | readonly SentencePart[])[];
}

function wordsOf(status: PopupMessageProps['status'], packs: readonly Pack[] | null): Words {
  switch (status.kind) {
    case 'reading':
      return { title: READING.title, text: [READING.text] };
    case 'nothing':
      return {
        title: NOTHING.title,
        text: [nothingText(status.words, packs === null ? null : topicCount(packs))],
      };
    case 'passing':
      return { title: UNRELATED.title, text: [groundOf(status.report, packs ?? [])] };
    case 'hidden':
      return { title: ALL_HIDDEN.title, text: [ALL_HIDDEN.text] };
    case 'off':
      return { title: OFF.title, text: [OFF.text] };
    case 'paused':
      return { title: PAUSED.title, text: [PAUSED.text] };
    case 'permission':
      return { title: PERMISSION.title, text: [PERMISSION.text(status.place.name), PERMISSION.promise] };
    case 'reload':
      return { title: RELOAD.title, text: [RELOAD[status.because]] };
    case 'closed':
      return { title: CLOSED[status.page].title, text: [CLOSED[status.page].text] };
  }
}

function Buttons({ status, actions }: Pick<PopupMessageProps, 'status' | 'actions'>) {
  switch (status.kind) {
    case 'nothing':
      return <Acts>{[{ label: NOTHING.lookAgain, onClick: actions.onLookAgain }]}</Acts>;
    case 'passing':
      return <Acts first>{[{ label: UNRELATED.showAnyway, onClick: actions.onShowAnyway }]}</Acts>;
    case 'hidden':
      return (
        <div class="acts">
          <button type="button" class="link" onClick={actions.onSettings}>
            {ALL_HIDDEN.settings}
          </button>
        </div>
      );
    case 'paused':
      return <Acts first>{[{ label: PAUSED.resume, onClick: actions.onResume }]}</Acts>;
    case 'permission':
      return (
        <Acts first>
          {[
            { label: PERMISSION.allowSite, onClick: () => actions.onAllow('site') },
            { label: PERMISSION.allowAll, onClick: () => actions.onAllow('all') },
          ]}
        </Acts>
      );
    case 'reload':
      return <Acts first>{[{ label: RELOAD.reload, onClick: actions.onReload }]}</Acts>;
    default:
      return null;
  }
}

interface ActsProps {
  /** Whether the first button is what most readers want here. */
  readonly first?: boolean;
  readonly children: readonly { readonly label: string; readonly onClick: () => void }[];
}

function Acts({ first = false, children }: ActsProps) {
  return (
    <div class="acts">
      {children.map(({ label, onClick }, index) => (
        <button
          key={label}
          type="button"
          class={first && index === 0 ? 'btn primary' : 'btn'}
          onClick={onClick}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function topicCount(packs: readonly Pack[]): number {
  return packs.reduce((sum, pack) => sum + pack.topics.length, 0);
}

/** What the gate missed, for the story that is mentioned most. */
function groundOf({ passing, stories }: PageReport, packs: readonly Pack[]): readonly SentencePart[] {
  const id = passing[0]?.pack;
  const pack = packs.find((one) => one.id === id);
  const named = passing.flatMap(({ pack: own, topic }) =>
    own === id ? (pack?.topics.filter((one) => one.id === topic) ?? []) : [],
  );
  const strong = ({ label }: { readonly label: string }): NamePart => {
    return { name: label, set: 'strong', ...(pack && { language: pack.language }) };
  };
  const [only, ...others] = named.filter(({ generic }) => !generic);
  const anchors = named.filter(({ anchor }) => anchor);
  const ground = stories.find((story) => story.pack === id)?.ground ?? null;
  return groundText(ground, anchors.map(strong), only && others.length === 0 ? strong(only) : null);
}
