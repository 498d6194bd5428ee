import { packs } from 'virtual:packs';
import { say } from '../../../src/ui/say.ts';
import { WelcomeView, type WelcomeViewProps } from '../../../src/ui/WelcomeView.tsx';
import type { GalleryState } from '../gallery-state.ts';
import { noAction } from '../no-action.ts';

interface WelcomeDifference extends Pick<GalleryState, 'press' | 'forced'> {
  readonly given?: Partial<WelcomeViewProps>;
  readonly failed?: boolean;
}

function welcome(name: string, { given, failed = false, ...rest }: WelcomeDifference = {}): GalleryState {
  return {
    name: `welcome-${name}`,
    size: [1000, 900],
    context: 'welcome',
    render: () => (
      <WelcomeView
        access="all"
        packs={packs}
        shortcuts={[
          { description: '', keys: 'Alt+Shift+G' },
          { description: say('command_next_mention'), keys: 'Alt+Shift+J' },
          { description: say('command_previous_mention'), keys: 'Alt+Shift+K' },
          { description: say('command_open_card'), keys: 'Alt+Shift+O' },
          { description: say('command_switch_site'), keys: '' },
        ]}
        toolbar="chromium"
        problem={failed ? say('failed_access') : null}
        onAllow={noAction}
        onSites={noAction}
        onSettings={noAction}
        onShortcuts={noAction}
        {...given}
      />
    ),
    ...rest,
  };
}

/** The page that greets a new reader. */
export const states: readonly GalleryState[] = [
  welcome('allowed', { press: ['.spec.k-person'], forced: true }),
  welcome('ask', {
    given: { access: 'some', toolbar: 'firefox' },
    press: ['.btn:not(.primary)'],
    failed: true,
  }),
  welcome('without-packs', { given: { access: null, packs: null, shortcuts: [] } }),
];
