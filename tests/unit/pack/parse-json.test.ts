import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PACK_LENGTH, parseJson } from '../../../src/core/pack/parse-json.ts';
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { scanJson } from '../../../src/core/pack/scan-json.ts';
import { missingFixture, readSharedList } from '../../fixtures/shared-fixtures.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function messageOf(text: string): string {
  return parseJson(text)
    .faults.map(({ path, message }) => `${path}: ${message}`)
    .join('\n');
}

describe('JSON text', () => {
  it.each([
    ['', 'line 1, column 1 a value'],
    ['{', 'line 1, column 2 a field name'],
    ['{"a" 1}', 'line 1, column 6 a colon'],
    ['{"a":1,}', 'line 1, column 8 a field name'],
    ['{"a":1\n "b":2}', 'line 2, column 2 a comma or }'],
    ['[1,\r\n\r\n 2', 'line 3, column 3 a comma or ]'],
    ['[1,]', 'line 1, column 4 a value'],
    ['[1] 2', 'line 1, column 5 the end'],
    ['["a\tb"]', 'line 1, column 4 no bare control character'],
    ['["a\nb"]', 'line 1, column 4 no bare control character'],
    ['["a', 'line 1, column 4 a quotation mark'],
    ['["\\x"]', 'line 1, column 3 an escape'],
    ['[01]', 'line 1, column 3 a comma or ]'],
    ['[NaN]', 'line 1, column 2 a value'],
    ["{'a':1}", 'line 1, column 2 a field name in quotation marks'],
    ['[1, // one\n2]', 'line 1, column 5 a value'],
    ['['.repeat(17), 'line 1, column 17 nothing nested deeper than 16'],
  ])('%j is refused at its place', (text, message) => {
    expect(messageOf(text)).toContain(`$: The text is not JSON: at ${message}`);
  });

  it.each([
    ['{"a":1,"a":2}', 'a: The field stands twice in this object, again at line 1, column 8.'],
    ['{"a":1,"\\u0061":2}', 'a: '],
    [
      '{"topics":[{},{"id":"x",\n"id":"y"}]}',
      'topics[1].id: The field stands twice in this object, again at line 2, column 1.',
    ],
    ['{"__proto__":1,"__proto__":2}', '__proto__: '],
  ])('%j is refused for the key that JSON.parse would drop', (text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  it('may have one key in different objects', () => {
    expect(parseJson('[{"a":{"a":1}},{"a":[]}]')).toMatchObject({ ok: true, faults: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 }, faults: [] });
  });

  it('is refused unread where it is too long', () => {
    expect(messageOf('['.repeat(MAX_PACK_LENGTH + 1))).toContain('10000001 characters');
  });

  it('of a pack names faults of the text and of the pack together', () => {
    const parsed = parsePackText('{"format":1,"id":"a","id":"B"}');
    expect(parsed.ok ? [] : parsed.faults.slice(0, 2).map((fault) => fault.path)).toEqual(['id', 'id']);
  });

  it('is accepted by the scan exactly where JSON.parse accepts it', () => {
    const json = fc.json({ maxDepth: 6 });
    const damaged = fc
      .tuple(
        json,
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '0', '-', 'e', '\\', ' ', '\n', '\u0000', '\u2028'),
      )
      .map(
        ([text, at, insert]) =>
          text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(json, damaged), (text) => {
        expect(scanJson(text).fault === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

interface SuiteCase {
  readonly name: string;
  readonly expect: 'accept' | 'refuse' | 'either';
  readonly base64: string;
}

describe('the JSON test suite', () => {
  const missing = missingFixture('json-test-suite.json');

  /** The case's text, or null where its bytes are no UTF-8 and so never become a text. */
  const textOf = ({ base64 }: SuiteCase): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    } catch {
      return null;
    }
  };

  it('is accepted and refused as it says, and never throws', (context) => {
    context.skip(missing !== null, missing ?? '');
    const cases = readSharedList<SuiteCase>('json-test-suite.json');
    expect(cases.length).toBeGreaterThan(300);
    for (const suiteCase of cases) {
      const text = textOf(suiteCase);
      if (suiteCase.expect === 'accept') expect(text, suiteCase.name).not.toBeNull();
      if (text === null) continue;
      const accepted = scanJson(text).fault === null;
      if (suiteCase.expect !== 'either') expect(accepted, suiteCase.name).toBe(suiteCase.expect === 'accept');
      expect(parsePackText(text).ok, suiteCase.name).toBe(false);
    }
  });
});
