import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/settings/apply-change.ts';
import { MIGRATIONS, type Migration, migrate } from '../../../src/core/settings/migrations.ts';
import { parseSettings, serializeSettings } from '../../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';

const CHOSEN: Settings = {
  version: 1,
  paused: true,
  defaultMode: 'listed',
  alwaysOn: ['bbc.co.uk', 'xn--e1afmkfd.xn--p1ai'],
  alwaysOff: ['constructor'],
  density: 'section',
  painter: 'mark',
  hidden: [{ pack: 'summit', topic: 'xi', reach: 'everywhere' }],
};

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, fault: null });
  });

  it('come back as they were stored', () => {
    expect(parseSettings(serializeSettings(CHOSEN))).toEqual({ settings: CHOSEN, fault: null });
  });

  it.each(Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'version'))(
    'have the default for %s where it is missing',
    (key) => {
      const { [key as keyof Settings]: _left, ...rest } = CHOSEN;
      const expected = { ...CHOSEN, [key]: DEFAULT_SETTINGS[key as keyof Settings] };
      expect(parseSettings(JSON.stringify(rest))).toEqual({ settings: expected, fault: null });
    },
  );

  it.each<[keyof Settings, unknown]>([
    ['paused', 'yes'],
    ['paused', null],
    ['defaultMode', 'all'],
    ['defaultMode', ['any']],
    ['density', 0],
    ['painter', 'constructor'],
    ['alwaysOn', 'bbc.co.uk'],
    ['hidden', 'xi'],
    ['alwaysOff', { 0: 'bbc.co.uk', length: 1 }],
  ])('are damaged, with the default, where %s is %j', (key, value) => {
    const expected = { ...CHOSEN, [key]: DEFAULT_SETTINGS[key] };
    expect(parseSettings(JSON.stringify({ ...CHOSEN, [key]: value }))).toEqual({
      settings: expected,
      fault: 'damaged',
    });
  });

  it.each<[string, readonly unknown[], readonly string[], 'damaged' | null]>([
    ['out of order', ['cnn.com', 'abc.com'], ['abc.com', 'cnn.com'], null],
    ['twice', ['cnn.com', 'www.cnn.com'], ['cnn.com'], null],
    ['that are none', ['cnn.com', 'a b'], ['cnn.com'], 'damaged'],
    ['that are no text', ['cnn.com', null, 7, {}], ['cnn.com'], 'damaged'],
  ])('with hosts %s are put right', (_how, alwaysOff, expected, fault) => {
    const parsed = parseSettings(JSON.stringify({ ...CHOSEN, alwaysOff }));
    expect(parsed).toEqual({ settings: { ...CHOSEN, alwaysOff: expected }, fault });
  });

  it('keep a host that is in both lists off', () => {
    const parsed = parseSettings(JSON.stringify({ ...CHOSEN, alwaysOff: ['bbc.co.uk'] }));
    const alwaysOn = ['xn--e1afmkfd.xn--p1ai'];
    expect(parsed).toEqual({ settings: { ...CHOSEN, alwaysOn, alwaysOff: ['bbc.co.uk'] }, fault: 'damaged' });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"settings"',
    '{}',
    '{"version":0}',
    '{"version":1.5}',
    '{"version":"1"}',
    '{"version":1e999}',
    '{"__proto__":{"version":1}}',
    '\uFFFD',
  ])('%j are damaged, and all defaults', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, fault: 'damaged' });
  });

  it('of a later version are read as far as they are understood', () => {
    const stored = { ...CHOSEN, version: 2, density: 'paragraph', colour: 'red' };
    const parsed = parseSettings(JSON.stringify(stored));
    expect(parsed).toEqual({ settings: { ...CHOSEN, density: DEFAULT_SETTINGS.density }, fault: 'newer' });
  });

  it('never throw and always give settings that store and change', () => {
    const field = fc.constantFrom(...Object.keys(CHOSEN), '__proto__', 'constructor');
    const damaged = fc.tuple(field, fc.jsonValue()).map(([key, value]) => {
      return JSON.stringify(Object.fromEntries([...Object.entries(CHOSEN), [key, value]]));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(serializeSettings(settings))).toEqual({ settings, fault: null });
        expect(applyChange(settings, { kind: 'restore' })).toEqual(DEFAULT_SETTINGS);
      }),
      { numRuns: 500 },
    );
  });
});

describe('migrations', () => {
  const renamed: Migration = ({ off, ...rest }) => ({ ...rest, version: 2, paused: off });
  const doubled: Migration = (stored) => ({ ...stored, version: 3, count: Number(stored.count) * 2 });

  it('lead to the version of the settings', () => {
    expect(MIGRATIONS.length + 1).toBe(DEFAULT_SETTINGS.version);
  });

  it.each([
    [1, { version: 1, off: true, count: 1 }, { version: 3, paused: true, count: 2 }],
    [2, { version: 2, paused: true, count: 1 }, { version: 3, paused: true, count: 2 }],
    [3, { version: 3, paused: true, count: 2 }, { version: 3, paused: true, count: 2 }],
  ])('bring version %i through the steps it has not seen, in order', (version, stored, expected) => {
    expect(migrate(stored, version, [renamed, doubled])).toEqual(expected);
  });
});
