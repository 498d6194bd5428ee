import { describe, expect, it } from 'vitest';
import type { PackFault } from '../../../src/core/pack/fault-list.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { put } from '../../fixtures/packs/put.ts';
import { smallPack } from '../../fixtures/packs/small-pack.ts';

/** One change to the small pack, the places that must be named for it, and words of the messages. */
export type FaultRow = readonly [
  rule: string,
  at: string,
  value: unknown,
  paths: readonly string[],
  words: string,
];

/** The faults of the small pack after some changes. */
export function faultsAfter(
  ...changes: readonly (readonly [at: string, value: unknown])[]
): readonly PackFault[] {
  const document = smallPack();
  for (const [at, value] of changes) put(document, at, value);
  const parsed = parsePack(document);
  return parsed.ok ? [] : parsed.faults;
}

/** Test that each row's change gives its faults and no other, alone and beside a fault elsewhere. */
export function describeFaults(part: string, rows: readonly FaultRow[]): void {
  describe(`faults of ${part}`, () => {
    it.each(rows)('refuses a pack where %s', (_rule, at, value, paths, words) => {
      const faults = faultsAfter([at, value]);
      expect(faults.map((fault) => fault.path).sort()).toEqual([...paths].sort());
      expect(faults.map((fault) => fault.message).join('\n')).toContain(words);
    });

    // A pack of a later format is told only that.
    it.each(rows.filter(([, , value]) => value !== 2))(
      'names a second fault as well where %s',
      (_rule, at, value, paths) => {
        const named = faultsAfter([at, value], ['summary', '']).map((fault) => fault.path);
        expect(named.sort()).toEqual([...paths, 'summary'].sort());
      },
    );
  });
}
