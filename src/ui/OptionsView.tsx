import type { Pack } from '../core/model/pack.ts';
import type { Settings, SettingsChange } from '../core/settings/settings.ts';
import { Choice } from './Choice.tsx';
import { HiddenList } from './HiddenList.tsx';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { PackList } from './PackList.tsx';
import { RestoreDefaults } from './RestoreDefaults.tsx';
import { SiteList } from './SiteList.tsx';
import { say } from './say.ts';

const FAULTS = { damaged: 'options_damaged', newer: 'options_newer' } as const;
const MODES = {
  related: { label: 'options_mode_related', hint: 'options_mode_related_hint' },
  any: { label: 'options_mode_any', hint: 'options_mode_any_hint' },
  listed: { label: 'options_mode_listed', hint: 'options_mode_listed_hint' },
} as const;
const LISTS = {
  on: { title: 'options_list_on', hint: 'options_list_on_hint', add: 'options_list_on_add' },
  off: { title: 'options_list_off', hint: 'options_list_off_hint', add: 'options_list_off_add' },
} as const;
const DENSITIES = {
  every: { label: 'options_density_every', hint: null },
  section: { label: 'options_density_section', hint: null },
  first: { label: 'options_density_first', hint: null },
} as const;
const PAINTERS = {
  highlight: { label: 'options_painter_highlight', hint: 'options_painter_highlight_hint' },
  mark: { label: 'options_painter_mark', hint: 'options_painter_mark_hint' },
} as const;

export interface OptionsViewProps {
  readonly settings: Settings;
  /** Null while they are being loaded, empty if that failed. */
  readonly packs: readonly Pack[] | null;
  /** What was wrong with the stored settings, or null. */
  readonly fault: 'damaged' | 'newer' | null;
  /** One sentence on what failed last, or null. */
  readonly problem: string | null;
  /** The host in what was typed, or null if it is none. */
  readonly normalizeHost: (text: string) => string | null;
  readonly onChange: (change: SettingsChange) => void;
}

/** The settings page. Every choice takes effect at once, so there is nothing to save. */
export function OptionsView(props: OptionsViewProps) {
  const { fault, problem } = props;
  return (
    <>
      <header class="top">
        <p class="brand">
          <Logo />
          {say('extension_name')}
        </p>
      </header>
      <div class="opts">
        <Contents />
        <main>
          <h1>{say('options_title')}</h1>
          <div role="status">{fault !== null && <p class="notice">{say(FAULTS[fault])}</p>}</div>
          <div role="alert">
            {problem !== null && (
              <p class="problem">
                <Icon name="alert" />
                {problem}
              </p>
            )}
          </div>
          <Packs {...props} />
          <Sites {...props} />
          <NotMarked {...props} />
          <Appearance {...props} />
          <Everything {...props} />
        </main>
      </div>
    </>
  );
}

function Contents() {
  return (
    <nav class="toc" aria-label={say('options_contents')}>
      <ul>
        <li>
          <a href="#packs">{say('options_packs')}</a>
        </li>
        <li>
          <a href="#sites">{say('options_sites')}</a>
        </li>
        <li>
          <a href="#not-marked">{say('options_not_marked')}</a>
        </li>
        <li>
          <a href="#appearance">{say('options_appearance')}</a>
        </li>
        <li>
          <a href="#everything">{say('options_everything')}</a>
        </li>
      </ul>
    </nav>
  );
}

function Packs({ packs }: OptionsViewProps) {
  return (
    <section id="packs" aria-labelledby="packs-title">
      <h2 id="packs-title">{say('options_packs')}</h2>
      <p class="intro">{say('options_packs_intro')}</p>
      {packs !== null && <PackList packs={packs} />}
    </section>
  );
}

function Sites({ settings, normalizeHost, onChange }: OptionsViewProps) {
  const lists = { on: settings.alwaysOn, off: settings.alwaysOff };
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('options_sites')}</h2>
      <Choice
        legend={say('options_mode')}
        name="mode"
        options={MODES}
        value={settings.defaultMode}
        onChange={(mode) => onChange({ kind: 'defaultMode', mode })}
      />
      <div class="two">
        {(['on', 'off'] as const).map((list) => (
          <SiteList
            key={list}
            title={say(LISTS[list].title)}
            hint={say(LISTS[list].hint)}
            addName={say(LISTS[list].add)}
            hosts={lists[list]}
            normalize={normalizeHost}
            onAdd={(host) => onChange({ kind: 'list', host, list })}
            onRemove={(host) => onChange({ kind: 'list', host, list: null })}
          />
        ))}
      </div>
    </section>
  );
}

function NotMarked({ settings, packs, onChange }: OptionsViewProps) {
  return (
    <section id="not-marked" aria-labelledby="not-marked-title">
      <h2 id="not-marked-title">{say('options_not_marked')}</h2>
      {packs !== null && (
        <HiddenList
          hidden={settings.hidden}
          packs={packs}
          onMarkAgain={(hidden) => onChange({ kind: 'unhide', hidden })}
        />
      )}
    </section>
  );
}

function Appearance({ settings, onChange }: OptionsViewProps) {
  return (
    <section id="appearance" aria-labelledby="appearance-title">
      <h2 id="appearance-title">{say('options_appearance')}</h2>
      <div class="two">
        <Choice
          legend={say('options_density')}
          name="density"
          options={DENSITIES}
          value={settings.density}
          onChange={(density) => onChange({ kind: 'density', density })}
        />
        <Choice
          legend={say('options_painter')}
          name="painter"
          options={PAINTERS}
          value={settings.painter}
          onChange={(painter) => onChange({ kind: 'painter', painter })}
        />
      </div>
    </section>
  );
}

function Everything({ settings, onChange }: OptionsViewProps) {
  return (
    <section id="everything" aria-labelledby="everything-title">
      <h2 id="everything-title">{say('options_everything')}</h2>
      <label class="opt alone">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={(event) => onChange({ kind: 'paused', paused: event.currentTarget.checked })}
        />
        <span class="ol">
          {say('options_pause')}
          <small>{say('options_pause_hint')}</small>
        </span>
      </label>
      <RestoreDefaults onRestore={() => onChange({ kind: 'restore' })} />
    </section>
  );
}
