import type { Pack } from '../core/model/pack.ts';
import type { Settings, SettingsChange } from '../core/settings/settings.ts';
import { Choice } from './Choice.tsx';
import { HiddenList } from './HiddenList.tsx';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { RestoreDefaults } from './RestoreDefaults.tsx';
import { SiteList } from './SiteList.tsx';
import { PRODUCT } from './strings.ts';
import { DENSITIES, LISTS, MODES, NOT_MARKED, OPTIONS, PAINTERS } from './strings-of-settings.ts';

export interface OptionsViewProps {
  readonly settings: Settings;
  /** For the names of topics; null while they are being loaded, empty if that failed. */
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
          {PRODUCT}
        </p>
      </header>
      <div class="opts">
        <Contents />
        <main>
          <h1>{OPTIONS.title}</h1>
          <div role="status">{fault !== null && <p class="notice">{OPTIONS[fault]}</p>}</div>
          <div role="alert">
            {problem !== null && (
              <p class="problem">
                <Icon name="alert" />
                {problem}
              </p>
            )}
          </div>
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
    <nav class="toc" aria-label={OPTIONS.contents}>
      <ul>
        <li>
          <a href="#sites">{OPTIONS.sites}</a>
        </li>
        <li>
          <a href="#not-marked">{NOT_MARKED.title}</a>
        </li>
        <li>
          <a href="#appearance">{OPTIONS.appearance}</a>
        </li>
        <li>
          <a href="#everything">{OPTIONS.everything}</a>
        </li>
      </ul>
    </nav>
  );
}

function Sites({ settings, normalizeHost, onChange }: OptionsViewProps) {
  const lists = { on: settings.alwaysOn, off: settings.alwaysOff };
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{OPTIONS.sites}</h2>
      <Choice
        legend={OPTIONS.mode}
        name="mode"
        options={MODES}
        value={settings.defaultMode}
        onChange={(mode) => onChange({ kind: 'defaultMode', mode })}
      />
      <div class="two">
        {(['on', 'off'] as const).map((list) => (
          <SiteList
            key={list}
            title={LISTS[list].title}
            hint={LISTS[list].hint}
            addName={LISTS[list].add}
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
      <h2 id="not-marked-title">{NOT_MARKED.title}</h2>
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
      <h2 id="appearance-title">{OPTIONS.appearance}</h2>
      <div class="two">
        <Choice
          legend={OPTIONS.density}
          name="density"
          options={DENSITIES}
          value={settings.density}
          onChange={(density) => onChange({ kind: 'density', density })}
        />
        <Choice
          legend={OPTIONS.painter}
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
      <h2 id="everything-title">{OPTIONS.everything}</h2>
      <label class="opt alone">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={(event) => onChange({ kind: 'paused', paused: event.currentTarget.checked })}
        />
        <span class="ol">
          {OPTIONS.pause}
          <small>{OPTIONS.pauseHint}</small>
        </span>
      </label>
      <RestoreDefaults onRestore={() => onChange({ kind: 'restore' })} />
    </section>
  );
}
