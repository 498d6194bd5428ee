import type { GalleryState } from '../gallery-state.ts';
import { popup } from '../popup-state.tsx';

/** The popup while something is looked up. */
export const states: readonly GalleryState[] = [
  popup('look-up', { query: 'gas', awaits: '.res', forced: true }),
  popup('look-up-other-script', { query: '普京', awaits: '.res' }),
  popup('look-up-none', { query: 'wheat prices', awaits: '.res-empty' }),
  popup('look-up-where-off', { query: 'Gazprom', input: { siteOn: false }, awaits: '.res' }),
  popup('look-up-loading', { query: 'gas', onLookUp: () => new Promise(() => {}) }),
  popup('look-up-failed', { query: 'gas', onLookUp: () => Promise.reject(new Error('unread')) }),
];
