import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackFault } from '../../../src/core/pack/fault-list.ts';
import { type ParsedPack, parsePack, parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { GONE, put } from '../../fixtures/packs/put.ts';
import { smallPack } from '../../fixtures/packs/small-pack.ts';

/** The paths of all values of a document, in the form that `put` takes. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => {
    if (Array.isArray(value)) return pathsOf(item, `${path}[${key}]`);
    return pathsOf(item, path === '' ? key : `${path}.${key}`);
  });
  return path === '' ? inner : [path, ...inner];
}

const anyPath = fc.constantFrom(...pathsOf(smallPack()));
const anyValue = fc.oneof(
  fc.constant(GONE),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2024-02-30', 'x', '', -1, 2 ** 60, Number.NaN, [], {}, [[]], ['mira-vane', 'mira-vane']),
  anyPath.map((path) => valueAt(path)),
);

function valueAt(path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  return keys.reduce<unknown>((value, key) => Object(value)[key], smallPack());
}

/** Accepted with a pack or refused with faults that an editor can read, and not by the last resort. */
function expectAnswer(parsed: ParsedPack): void {
  if (parsed.ok) {
    expect(parsePack(parsed.pack)).toEqual(parsed);
    return;
  }
  expect(parsed.faults.filter((fault) => !isReadable(fault))).toEqual([]);
  expect(parsed.faults).not.toEqual([]);
}

function isReadable({ path, message }: PackFault): boolean {
  const lastResort = message.includes('fails when looked at');
  return path !== '' && !lastResort && !/[\p{C}\p{Zl}\p{Zp}]/u.test(path + message);
}

/** Change a document, unless an earlier change took that part of it away. */
function change(document: object, path: string, value: unknown): void {
  try {
    put(document, path, value);
  } catch {
    // The path leads nowhere any more; the earlier changes are a case of their own.
  }
}

/** Milliseconds for hundreds of cases while other tests want the same cores; alone each takes under a second. */
const TIMEOUT = 30_000;

describe('whatever a pack holds', { timeout: TIMEOUT }, () => {
  it('any JSON gives a pack or faults', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (document) => expectAnswer(parsePack(document))));
  });

  it('any value at all gives a pack or faults', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(fc.property(anything, (document) => expectAnswer(parsePack(document))));
  });

  it('any three changes of a good pack give a pack or faults, and leave the document as it was', () => {
    const changes = fc.array(fc.tuple(anyPath, anyValue), { minLength: 1, maxLength: 3 });
    const check = (list: readonly (readonly [string, unknown])[]) => {
      const document = smallPack();
      for (const [path, value] of list) change(document, path, value);
      const before = JSON.stringify(document);
      expectAnswer(parsePack(document));
      expect(JSON.stringify(document)).toBe(before);
    };
    fc.assert(fc.property(changes, check), { numRuns: 500 });
  });

  it('any unknown key is a fault where it stands', () => {
    const objects = ['', 'topics[0].', 'topics[0].labels.', 'topics[0].aliases.en[0].', 'facts[3].sides[0].'];
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      'valueOf',
      'length',
    );
    fc.assert(
      fc.property(fc.constantFrom(...objects), keys, fc.jsonValue(), (object, key, value) => {
        const document = smallPack();
        put(document, `${object}${key}`, value);
        const parsed = parsePack(document);
        expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([`${object}${key}`]);
      }),
    );
  });

  it('any text cut, spliced or overwritten gives a pack or faults', () => {
    const text = JSON.stringify(smallPack());
    const at = fc.nat(text.length);
    fc.assert(
      fc.property(at, fc.nat(20), fc.string({ unit: 'binary' }), (start, length, insert) => {
        expectAnswer(parsePackText(text.slice(0, start) + insert + text.slice(start + length)));
      }),
      { numRuns: 500 },
    );
  });
});
