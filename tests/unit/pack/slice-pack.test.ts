import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { factsOfTopic } from '../../../src/core/facts/facts-of-topic.ts';
import { wasKnown } from '../../../src/core/facts/known-then.ts';
import { citedBy } from '../../../src/core/facts/source-line.ts';
import type { Fact } from '../../../src/core/model/fact.ts';
import type { AliasedPack, Pack } from '../../../src/core/model/pack.ts';
import { slicePack } from '../../../src/core/pack/slice-pack.ts';
import { splitPack } from '../../../src/core/pack/split-pack.ts';

const [whole] = readPacks() as [AliasedPack];
const { pack } = splitPack(whole);
const NOBODY = new Set<string>();

describe('the slice of a pack', () => {
  it.each(pack.topics.map(({ id }) => id))('has all facts on %s, and every source that is cited', (topic) => {
    const slice = slicePack(pack, topic) as Pack;
    expect(factsOfTopic(slice, topic, NOBODY)).toEqual(factsOfTopic(pack, topic, NOBODY));
    expect(new Set(slice.sources.map(({ id }) => id))).toEqual(new Set(slice.facts.flatMap(citedBy)));
  });

  it('has the figures of other facts with their sources, and what few of them say: when they were known', () => {
    const { facts } = slicePack(pack, 'harbin') as Pack;
    const others = facts.filter(({ topics }) => !topics.includes('harbin'));
    const figures = pack.facts.filter(
      ({ values, topics }) => values.length > 0 && !topics.includes('harbin'),
    );
    expect(others.map(({ values }) => values)).toEqual(figures.map(({ values }) => values));
    expect(others.filter(({ text }) => text === '').length).toBeGreaterThan(0.9 * others.length);
  });

  it('knows on a day what the whole pack knows', () => {
    const { facts } = slicePack(pack, 'harbin') as Pack;
    const inPack = new Map(pack.facts.map((fact) => [fact.id, fact]));
    for (const day of ['2023-12-31', '2024-03-01', '2024-05-16', '2025-06-01'])
      for (const fact of facts)
        expect(wasKnown(fact, day, pack)).toBe(wasKnown(inPack.get(fact.id) as Fact, day, pack));
  });

  it('names every topic, and is less than half of the pack', () => {
    const slice = slicePack(pack, 'beijing') as Pack;
    expect(slice.topics.map(({ label }) => label)).toEqual(pack.topics.map(({ label }) => label));
    expect(JSON.stringify(slice).length).toBeLessThan(JSON.stringify(pack).length / 2);
  });

  it('is none for a topic that the pack does not have', () => {
    expect(slicePack(pack, 'nobody')).toBeNull();
  });
});
