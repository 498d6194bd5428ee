import { describe, expect, it } from 'vitest';
import { joinAliases, splitPack } from '../../../src/core/pack/split-pack.ts';
import { smallPack } from '../../fixtures/packs/small-pack.ts';

describe('a pack and its aliases', () => {
  it('are parted and joined without loss', () => {
    const whole = smallPack();
    const { pack, aliases } = splitPack(whole);
    expect(JSON.stringify(pack)).not.toContain('aliases');
    expect(joinAliases(pack, aliases)).toEqual(whole);
    expect(whole).toEqual(smallPack());
  });

  it('are not joined if they are of two packs', () => {
    const { pack, aliases } = splitPack(smallPack());
    expect(() => joinAliases(pack, aliases.slice(1))).toThrow(RangeError);
  });
});
