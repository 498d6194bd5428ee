import { describe, expect, it } from 'vitest';
import { factsOfTopic } from '../../src/core/facts/facts-of-topic.ts';
import { shownStance, sourceAddress, sourcesOf } from '../../src/core/facts/source-line.ts';
import type { Fact, Source } from '../../src/core/model/fact.ts';
import type { Pack } from '../../src/core/model/pack.ts';

function fact(id: string, date: string, topics: readonly string[] = ['gas']): Fact {
  return {
    id,
    topics,
    kind: 'event',
    text: `${id}.`,
    date,
    datePrecision: 'day',
    until: null,
    sources: [],
    confidence: 'high',
    checked: '2026-11-24',
    checkPass: 1,
    keywords: [],
    afterSummit: false,
    values: [],
    sides: [],
    note: null,
  };
}

function source(rest: Partial<Source>): Source {
  return {
    id: 's',
    publisher: 'Reuters',
    title: 'Title',
    titleDescriptive: false,
    url: 'https://a.example/',
    date: null,
    stance: 'independent',
    quality: 'agency',
    ...rest,
  };
}

function pack(rest: Partial<Pack>): Pack {
  return {
    format: 1,
    id: 'story',
    title: 'Story',
    summary: '',
    author: '',
    licence: 'MIT',
    revision: 1,
    language: 'en',
    edited: '2026-11-24',
    coverageEnd: '2026-06',
    topics: [],
    facts: [],
    sources: [],
    storyline: [],
    timeline: [],
    ...rest,
  };
}

function order(facts: readonly Fact[], onPage: readonly string[] = []): string[] {
  return factsOfTopic(pack({ facts }), 'gas', new Set(onPage)).map(({ id }) => id);
}

describe('factsOfTopic', () => {
  it('gives the facts of the topic alone', () => {
    expect(order([fact('a', '2024'), fact('b', '2024', ['oil']), fact('c', '2024', ['oil', 'gas'])])).toEqual(
      ['a', 'c'],
    );
  });

  it('puts the newest first', () => {
    expect(order([fact('old', '2023-05-16'), fact('new', '2025-01-02'), fact('mid', '2024-12-31')])).toEqual([
      'new',
      'mid',
      'old',
    ]);
  });

  it.each([
    ['a year is as late as its last day', '2024', '2024-12-30'],
    ['a month is as late as its last day', '2024-02', '2024-02-28'],
    ['a year is later than its months', '2024', '2024-11'],
  ])('%s', (_, later, earlier) => {
    expect(order([fact('earlier', earlier), fact('later', later)])).toEqual(['later', 'earlier']);
  });

  it.each([
    ['2024', '2024-12-31'],
    ['2024', '2024-12'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2024-05-16', '2024-05-16'],
  ])('keeps the pack’s order where %s meets %s', (one, other) => {
    expect(order([fact('first', one), fact('second', other)])).toEqual(['first', 'second']);
    expect(order([fact('first', other), fact('second', one)])).toEqual(['first', 'second']);
  });

  it('puts facts that share another topic with the page before newer ones that do not', () => {
    const facts = [
      fact('alone', '2026-01-01'),
      fact('elsewhere', '2025-12-01', ['gas', 'oil']),
      fact('older here', '2020-01-01', ['gas', 'xi']),
      fact('newer here', '2021-01-01', ['xi', 'gas']),
    ];
    expect(order(facts, ['gas', 'xi'])).toEqual(['newer here', 'older here', 'alone', 'elsewhere']);
  });

  it('does not count the topic itself as shared', () => {
    expect(order([fact('a', '2020'), fact('b', '2021')], ['gas'])).toEqual(['b', 'a']);
  });

  it('leaves the pack as it was', () => {
    const facts = [fact('a', '2020'), fact('b', '2021')];
    order(facts);
    expect(facts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('source line', () => {
  it.each([
    ['independent', null],
    ['Independent ', null],
    ['', null],
    ['Russian state', 'Russian state'],
    ['Ukrainian media', 'Ukrainian media'],
    ['intergovernmental', 'intergovernmental'],
  ])('of stance %j shows %j', (stance, shown) => {
    expect(shownStance(source({ stance }))).toBe(shown);
  });

  it.each([
    ['https://a.example/x', true],
    ['http://a.example/x', true],
    ['HTTPS://a.example/x', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example', false],
    [' https://a.example', false],
    ['https://', false],
  ])('links %j: %j', (url, links) => {
    expect(sourceAddress(source({ url }))).toBe(links ? url : null);
  });

  it('keeps the order of the fact, not of the pack, and leaves out what is unknown', () => {
    const sources = [source({ id: 'a' }), source({ id: 'b' })];
    expect(sourcesOf(pack({ sources }), ['b', 'gone', 'a']).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
