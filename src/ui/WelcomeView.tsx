import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Pack } from '../core/model/pack.ts';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { PinPicture } from './PinPicture.tsx';
import { Sentence } from './Sentence.tsx';
import { ShortcutTable, type ShortcutTableProps } from './ShortcutTable.tsx';
import { Specimen } from './Specimen.tsx';
import { formatNumber, say, sayCount, sayParts } from './say.ts';
import { WelcomeAccess, type WelcomeAccessProps } from './WelcomeAccess.tsx';

export interface WelcomeViewProps extends WelcomeAccessProps, ShortcutTableProps {
  /** Null while they are being loaded, empty if that failed. */
  readonly packs: readonly Pack[] | null;
  /** Whose toolbar the icon is to be pinned to. */
  readonly toolbar: 'chromium' | 'firefox';
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  readonly onSettings: () => void;
}

/** What greets a new reader: what the extension does, what it needs, how it is found and how it is used. */
export function WelcomeView(props: WelcomeViewProps) {
  const { packs, toolbar, problem } = props;
  return (
    <main class="wel">
      <header>
        <p class="brand">
          <Logo />
          {say('extension_name')}
        </p>
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
        <div role="alert">
          {problem !== null && (
            <p class="problem">
              <Icon name="alert" />
              {problem}
            </p>
          )}
        </div>
      </header>
      <Part number={1} title={say('welcome_access')}>
        <WelcomeAccess access={props.access} onAllow={props.onAllow} onSites={props.onSites} />
      </Part>
      <Part number={2} title={say('welcome_try')}>
        <Specimen packs={packs} />
      </Part>
      <Part number={3} title={say('welcome_pin')}>
        <p>{say(toolbar === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>
        {toolbar === 'chromium' && <PinPicture />}
      </Part>
      <Part number={4} title={say('welcome_keys')}>
        <ShortcutTable shortcuts={props.shortcuts} onShortcuts={props.onShortcuts} />
      </Part>
      <footer>
        <p>{packs !== null && packs.length > 0 && <Installed packs={packs} />}</p>
        <button type="button" class="link" onClick={props.onSettings}>
          {say('popup_settings')}
        </button>
      </footer>
    </main>
  );
}

interface PartProps {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ number, title, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <span>{formatNumber(number)}</span> {title}
      </h2>
      <div class="w-body">{children}</div>
    </section>
  );
}

function Installed({ packs }: { readonly packs: readonly Pack[] }) {
  const [first, ...others] = packs;
  if (!first || others.length > 0) return <>{sayCount('welcome_packs', packs.length)}</>;
  const { title, language, topics, facts } = first;
  const parts = sayParts(
    'welcome_one_pack',
    { name: title, language, set: 'strong' },
    sayCount('topics', topics.length),
    sayCount('popup_facts', facts.length),
  );
  return <Sentence parts={parts} />;
}
