import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/apply-change.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../../src/core/settings/settings.ts';
import { siteRule } from '../../../src/core/settings/site-rules.ts';

type Lists = Partial<Pick<Settings, 'defaultMode' | 'alwaysOn' | 'alwaysOff' | 'paused'>>;

const HOSTS = ['bbc.co.uk', 'news.bbc.co.uk', 'live.news.bbc.co.uk', 'constructor', '__proto__', 'Пример.рф'];

describe('switching a site', () => {
  it.each<[string, Lists, string, boolean, Lists]>([
    ['off against the default', {}, 'bbc.co.uk', false, { alwaysOff: ['bbc.co.uk'] }],
    ['on as the default has it', {}, 'bbc.co.uk', true, {}],
    ['on again', { alwaysOff: ['bbc.co.uk', 'cnn.com'] }, 'www.bbc.co.uk', true, { alwaysOff: ['cnn.com'] }],
    [
      'off where it was always on',
      { alwaysOn: ['bbc.co.uk'] },
      'bbc.co.uk',
      false,
      { alwaysOff: ['bbc.co.uk'] },
    ],
    [
      'on where only listed sites are',
      { defaultMode: 'listed' },
      'bbc.co.uk',
      true,
      { defaultMode: 'listed', alwaysOn: ['bbc.co.uk'] },
    ],
    [
      'off where only listed sites are',
      { defaultMode: 'listed', alwaysOn: ['bbc.co.uk'] },
      'bbc.co.uk',
      false,
      { defaultMode: 'listed' },
    ],
    [
      'on below a site that is off',
      { alwaysOff: ['bbc.co.uk'] },
      'news.bbc.co.uk',
      true,
      { alwaysOff: ['bbc.co.uk'], alwaysOn: ['news.bbc.co.uk'] },
    ],
    [
      'off again below a site that is off',
      { alwaysOff: ['bbc.co.uk'], alwaysOn: ['news.bbc.co.uk'] },
      'news.bbc.co.uk',
      false,
      { alwaysOff: ['bbc.co.uk'] },
    ],
    [
      'off while all is paused',
      { paused: true },
      'bbc.co.uk',
      false,
      { paused: true, alwaysOff: ['bbc.co.uk'] },
    ],
    ['on while all is paused', { paused: true }, 'bbc.co.uk', true, { paused: true }],
    [
      'keeps lists sorted',
      { alwaysOff: ['abc.com', 'cnn.com'] },
      'bbc.co.uk',
      false,
      { alwaysOff: ['abc.com', 'bbc.co.uk', 'cnn.com'] },
    ],
    ['with the name of an inherited field', {}, 'constructor', false, { alwaysOff: ['constructor'] }],
    ['that is no host', { alwaysOff: ['cnn.com'] }, 'about:blank', false, { alwaysOff: ['cnn.com'] }],
  ])('%s', (_case, before, host, on, after) => {
    const settings = applyChange({ ...DEFAULT_SETTINGS, ...before }, { kind: 'site', host, on });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...after });
  });
});

describe('putting a host into a list', () => {
  const before: Settings = { ...DEFAULT_SETTINGS, alwaysOn: ['bbc.co.uk'], alwaysOff: ['cnn.com'] };

  it.each<[string, 'on' | 'off' | null, readonly string[], readonly string[]]>([
    ['cnn.com', 'on', ['bbc.co.uk', 'cnn.com'], []],
    ['https://www.bbc.co.uk/', 'off', [], ['bbc.co.uk', 'cnn.com']],
    ['bbc.co.uk', null, [], ['cnn.com']],
    ['bbc.co.uk', 'on', ['bbc.co.uk'], ['cnn.com']],
    ['abc.com', 'on', ['abc.com', 'bbc.co.uk'], ['cnn.com']],
    ['Пример.рф', 'off', ['bbc.co.uk'], ['cnn.com', 'xn--e1afmkfd.xn--p1ai']],
    ['no host', 'on', ['bbc.co.uk'], ['cnn.com']],
  ])('%s into %s takes it out of the other', (host, list, alwaysOn, alwaysOff) => {
    expect(applyChange(before, { kind: 'list', host, list })).toEqual({ ...before, alwaysOn, alwaysOff });
  });
});

describe('any other change', () => {
  it.each<[SettingsChange, Partial<Settings>]>([
    [{ kind: 'paused', paused: true }, { paused: true }],
    [{ kind: 'defaultMode', mode: 'any' }, { defaultMode: 'any' }],
    [{ kind: 'density', density: 'first' }, { density: 'first' }],
    [{ kind: 'painter', painter: 'mark' }, { painter: 'mark' }],
  ])('%j changes that field alone', (change, changed) => {
    const before: Settings = { ...DEFAULT_SETTINGS, alwaysOff: ['cnn.com'] };
    expect(applyChange(before, change)).toEqual({ ...before, ...changed });
  });

  it('restore gives the defaults', () => {
    const before: Settings = { ...DEFAULT_SETTINGS, paused: true, alwaysOff: ['cnn.com'], painter: 'mark' };
    expect(applyChange(before, { kind: 'restore' })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('any row of changes', () => {
  const host = fc.constantFrom(...HOSTS);
  const change = fc.oneof(
    fc.record({ kind: fc.constant('site' as const), host, on: fc.boolean() }),
    fc.record({ kind: fc.constant('list' as const), host, list: fc.constantFrom('on', 'off', null) }),
    fc.record({
      kind: fc.constant('defaultMode' as const),
      mode: fc.constantFrom('related', 'any', 'listed'),
    }),
    fc.record({ kind: fc.constant('paused' as const), paused: fc.boolean() }),
  );

  it('leaves every host in one list at most, the lists sorted and the earlier settings as they were', () => {
    const check = (changes: readonly SettingsChange[]) => {
      let settings = DEFAULT_SETTINGS;
      for (const next of changes) {
        const before = structuredClone(settings);
        const after = applyChange(settings, next);
        expect(settings).toEqual(before);
        const all = [...after.alwaysOn, ...after.alwaysOff];
        expect(new Set(all).size).toBe(all.length);
        expect([...after.alwaysOn].sort()).toEqual(after.alwaysOn);
        expect([...after.alwaysOff].sort()).toEqual(after.alwaysOff);
        if (next.kind === 'site') expect(siteRule({ ...after, paused: false }, next.host).read).toBe(next.on);
        settings = after;
      }
    };
    fc.assert(fc.property(fc.array(change, { maxLength: 12 }), check), { numRuns: 200 });
  });
});
