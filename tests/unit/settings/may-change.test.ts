import { describe, expect, it } from 'vitest';
import { mayChange } from '../../../src/core/settings/may-change.ts';
import type { SettingsChange } from '../../../src/core/settings/settings.ts';

const HIDDEN = { pack: 'p', topic: 't', words: null, host: null } as unknown as never;
const CHANGES: readonly [SettingsChange['kind'], SettingsChange, fromCard: boolean][] = [
  ['hide', { kind: 'hide', hidden: HIDDEN }, true],
  ['unhide', { kind: 'unhide', hidden: HIDDEN }, true],
  ['paused', { kind: 'paused', paused: true }, false],
  ['restore', { kind: 'restore' }, false],
];

describe('a change of settings', () => {
  it.each(CHANGES)(
    '"%s" is made by our own pages, and by a card if it is about what is not marked',
    (_, change, fromCard) => {
      expect(mayChange(change, { ownPage: true })).toBe(true);
      expect(mayChange(change, { ownPage: false })).toBe(fromCard);
    },
  );
});
