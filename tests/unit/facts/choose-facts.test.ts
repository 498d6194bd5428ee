import { describe, expect, it } from 'vitest';
import { type ChosenFacts, chooseFacts } from '../../../src/core/facts/choose-facts.ts';
import { newerFacts } from '../../../src/core/facts/newer-facts.ts';
import { fact, pack } from '../../dom/ui-fixtures.ts';

const NOWHERE = { sentence: '', paragraph: '', beside: [], near: [], onPage: new Set<string>() };

/** A pack with a fact for each date, which is its id too. */
function packOf(...dates: readonly string[]) {
  return pack({ facts: dates.map((date) => fact(date, { date })) });
}

function idsOf({ known, since }: ChosenFacts): { known: string[]; since: string[] } {
  const ids = (facts: ChosenFacts['known']) => facts.map((one) => one.fact.id);
  return { known: ids(known), since: ids(since) };
}

describe('what is chosen of a topic', () => {
  it.each<[what: string, dates: string, day: string | null, known: string, since: string]>([
    [
      'two facts of then, two of since',
      '2020 2021 2022 2023 2025 2026',
      '2024-05-16',
      '2023 2022',
      '2025 2026',
    ],
    [
      'more of then where little came since',
      '2020 2021 2022 2023 2025',
      '2024-05-16',
      '2023 2022 2021',
      '2025',
    ],
    [
      'more of since where little was known',
      '2021 2024-06 2024-07 2025 2026',
      '2024-05-16',
      '2021',
      '2024-07 2025 2026',
    ],
    ['what came since alone', '2025 2026', '2024-05-16', '', '2025 2026'],
    ['four by date where no day is known', '2020 2021 2022 2023 2025', null, '2021 2022 2023 2025', ''],
    ['nothing of a topic without facts', '', '2024-05-16', '', ''],
  ])('is %s', (_, dates, day, known, since) => {
    const own = packOf(...dates.split(' ').filter(Boolean));
    const chosen = chooseFacts(own, 'xi', { ...NOWHERE, date: day });
    expect(idsOf(chosen)).toEqual({
      known: known.split(' ').filter(Boolean),
      since: since.split(' ').filter(Boolean),
    });
    expect(chosen.more).toBe(own.facts.length - chosen.known.length - chosen.since.length);
  });

  it('is what the sentence is nearest to, before the newest', () => {
    const facts = [
      fact('near', { date: '2019', keywords: ['pipeline'] }),
      ...packOf('2021', '2022', '2023').facts,
    ];
    const chosen = chooseFacts(pack({ facts }), 'xi', {
      ...NOWHERE,
      sentence: 'A pipeline.',
      date: '2024-05-16',
    });
    expect(idsOf(chosen).known[0]).toBe('near');
    expect(chosen.known[0]?.reasons).toMatchObject([{ kind: 'keywords' }]);
  });

  it.each([
    ['2024-05-16', 'dated'],
    ['2026-07-01', 'uncovered'],
    [null, 'undated'],
    ['2024-02-31', 'dated'],
  ] as const)('tells of a page of %s how its day stands to the pack: %s', (date, dating) => {
    expect(chooseFacts(packOf('2023'), 'xi', { ...NOWHERE, date }).dating).toBe(dating);
  });

  it('holds nothing for newer than an article that is newer than the pack', () => {
    const chosen = chooseFacts(packOf('2023', '2026-06-01'), 'xi', { ...NOWHERE, date: '2026-11-29' });
    expect(idsOf(chosen)).toEqual({ known: ['2026-06-01', '2023'], since: [] });
  });
});

describe('the facts newer than an article', () => {
  it('are those on its topics that came after it, the newest first', () => {
    const facts = [
      fact('before', { date: '2024-05-16' }),
      fact('after', { date: '2024-05-17' }),
      fact('last', { date: '2026' }),
      fact('elsewhere', { date: '2026', topics: ['g20'] }),
    ];
    const newer = newerFacts(pack({ facts }), new Set(['xi', 'china']), '2024-05-16');
    expect(newer.map(({ id }) => id)).toEqual(['last', 'after']);
    expect(newerFacts(pack({ facts }), new Set(['xi']), '2026-11-29')).toEqual([]);
  });
});
