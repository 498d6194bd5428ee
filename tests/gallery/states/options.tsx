import { packs } from 'virtual:packs';
import type { Hidden } from '../../../src/core/settings/hidden.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { normalizeHost } from '../../../src/core/settings/site-rules.ts';
import { OptionsView, type OptionsViewProps } from '../../../src/ui/OptionsView.tsx';
import { say } from '../../../src/ui/say.ts';
import { STORY } from '../article-report.ts';
import type { GalleryState } from '../gallery-state.ts';
import { noAction } from '../no-action.ts';
import { storyPack } from '../story.ts';

const LISTED = {
  ...DEFAULT_SETTINGS,
  alwaysOn: ['daily-ledger.example', 'northgate-herald.example', 'worldbrief.example'],
  alwaysOff: ['bank.example', 'mail.example'],
};

const HIDDEN: readonly Hidden[] = [
  { pack: STORY, topic: 'the-west', reach: 'everywhere' },
  { pack: STORY, topic: 'china', reach: 'site', host: 'cookery.example' },
  {
    pack: STORY,
    topic: 'power-of-siberia',
    reach: 'words',
    page: 'https://northgate-herald.example/talks',
    words: 'Power of Siberia',
  },
  { pack: 'gone', topic: 'of-a-pack-that-is-gone', reach: 'everywhere' },
];

/** Topics enough for the list to be cut. */
const MANY_HIDDEN = storyPack()
  .topics.slice(0, 14)
  .map((topic): Hidden => {
    return { pack: STORY, topic: topic.id, reach: 'everywhere' };
  });

/** For states of which the head alone is different. */
const HEAD = { size: [1200, 300], onScreen: true } as const;

interface OptionsDifference extends Pick<GalleryState, 'press' | 'forced' | 'onScreen'> {
  readonly given?: Partial<OptionsViewProps>;
  readonly failed?: boolean;
  readonly size?: GalleryState['size'];
}

function options(
  name: string,
  { given, failed = false, size = [1200, 900], ...rest }: OptionsDifference,
): GalleryState {
  return {
    name: `options-${name}`,
    size,
    context: 'options',
    render: () => (
      <OptionsView
        settings={DEFAULT_SETTINGS}
        packs={packs}
        fault={null}
        problem={failed ? say('failed_change') : null}
        normalizeHost={normalizeHost}
        onChange={noAction}
        {...given}
      />
    ),
    ...rest,
  };
}

/** The settings page. */
export const states: readonly GalleryState[] = [
  options('default', { onScreen: true }),
  options('lists', { given: { settings: { ...LISTED, hidden: HIDDEN } }, forced: true }),
  options('narrow', { given: { settings: { ...LISTED, hidden: MANY_HIDDEN } }, size: [360, 600] }),
  options('damaged', { ...HEAD, given: { fault: 'damaged' } }),
  options('newer', { ...HEAD, given: { fault: 'newer' } }),
  options('problem', { ...HEAD, failed: true }),
  options('restore', { press: ['#everything .row .btn'], onScreen: true }),
];
