import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { type FigureMatch, figuresOnRecord } from '../../../src/core/facts/figures/figures-on-record.ts';
import type { Figure } from '../../../src/core/model/fact.ts';
import { fact, pack } from '../../dom/ui-fixtures.ts';

// Read here: it takes longer than a test may.
const SUMMIT = readPacks().find(({ id }) => id === 'russia-china-summit-2024');
const TOPICS = ['russia', 'china', 'russia-china-trade'];

function find(sentence: string, date: string | null = '2024-05-17', language = 'en'): readonly FigureMatch[] {
  if (!SUMMIT) throw new Error('The pack is missing.');
  return figuresOnRecord(SUMMIT, { sentence, language, topics: TOPICS, date });
}

function rowsOf([match]: readonly FigureMatch[]) {
  return match?.rows.map(({ number, period, relation }) => {
    const by = relation.kind === 'differs' ? ` ${relation.by}` : '';
    return `${number} ${period} ${relation.kind}${by}`;
  });
}

describe('the pack’s figures beside an article’s', () => {
  it('tell on which basis and from which year 170 percent comes', () => {
    const [match] = find('Trade rose 170 percent over the past decade.');
    expect(match?.quantity).toBe('bilateral_trade');
    expect(
      match?.rows.map(({ number, period, basis, relation }) => [number, period, basis, relation.kind]),
    ).toEqual([
      [169, '2013/2023', 'Chinese customs', 'agrees'],
      [170, '2013/2023', 'Xi Jinping (“nearly 1.7 times”)', 'agrees'],
      [155, '2013/2023', 'Chinese base, Russian end figure', 'differs'],
      [152, '2014/2023', 'Chinese customs', 'differs'],
    ]);
  });

  it('are of every count of the year, those that agree first', () => {
    const [match] = find('Bilateral trade hit a record $240 billion last year.');
    expect(match?.rows.map(({ basis }) => basis)).toEqual([
      'Chinese customs',
      'Xi Jinping (“more than”)',
      'Vladimir Putin / Russian data',
      'Russian customs service (forecast, December 2023)',
    ]);
    expect(match?.rows.at(2)?.relation).toEqual({ kind: 'differs', by: 13e9 });
  });

  it('are worked out from two years of one count where nobody states them', () => {
    const [match] = find('Trade between Russia and China rose 64 percent between 2021 and 2023.');
    expect(match?.rows[0]).toMatchObject({
      number: 63.4,
      period: '2021/2023',
      basis: 'Chinese customs',
      origin: { kind: 'derived', from: { id: 'trade-2021' } },
      fact: { id: 'trade-2023-chinese-figure' },
    });
  });

  it('that came after the article are not held against it, and the newest is given apart', () => {
    const [match] = find('Trade between Russia and China hit $240 billion in 2023.');
    expect(match?.rows.every(({ fact: { date } }) => date <= '2024-05-17')).toBe(true);
    expect(match?.newer).toMatchObject({ number: 228.1e9, period: '2025' });
    expect(find('Trade rose 170 percent over the past decade.')[0]?.newer).toBeNull();
    expect(find('Trade between Russia and China hit $244.8 billion in 2024.')).toEqual([]);
    expect(
      find('Trade between Russia and China hit $244.8 billion in 2024.', '2026-06-01')[0]?.newer,
    ).toBeNull();
  });

  it.each([
    ['240 is 240.1', '$240 billion', ['240100000000 2023 agrees', '240000000000 2023 agrees']],
    ['245 is not', '$245 billion', ['240100000000 2023 differs 4900000000']],
    ['240.3 is not', '$240.3 billion', ['240100000000 2023 differs 200000000']],
    ['nearly 245 is', 'nearly $245 billion', ['240100000000 2023 agrees', '240000000000 2023 agrees']],
    [
      'more than 200 is 227 too',
      'more than $200 billion',
      ['220000000000 2023 agrees', '227000000000 2023 agrees'],
    ],
    [
      'a range holds both ends',
      '$220-$240 billion',
      ['240100000000 2023 agrees', '240000000000 2023 agrees'],
    ],
  ])('agree within what the words allow: %s', (_what, number, expected) => {
    const rows = rowsOf(find(`Trade between Russia and China hit ${number} in 2023.`)) ?? [];
    expect(rows).toEqual(expect.arrayContaining(expected));
  });

  it('are open where the record has a bound that the article lies beyond', () => {
    const rows = rowsOf(find('Trade between Russia and China hit $240.3 billion in 2023.')) ?? [];
    expect(rows).toContain('240000000000 2023 open');
  });

  it('of a fact that tells its month alone are known from the last day of the month', () => {
    const say = (date: string) => find('Putin and Xi aim at $200 billion in trade in 2024.', date).length;
    expect([say('2023-11-29'), say('2023-11-30')]).toEqual([0, 1]);
  });

  it.each([
    [
      'of a year from the day after it',
      'Trade between Russia and China hit $240 billion in 2023.',
      '2023-12-31',
      0,
    ],
    [
      'of a year from the day after it',
      'Trade between Russia and China hit $240 billion in 2023.',
      '2024-01-01',
      1,
    ],
    [
      'from the day that their fact tells of',
      'Russia sold China food worth $7.6 billion in 2023.',
      '2024-05-15',
      0,
    ],
    [
      'from the day that their fact tells of',
      'Russia sold China food worth $7.6 billion in 2023.',
      '2024-05-16',
      1,
    ],
    [
      'all on days that the pack does not reach',
      'Russia sold China food worth $7.6 billion in 2023.',
      '2030-01-01',
      1,
    ],
  ])('are known %s: %s %s', (_what, sentence, date, count) => {
    expect(find(sentence, date)).toHaveLength(count);
  });

  it('allow round numbers one per cent: 150 is not 146.9', () => {
    const rows = rowsOf(find('Trade between Russia and China hit $150 billion in 2021.'));
    expect(rows).toEqual(['146900000000 2021 differs 3100000000']);
  });

  it.each([
    'India’s trade with China and Russia hit $240 billion in 2023.',
    'Trade of the EU with Russia and China hit $240 billion in 2023.',
    'Trade between Russia’s Amur region and China hit $240 billion in 2023.',
    'Food trade between Russia and China hit $240 billion in 2023.',
    'Trade between Russia and China should hit $240 billion in 2023.',
    'China’s trade hit $240 billion in 2023.',
  ])('are none where the words tell of others, or of other goods: %s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  it('are of what is counted at a time the newest of each count, and older ones that agree', () => {
    const byMinistry = (percent: number) =>
      find(`The rouble and the yuan make up ${percent} percent of payments.`, '2025-12-01').flatMap(
        ({ rows }) =>
          rows
            .filter(({ basis }) => basis.startsWith('Russian finance ministry'))
            .map(({ number, relation }) => `${number} ${relation.kind}`),
      );
    expect(byMinistry(99)).toEqual(['99.1 agrees']);
    expect(byMinistry(90)).toEqual(['90 agrees']);
  });

  it('are not nearly 100 percent at 95', () => {
    const [match] = find('The rouble and the yuan make up nearly 100 percent of payments.');
    expect(match?.rows.map(({ relation }) => relation.kind)).not.toContain('agrees');
  });

  it('keep the sign of a fall', () => {
    expect(rowsOf(find('In 2015 trade between Russia and China fell 25 percent.'))).toEqual([
      '-27.8 2014/2015 differs 2.8',
    ]);
    expect(find('In 2015 trade between Russia and China rose 28 percent.')).toEqual([]);
  });

  it('are none where the period is another: a month, a year, parts of years', () => {
    expect(find('Trade between Russia and China hit $20 billion in March 2024.')).toEqual([]);
    expect(find('Trade between Russia and China hit $240 billion in 2019.')).toEqual([]);
    expect(
      find('Trade between Russia and China hit $227 billion in the first eleven months of 2023.'),
    ).toEqual([]);
  });
});

describe('a quantity of another pack', () => {
  const figure = (quantity: string, number: number, unit: string): Figure => ({
    quantity,
    number,
    unit,
    period: '2023',
    basis: 'Office',
  });
  const own = (...values: readonly Figure[]) =>
    pack({ facts: [fact('f', { topics: ['dam'], date: '2023', values })] });
  const look = (sentence: string, ...values: readonly Figure[]) =>
    figuresOnRecord(own(...values), { sentence, language: 'en', topics: ['dam'], date: '2024-01-01' }).map(
      ({ quantity }) => quantity,
    );

  it('is told by the words of its name, as spelt where the code does not know them', () => {
    const flooded = figure('flooded_orchards', 50, 'square_kilometers');
    expect(look('Water covered 50 square kilometres of flooded orchards in 2023.', flooded)).toEqual([
      'flooded_orchards',
    ]);
    expect(look('Water covered 50 square kilometres of flooded fields in 2023.', flooded)).toEqual([]);
  });

  it('is none where two of them fit alike', () => {
    const values = [figure('dam_cost', 5e9, 'USD'), figure('dam_damage', 5e9, 'USD')];
    expect(look('The dam: cost and damage of $5 billion in 2023.', ...values)).toEqual([]);
    expect(look('The cost of the dam was $5 billion in 2023.', ...values)).toEqual(['dam_cost']);
  });
});

describe('the two countries of an article', () => {
  const [story] = readPacks();
  const look = (sentence: string, onPage: readonly string[]) =>
    figuresOnRecord(story as NonNullable<typeof story>, {
      sentence,
      language: 'en',
      topics: ['russia-china-trade'],
      onPage: new Set(onPage),
      date: '2024-05-16',
    }).map(({ quantity }) => quantity);

  it.each([
    'Bilateral trade had increased by 170 percent over the past decade.',
    'The two countries have raised their trade by 170 percent over the past decade.',
  ])('need not be named in the sentence: %s', (sentence) => {
    expect(look(sentence, ['russia', 'china'])).toEqual(['bilateral_trade']);
    expect(look(sentence, ['china'])).toEqual([]);
  });

  it('are others where the sentence names others', () => {
    expect(
      look('Trade with India had increased by 170 percent over the past decade.', ['russia', 'china']),
    ).toEqual([]);
  });
});
