import type { Beside } from '../core/facts/beside.ts';
import type { Pack } from '../core/model/pack.ts';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { PackText } from './PackText.tsx';
import { say, sayCount } from './say.ts';

export interface StoryActions {
  /** Show the story in a tab of its own; null where it is one already. */
  readonly onOpenAsPage: (() => void) | null;
  readonly onSettings: () => void;
}

export interface StoryHeadProps {
  readonly pack: Pack;
  readonly beside: Beside;
  readonly actions: StoryActions;
}

/** The product and its pages where there is room; the story's name, and the page that it is read beside. */
export function StoryHead({ pack, beside, actions }: StoryHeadProps) {
  return (
    <header class="s-top">
      <div class="s-brand">
        <p>
          <Logo />
          {say('extension_name')}
        </p>
        <nav aria-label={say('panel_pages')}>
          <span class="here">{say('panel_story')}</span>
          <button type="button" class="textbtn" onClick={actions.onSettings}>
            {say('panel_settings')}
          </button>
        </nav>
      </div>
      <div class="s-head">
        <div>
          <h1>
            <PackText language={pack.language}>{pack.title}</PackText>
          </h1>
          <p class="s-beside" role="status">
            {besideLine(beside)}
          </p>
        </div>
        {actions.onOpenAsPage !== null && (
          <button
            type="button"
            class="tool"
            aria-label={say('panel_open_as_page')}
            title={say('panel_open_as_page')}
            onClick={actions.onOpenAsPage}
          >
            <Icon name="page" />
          </button>
        )}
      </div>
    </header>
  );
}

function besideLine(beside: Beside): string {
  switch (beside.kind) {
    case 'none':
      return '';
    case 'unread':
      return beside.host === null ? say('panel_unread_here') : say('panel_unread', beside.host);
    case 'reading':
      return beside.host === null ? say('panel_reading_here') : say('panel_reading', beside.host);
    case 'read': {
      const { size } = beside.standing.topics;
      return size === 0 ? say('panel_none_found', beside.host) : sayCount('panel_found', size, beside.host);
    }
  }
}
