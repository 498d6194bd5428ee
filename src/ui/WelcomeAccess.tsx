import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { say } from './say.ts';

export interface WelcomeAccessProps {
  /** Which sites the browser lets us read; null while that is being asked. */
  readonly access: 'all' | 'some' | null;
  /** Asks the browser for access to all sites, so it must be called straight from a click. */
  readonly onAllow: () => void;
  /** Opens the lists of sites. */
  readonly onSites: () => void;
}

/** Whether pages can be read, how that is allowed, and what becomes of what is read. */
export function WelcomeAccess({ access, onAllow, onSites }: WelcomeAccessProps) {
  return (
    <>
      <div role="status">
        {access === 'all' && (
          <div class="state">
            <Icon name="check" />
            <p>
              <b>{say('welcome_allowed')}</b> {say('welcome_allowed_text')}
            </p>
            <button type="button" class="link" onClick={onSites}>
              {say('welcome_change')}
            </button>
          </div>
        )}
      </div>
      {access === 'some' && <Ask onAllow={onAllow} />}
      <p class="fine">{say('welcome_privacy')}</p>
    </>
  );
}

function Ask({ onAllow }: Pick<WelcomeAccessProps, 'onAllow'>) {
  const [later, setLater] = useState(false);
  return (
    <>
      <p>{say('welcome_access_none')}</p>
      <div class="row">
        <button type="button" class="btn primary" onClick={onAllow}>
          {say('popup_allow_all')}
        </button>
        <button type="button" class="btn" aria-pressed={later} onClick={() => setLater(!later)}>
          {say('welcome_choose_sites')}
        </button>
      </div>
      <div role="status">{later && <p class="fine">{say('welcome_sites_later')}</p>}</div>
    </>
  );
}
