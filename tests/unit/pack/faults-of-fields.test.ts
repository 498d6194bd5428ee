import { describe, expect, it } from 'vitest';
import { GONE } from '../../fixtures/packs/put.ts';
import { describeFaults, type FaultRow, faultsAfter } from './expect-faults.ts';

const FIELDS: readonly FaultRow[] = [
  ['a field of the pack is missing', 'title', GONE, ['title'], 'missing'],
  ['a field of a record is missing', 'facts[1].checked', GONE, ['facts[1].checked'], 'missing'],
  ['a field is unknown', 'topics[0].colour', 'red', ['topics[0].colour'], 'knows no such field'],
  ['a field is named like an inherited one', 'toString', 1, ['toString'], 'knows no such field'],
  ['a key of the pack is __proto__', '__proto__', {}, ['__proto__'], 'knows no such field'],
  [
    'a key of a record is __proto__',
    'topics[1].__proto__',
    { id: 'x' },
    ['topics[1].__proto__'],
    'Remove it',
  ],
  [
    'a language is __proto__',
    'topics[1].labels.__proto__',
    'x',
    ['topics[1].labels.__proto__'],
    'not a known key',
  ],
  ['a key is constructor', 'facts[0].constructor', 1, ['facts[0].constructor'], 'Remove it'],
  ['a key is prototype', 'sources[0].prototype', 1, ['sources[0].prototype'], 'Remove it'],
  ['a key is no plain word', 'sources[0].a b', 1, ['sources[0][“a b”]'], 'Remove it'],
  ['a text is a number', 'title', 7, ['title'], 'This is 7. Write a text'],
  ['a text is empty', 'title', '', ['title'], 'empty'],
  ['a text begins with a space', 'author', ' me', ['author'], 'space'],
  ['a text is too long', 'facts[0].text', 'x'.repeat(241), ['facts[0].text'], 'longer than 240'],
  ['a summary is too long', 'topics[0].summary', '😀'.repeat(141), ['topics[0].summary'], 'longer than 140'],
  ['a claim is too long', 'facts[3].sides[0].claim', 'x'.repeat(161), ['facts[3].sides[0].claim'], '160'],
  ['a note is too long', 'facts[1].note', 'x'.repeat(201), ['facts[1].note'], '200'],
  ['a reason is too long', 'storyline[0].why', 'x'.repeat(161), ['storyline[0].why'], '160'],
  ['a text holds half a character', 'topics[0].label', 'a\uD800b', ['topics[0].label'], 'U+D800'],
  ['a text holds a control character', 'topics[0].label', 'a\u0000b', ['topics[0].label'], 'U+0000'],
  ['a text holds a line break', 'facts[0].text', 'a\nb', ['facts[0].text'], 'line breaks'],
  ['a text turns its direction', 'sources[0].publisher', 'a\u202Eb', ['sources[0].publisher'], 'U+202E'],
  ['a text isolates its direction', 'facts[3].sides[1].who', 'a\u2066b', ['facts[3].sides[1].who'], 'U+2066'],
  ['a yes or no is a text', 'topics[0].anchor', 'true', ['topics[0].anchor'], 'true or false'],
  ['a list is an object', 'timeline', {}, ['timeline'], 'list in brackets'],
  [
    'a record is a list',
    'sources[2]',
    [],
    ['sources[2]', 'facts[2].sources[0]', 'facts[3].sources[1]'],
    'a list',
  ],
  ['a list is far too long', 'timeline', new Array(2 ** 32 - 1), ['timeline'], 'at most 2000'],
];

const PACK: readonly FaultRow[] = [
  ['the format is a later one', 'format', 2, ['format'], 'format 2'],
  ['the format is missing', 'format', GONE, ['format'], 'Write 1'],
  ['the format is a text', 'format', '1', ['format'], 'Write 1'],
  ['the id has capitals', 'id', 'Alder', ['id'], 'not an id'],
  ['the id has two hyphens in a row', 'id', 'alder--bridge', ['id'], 'not an id'],
  ['the licence is no identifier', 'licence', 'free to use', ['licence'], 'SPDX'],
  ['the revision is zero', 'revision', 0, ['revision'], 'from 1 upwards'],
  ['the language is unknown', 'language', 'xx', ['language'], 'Write one of en'],
  ['the last edit is only a month', 'edited', '2024-02', ['edited'], 'YYYY-MM-DD'],
  ['the coverage end is only a year', 'coverageEnd', '2024', ['coverageEnd'], 'YYYY-MM or'],
];

describeFaults('any field', FIELDS);
describeFaults('the pack itself', PACK);

describe('every fault at once', () => {
  it('lists faults of different records, of fields and of references together', () => {
    const faults = faultsAfter(
      ['facts[0].date', '1911-00'],
      ['topics[3].side', 'china'],
      ['timeline[3]', 'x'],
    );
    expect(faults.map((fault) => fault.path)).toEqual(['topics[3].side', 'facts[0].date', 'timeline[3]']);
  });

  it('says of a pack in a later format only that', () => {
    expect(faultsAfter(['format', 9], ['title', 3]).map((fault) => fault.path)).toEqual(['format']);
  });

  it('keeps what it quotes visible, short and whole', () => {
    const [fault] = faultsAfter(['topics[0].kind', `\u202E\uD800\n${'x'.repeat(9000)}`]);
    expect(fault?.message).toContain('“\\u{202e}\\u{d800}\\u{a}xxx');
    expect(fault?.message.length).toBeLessThan(300);
  });
});
