import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import type { AliasedPack } from '../../src/core/model/pack.ts';
import { type RankedCase, rankCases, readRankingCases } from './ranking.ts';

const [pack] = readPacks() as [AliasedPack];
const ranked = rankCases(readRankingCases(), pack);
const heldOut = ranked.filter(({ one }) => one.heldOut);
const tuned = ranked.filter(({ one }) => !one.heldOut);

/** Share of cases with an expected fact among the first `count`. */
function top(count: number, cases: readonly RankedCase[]): number {
  return cases.filter(({ place }) => place <= count).length / cases.length;
}

function figures(name: string, cases: readonly RankedCase[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${name}: ${cases.length} sentences, expected fact first ${percent(top(1, cases))}, among three ${percent(top(3, cases))}`;
}

console.log(['relevance', figures('tuned', tuned), figures('held out', heldOut)].join('\n  '));

describe('the sentences of the ranking', () => {
  it('are sixty or more, thirty of them held out', () => {
    expect(tuned.length).toBeGreaterThanOrEqual(60);
    expect(heldOut.length).toBeGreaterThanOrEqual(30);
  });

  it('hold mentions that are found there', () => {
    expect(ranked.filter(({ found }) => !found).map(({ one }) => one.id)).toEqual([]);
  });

  it('expect facts that their topics have', () => {
    const unknown = ranked.filter(({ one }) =>
      one.expected.some(
        (id) => !pack.facts.some((fact) => fact.id === id && fact.topics.includes(one.topic)),
      ),
    );
    expect(unknown.map(({ one }) => one.id)).toEqual([]);
  });
});

describe.each([
  ['tuned', tuned],
  ['held out', heldOut],
])('for sentences %s', (_, cases) => {
  it('the expected fact comes first for nine in ten', () => {
    expect(top(1, cases)).toBeGreaterThanOrEqual(0.9);
  });

  it('the expected fact is among the first three for 95 in a hundred', () => {
    expect(top(3, cases)).toBeGreaterThanOrEqual(0.95);
  });
});
