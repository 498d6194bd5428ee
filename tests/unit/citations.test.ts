import { describe, expect, it } from 'vitest';
import { citedPublishers, citedStances } from '../../src/core/facts/citations.ts';
import { fact, pack, source } from '../dom/ui-fixtures.ts';

const SOURCES = [
  source('lone', { publisher: 'Zeitung' }),
  source('tass-1', { publisher: 'TASS', stance: 'Russian state' }),
  source('tass-2', { publisher: 'TASS', stance: 'Russian state' }),
  source('rt', { publisher: 'RT', stance: 'Russian state' }),
  source('afp', { publisher: 'AFP' }),
];

const SIDES = [
  { who: 'A', claim: 'Yes.', sources: ['afp'] },
  { who: 'B', claim: 'No.', sources: ['tass-2'] },
];

const STORY = pack({
  sources: SOURCES,
  facts: [
    fact('both', { sources: ['tass-1', 'tass-2', 'rt'] }),
    fact('one', { sources: ['tass-1'] }),
    fact('differ', { sources: ['tass-2'], sides: SIDES }),
  ],
});

describe('citedPublishers', () => {
  it('are those whom most facts cite first, by name where it is as many', () => {
    const publishers = citedPublishers(STORY);
    expect(publishers.map(({ name, facts }) => [name, facts])).toEqual([
      ['TASS', 3],
      ['AFP', 1],
      ['RT', 1],
      ['Zeitung', 0],
    ]);
    expect(publishers[0]?.publications.map(({ id }) => id)).toEqual(['tass-1', 'tass-2']);
  });

  it('have the stances that the pack knows, each once', () => {
    const sources = [...SOURCES, source('tass-3', { publisher: 'TASS', stance: 'Russian media' })];
    const [tass, afp] = citedPublishers({ ...STORY, sources });
    expect(tass?.stances).toEqual(['Russian state', 'Russian media']);
    expect(afp?.stances).toEqual([]);
  });
});

describe('citedStances', () => {
  it('count a fact once for each stance that it cites, in its sources or its sides', () => {
    expect(citedStances(STORY)).toEqual([
      { stance: 'Russian state', facts: 3 },
      { stance: null, facts: 1 },
    ]);
  });
});
