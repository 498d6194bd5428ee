import { useId } from 'preact/hooks';
import type { PageReport } from '../core/messages/page-report.ts';
import type { Pack } from '../core/model/pack.ts';
import type { PopupStatus } from '../core/status/popup-status.ts';
import { Sentence } from './Sentence.tsx';
import { type MessageKey, type NamePart, type SentencePart, say, sayCount, sayParts } from './say.ts';
import { groundText } from './say-ground.ts';

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
      <h2 id={id}>{say(title)}</h2>
      {text.map((sentence, index) => (
        // Sentences never change places.
        <p key={index}>
          <Sentence parts={sentence} />
        </p>
      ))}
      <Buttons status={status} actions={actions} />
    </section>
  );
}

interface Words {
  readonly title: MessageKey;
  readonly text: readonly (readonly SentencePart[])[];
}

const RELOADS = {
  updated: 'popup_reload_updated',
  failed: 'popup_reload_failed',
  granted: 'popup_reload_granted',
} as const;

const CLOSED = {
  browser: { title: 'popup_closed_browser_title', text: 'popup_closed_browser_text' },
  store: { title: 'popup_closed_store_title', text: 'popup_closed_store_text' },
  restricted: { title: 'popup_closed_restricted_title', text: 'popup_closed_restricted_text' },
  pdf: { title: 'popup_closed_pdf_title', text: 'popup_closed_pdf_text' },
  file: { title: 'popup_closed_file_title', text: 'popup_closed_file_text' },
  other: { title: 'popup_closed_other_title', text: 'popup_closed_other_text' },
} as const;

function wordsOf(status: PopupMessageProps['status'], packs: readonly Pack[] | null): Words {
  switch (status.kind) {
    case 'reading':
      return { title: 'popup_reading_title', text: [sayParts('popup_reading_text')] };
    case 'nothing':
      return { title: 'popup_nothing_title', text: [[nothingText(status.words, packs)]] };
    case 'passing':
      return { title: 'popup_passing_title', text: [groundOf(status.report, packs ?? [])] };
    case 'hidden':
      return { title: 'popup_hidden_title', text: [sayParts('popup_hidden_text')] };
    case 'off':
      return { title: 'popup_off_title', text: [sayParts('popup_off_text')] };
    case 'paused':
      return { title: 'popup_paused_title', text: [sayParts('popup_paused_text')] };
    case 'permission': {
      const asked = sayParts('popup_permission_text', { name: status.place.name });
      return { title: 'popup_permission_title', text: [asked, sayParts('popup_permission_promise')] };
    }
    case 'reload':
      return { title: 'popup_reload_title', text: [sayParts(RELOADS[status.because])] };
    case 'closed':
      return { title: CLOSED[status.page].title, text: [sayParts(CLOSED[status.page].text)] };
  }
}

function Buttons({ status, actions }: Pick<PopupMessageProps, 'status' | 'actions'>) {
  switch (status.kind) {
    case 'nothing':
      return <Acts>{[{ label: say('popup_look_again'), onClick: actions.onLookAgain }]}</Acts>;
    case 'passing':
      return <Acts first>{[{ label: say('popup_show_anyway'), onClick: actions.onShowAnyway }]}</Acts>;
    case 'hidden':
      return (
        <div class="acts">
          <button type="button" class="link" onClick={actions.onSettings}>
            {say('popup_hidden_settings')}
          </button>
        </div>
      );
    case 'paused':
      return <Acts first>{[{ label: say('popup_resume'), onClick: actions.onResume }]}</Acts>;
    case 'permission':
      return (
        <Acts first>
          {[
            { label: say('popup_allow_site'), onClick: () => actions.onAllow('site') },
            { label: say('popup_allow_all'), onClick: () => actions.onAllow('all') },
          ]}
        </Acts>
      );
    case 'reload':
      return <Acts first>{[{ label: say('popup_reload'), onClick: actions.onReload }]}</Acts>;
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

/** How much was read, and that none of the packs' topics is in it. */
function nothingText(words: number, packs: readonly Pack[] | null): string {
  return say('join_sentences', sayCount('popup_text_read', words), noneText(packs));
}

function noneText(packs: readonly Pack[] | null): string {
  if (packs === null) return say('popup_no_topic');
  const topics = packs.reduce((sum, pack) => sum + pack.topics.length, 0);
  if (topics === 0) return say('popup_no_topics_known');
  return topics === 1 ? say('popup_not_the_one_topic') : sayCount('popup_none_of_topics', topics);
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
