// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { figuresAt } from '../../src/core/facts/figures/figures-at.ts';
import { FigureBlock } from '../../src/ui/FigureBlock.tsx';
import { formatAmount, formatDifference } from '../../src/ui/format-amount.ts';
import { only, show } from './ui-fixtures.ts';

const [pack] = readPacks();
if (!pack) throw new Error('no pack');

/** The rows of the block for the only figure of a sentence of an article of 16 May 2024, as they are read. */
function rowsFor(sentence: string, topic: string): string[] {
  const around = {
    sentence,
    paragraph: sentence,
    beside: ['russia', 'china'],
    near: [],
    onPage: new Set<string>(),
  };
  const [figure] = figuresAt(
    pack as NonNullable<typeof pack>,
    topic,
    { ...around, date: '2024-05-16' },
    'en',
  );
  if (!figure) return [];
  const root = show(<FigureBlock pack={pack as NonNullable<typeof pack>} {...figure} />);
  expect(only(root, '[role=group]').getAttribute('aria-labelledby')).toBe(only(root, 'h3').id);
  return [...root.querySelectorAll('.row')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' | '),
  );
}

describe('a figure beside the record', () => {
  it('is told with whose count agrees, and by how much others differ', () => {
    const sentence = 'Trade between Russia and China has risen by 170 percent over the past decade.';
    expect(rowsFor(sentence, 'russia-china-trade')).toEqual([
      'This article | +170% | 170 percent',
      'On record | +169% | 2013 to 2023, Chinese customs; agrees with the article',
      'On record | +170% | 2013 to 2023, Xi Jinping (“nearly 1.7 times”); agrees with the article',
      'On record | +155% | 2013 to 2023, Chinese base, Russian end figure; 15 points more in the article',
      'On record | +152% | 2014 to 2023, Chinese customs; 18 points more in the article',
    ]);
  });

  it('is told in money, with the difference in money', () => {
    const [article, first, ...others] = rowsFor(
      'Trade between Russia and China reached a record $240 billion last year.',
      'russia-china-trade',
    );
    expect(article).toBe('This article | $240bn | $240 billion');
    expect(first).toMatch(/^On record \| \$240\.1bn \| 2023, Chinese customs.*; agrees with the article$/);
    expect(others.some((row) => /\$\d+bn more in the article$/.test(row))).toBe(true);
  });

  it('has the sources of its rows below, and no word of judgement', () => {
    rowsFor('Trade between Russia and China reached a record $240 billion last year.', 'russia-china-trade');
    expect(document.querySelectorAll('.sources a').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/\b(?:correct|wrong|false|true|misleading|exaggerat)/i);
  });

  it('has all counts on a card of somebody who gave one of them', () => {
    const rows = rowsFor(
      'Xi said trade between Russia and China had grown by 170 percent over the past decade.',
      'xi-jinping',
    );
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/Chinese customs/);
  });

  it('says nothing of a record that “more than” leaves open, and quotes these words', () => {
    const [article, ...rows] = rowsFor(
      'Trade between Russia and China surpassed $200 billion in 2023.',
      'russia-china-trade',
    );
    expect(article).toBe('This article | $200bn | surpassed $200 billion');
    expect(rows.find((row) => row.includes('$240.1bn'))).toMatch(/2023, Chinese customs[^;]*$/);
    expect(rows.join()).not.toMatch(/less in the article/);
  });

  it('keeps two decimals, so that a difference that is told can be seen', () => {
    const rows = rowsFor(
      'Putin took 87.32 percent of the vote in the March 2024 election.',
      'russian-election-2024',
    );
    expect(rows[1] ?? '87.28%').toMatch(/87\.28%/);
  });

  it('is not there where a topic has no such figure', () => {
    expect(
      rowsFor('Trade between Russia and China reached a record $240 billion last year.', 'harbin'),
    ).toEqual([]);
  });
});

describe('an amount', () => {
  it.each([
    [1.7, 1.7, 'percent', true, '+1.7%', null],
    [-27.8, -27.8, 'percent', true, '-27.8%', null],
    [90, 90, 'percent', false, '90%', null],
    [8, 9, 'percent', false, '8% – 9%', null],
    [240.1e9, 240.1e9, 'USD', false, '$240.1bn', null],
    [107e6, 107e6, 'tonnes', false, '107 million', 'tonnes'],
    [632_341, 632_341, 'vehicles', false, '632,341', 'vehicles'],
    [22.73, 22.73, 'bcm_per_year', false, '22.73', 'billion cubic metres a year'],
    [4, 4, 'heads_of_cattle', false, '4', 'heads of cattle'],
    [4, 4, 'constructor', false, '4', 'constructor'],
  ])('of %d to %d %s is written with its unit', (low, high, unit, isChange, number, name) => {
    expect(formatAmount(low, high, unit, isChange)).toEqual({ number, unit: name });
  });

  it.each([
    [15.04, 'percent', '15.04 points'],
    [1, 'percent', '1 point'],
    [12.8e9, 'USD', '$12.8bn'],
    [70_000, 'vehicles', '70,000'],
  ])('that differs by %d %s is written so', (by, unit, text) => {
    expect(formatDifference(by, unit)).toBe(text);
  });
});
