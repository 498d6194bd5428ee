import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../../scripts/read-pack.ts';
import { joinPack } from '../../../src/core/pack/join-pack.ts';
import { parsePack, parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { GONE, put } from '../../fixtures/packs/put.ts';
import { smallPack } from '../../fixtures/packs/small-pack.ts';

const FIRST_STORY = 'packs/russia-china-summit-2024';

/** Every object and list of a document, itself included. */
function partsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

function deepFreeze<T>(value: T): T {
  for (const part of partsOf(value)) Object.freeze(part);
  return value;
}

function accept(document: unknown) {
  const parsed = parsePack(document);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.pack;
}

describe('the first story', () => {
  const document = readPackFolder(FIRST_STORY);
  const pack = accept(document);

  it('has all of its topics, facts, sources, storyline and timeline', () => {
    const { topics, facts, sources, storyline, timeline } = pack;
    const sizes = [topics, facts, sources, storyline, timeline].map((list) => list.length);
    expect(sizes).toEqual([116, 325, 519, 16, 44]);
  });

  it('is read as it is written: no field is lost or changed', () => {
    expect(pack).toEqual(document);
  });

  it('has both its sides among its anchors', () => {
    const sides = new Set(pack.topics.filter((topic) => topic.anchor).map((topic) => topic.side));
    expect([...sides].sort()).toEqual(['both', 'china', 'russia']);
  });
});

describe('a good pack', () => {
  it('is read as it is written', () => {
    expect(accept(smallPack())).toEqual(smallPack());
  });

  it('shares no object with the document it came from', () => {
    const document = smallPack();
    const given = new Set(partsOf(document));
    expect(partsOf(accept(document)).filter((part) => given.has(part))).toEqual([]);
  });

  it('is read without a change to the document', () => {
    expect(accept(deepFreeze(smallPack()))).toEqual(smallPack());
  });

  it('is read through text and back', () => {
    const text = JSON.stringify(accept(smallPack()));
    expect(parsePackText(text)).toEqual({ ok: true, pack: smallPack() });
  });

  it.each([
    ['sources[1].titleDescriptive', false],
    ['topics[3].side', null],
    ['facts[1].until', null],
    ['facts[1].values', []],
    ['facts[1].sides', []],
    ['facts[0].note', null],
  ])('may leave out %s, which then is %j', (at, meaning) => {
    const document = smallPack();
    put(document, at, GONE);
    const expected = smallPack();
    put(expected, at, meaning);
    expect(accept(document)).toEqual(expected);
  });

  it('has no fields for forms, exceptions and needs where an alias has none', () => {
    const document = smallPack();
    put(document, 'topics[3].aliases.en[0].forms', undefined);
    const [alias] = accept(document).topics[3]?.aliases.en ?? [];
    expect(Object.keys(alias ?? {})).toEqual(['text', 'case']);
  });

  it('keeps markup as the text that it is', () => {
    const document = smallPack();
    put(document, 'facts[0].text', '<b>A ferry</b> & <script>alert(1)</script>.');
    expect(accept(document).facts[0]?.text).toBe('<b>A ferry</b> & <script>alert(1)</script>.');
  });

  it('counts the length of a text in characters, not in halves of them', () => {
    const document = smallPack();
    put(document, 'topics[0].summary', '😀'.repeat(140));
    expect(accept(document).topics[0]?.summary).toHaveLength(280);
  });

  it('may end in the month or year in which it began', () => {
    const document = smallPack();
    put(document, 'facts[1].until', '2023-05');
    expect(accept(document).facts[1]?.until).toBe('2023-05');
  });
});

describe('a document that is no pack', () => {
  const cyclic: Record<string, unknown> = { format: 1 };
  cyclic.topics = [cyclic];
  cyclic.labels = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = Object.defineProperty({}, 'format', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a text', 'pack'],
    ['a list', []],
    ['a very long list', new Array(2 ** 32 - 1)],
    ['an empty object', {}],
    ['an object without prototype', Object.create(null)],
    ['an object whose prototype is a pack', Object.create(smallPack())],
    ['a map', new Map([['format', 1]])],
    ['a function', () => smallPack()],
    ['a symbol', Symbol('pack')],
    ['a big number', 10n],
    ['an object within itself', cyclic],
    ['a revoked proxy', revoked.proxy],
    ['an object that throws when read', throwing],
  ])('is refused with a fault: %s', (_what, document) => {
    const parsed = parsePack(document);
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
  });

  it('cannot reach Object.prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const text = JSON.stringify(smallPack());
    const polluted = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    for (const place of ['{', '"labels":{', '"en":[{']) {
      const document = text.replace(place, place.replace('{', polluted)).replace(',}', '}');
      expect(parsePackText(document).ok).toBe(false);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('the parts of a pack folder', () => {
  const { topics, facts, sources, storyline, timeline, ...head } = smallPack();
  const lists = { topics, facts, sources, storyline, timeline };

  it('join into one document', () => {
    expect(joinPack({ pack: head, ...lists })).toEqual(smallPack());
  });

  it('are refused where pack.json holds a list that has its own file', () => {
    const parsed = parsePack(joinPack({ pack: { ...head, topics: [] }, ...lists }));
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual(['[“pack.json/topics”]']);
  });

  it.each([null, [], 'x', 3])('are refused where pack.json is %j', (pack) => {
    const parsed = parsePack(joinPack({ pack, ...lists }));
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual(['$']);
  });
});
