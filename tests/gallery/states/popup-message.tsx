import type { ClosedPage } from '../../../src/core/status/popup-status.ts';
import { PopupFailure } from '../../../src/ui/PopupView.tsx';
import { found, IN_PASSING, STORY } from '../article-report.ts';
import type { GalleryState } from '../gallery-state.ts';
import { bare, popup } from '../popup-state.tsx';

/** A page of each kind that stays closed to extensions. */
const CLOSED_PAGES: Readonly<Record<ClosedPage, string>> = {
  browser: 'chrome://settings/',
  store: 'https://chromewebstore.google.com/',
  restricted: 'https://support.mozilla.org/',
  pdf: 'https://northgate-herald.example/joint-statement.pdf',
  file: 'file:///home/reader/talks.html',
  other: 'https://northgate-herald.example/photo.jpg',
};

function closed(page: ClosedPage): GalleryState {
  const report = page === 'other' ? bare('other', 'image/jpeg') : null;
  return popup(`closed-${page}`, { input: { url: CLOSED_PAGES[page], report } });
}

/** The popup where there is nothing to list, and why. */
export const states: readonly GalleryState[] = [
  popup('nothing', { input: { report: { ...bare('empty'), words: 412 } } }),
  popup('passing', {
    report: {
      state: 'passing',
      topics: [],
      passing: found({ china: [[0.2, 'China']], g20: [[0.7, 'G20']] }),
      stories: [IN_PASSING],
    },
  }),
  popup('hidden', {
    report: { state: 'hidden', topics: [], hidden: found({ china: [[0.2, 'China']] }) },
    hidden: [{ pack: STORY, topic: 'china', reach: 'everywhere' }],
  }),
  popup('off', { input: { siteOn: false } }),
  popup('paused', { input: { paused: true } }),
  popup('permission', { input: { permitted: false, report: null } }),
  popup('permission-problem', {
    input: { permitted: false, report: null },
    problem: 'failed_access',
  }),
  popup('reading', { input: { report: null, waiting: true } }),
  popup('reload-updated', { input: { report: null } }),
  popup('reload-granted', { input: { report: null, granted: true } }),
  popup('reload-failed', { input: { report: bare('failed') } }),
  closed('browser'),
  closed('store'),
  closed('restricted'),
  closed('pdf'),
  closed('file'),
  closed('other'),
  popup('long-host', {
    input: {
      url: 'https://a-very-long-name-of-a-newspaper.regional-edition.northgate-herald.example/',
      siteOn: false,
    },
  }),
  { name: 'popup-failure', size: [360, 600], context: 'popup', render: () => <PopupFailure /> },
];
