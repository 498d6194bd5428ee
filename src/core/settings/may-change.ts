import type { SettingsChange } from './settings.ts';

/**
 * Whether a sender may make a change of settings: a page of ours any, a card only what is not to be marked, since it stands
 * in a page of somebody else's.
 */
export function mayChange({ kind }: SettingsChange, from: { readonly ownPage: boolean }): boolean {
  return from.ownPage || kind === 'hide' || kind === 'unhide';
}
