import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { readCases, type TriedCase, tryCases } from './read-cases.ts';

/** Sets of sentences, in the order in which they were written. What each gave before rules were made for it: ADR 16. */
const SETS = ['held-out', 'worked-on', 'unseen', 'last', 'final', 'reviewed', 'blind'] as const;
const [pack] = readPacks().filter(({ id }) => id === 'russia-china-summit-2024');
if (!pack) throw new Error('The pack is missing.');
const all = tryCases(SETS.flatMap(readCases), pack);

function scoreOf(cases: readonly TriedCase[]) {
  const found = cases.flatMap((one) => one.found.map((text) => one.expected.includes(text)));
  const right = found.filter(Boolean).length;
  const expected = cases.reduce((sum, one) => sum + one.expected.length, 0);
  return {
    right,
    wrong: found.length - right,
    missed: expected - right,
    precision: right / found.length,
    recall: right / expected,
  };
}

describe('figures in sentences', () => {
  it.each([...SETS, 'all'] as const)('are matched with precision 0.95 and recall 0.7: %s', (name) => {
    const cases = all.filter(({ set }) => name === 'all' || set === name);
    const { right, wrong, missed, precision, recall } = scoreOf(cases);
    const counts = `${right} right, ${wrong} wrong, ${missed} missed`;
    const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    console.log(`Figures, ${name}: ${cases.length} sentences, ${counts}; ${figures}`);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });

  it('are judged on enough sentences: many in other languages, many without a figure of the pack', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    const negative = all.filter(({ expected }) => expected.length === 0).length;
    expect(negative / all.length).toBeGreaterThanOrEqual(0.35);
    for (const language of ['de', 'fr', 'es', 'ru', 'zh'])
      expect(all.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(10);
  });

  it('name quantities that the pack has', () => {
    const names = new Set(
      pack.facts.flatMap(({ values }) =>
        values.map(({ quantity }) => quantity.replace(/_(?:total|growth)$/, '')),
      ),
    );
    const unknown = all.flatMap(({ expected }) =>
      expected.filter((one) => !names.has(one.split('=')[0] ?? '')),
    );
    expect(unknown).toEqual([]);
  });
});
