import { expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { openLexicon } from '../../../src/core/mentions/open-lexicon.ts';

const packs = readPacks();
const lexicon = openLexicon(compileLexicon(packs));

/** A plain report of the summit, in the words that reports use. */
const REPORT = `
Russian President Vladimir Putin and his host Xi Jinping met in Beijing on Thursday and made statements to the press.
It was Putin’s first trip abroad since he began a fifth term. Xi said trade had grown by 170 percent in ten years.
They spoke of natural gas, oil and nuclear energy, of food supplies, Chinese cars and joint ventures. Both called for a
multipolar world order and for multilateralism, criticised Western powers, and named regional security and global
governance as common aims, with the United Nations and the G20 among the forums. Xi spoke of the war days after
Russian troops had crossed the border near Kharkiv. A concert marked 75 years since the Soviet Union recognised the
People’s Republic of China.`;

const found = new Map<string, string>();
for (const { start, end, topic } of findMentions(REPORT, lexicon, 'en')) {
  const surface = REPORT.slice(start, end);
  if (!found.has(surface)) found.set(surface, lexicon.topics[topic]?.id ?? '');
}

it.each([
  ['Vladimir Putin', 'vladimir-putin'],
  ['Xi Jinping', 'xi-jinping'],
  ['trade', 'russia-china-trade'],
  ['natural gas', 'natural-gas'],
  ['oil', 'crude-oil'],
  ['nuclear energy', 'nuclear-energy'],
  ['food supplies', 'food-supplies'],
  ['Chinese cars', 'chinese-cars'],
  ['joint ventures', 'joint-ventures'],
  ['multipolar world order', 'multipolar-world'],
  ['multilateralism', 'multilateralism'],
  ['Western powers', 'the-west'],
  ['regional security', 'regional-security'],
  ['global\ngovernance', 'global-governance'],
  ['United Nations', 'united-nations'],
  ['G20', 'g20'],
  ['Kharkiv', 'kharkiv'],
  ['fifth term', 'putin-inauguration-2024'],
  ['75 years', 'anniversary-75'],
  ['Soviet Union', 'soviet-union'],
  ['statements to the press', 'press-statements-2024'],
  ['170 percent', 'trade-growth-170'],
])('a plain report of the summit has %j marked, with two facts or more behind it', (surface, topic) => {
  expect(found.get(surface)).toBe(topic);
  const facts = packs.flatMap((pack) => pack.facts).filter((fact) => fact.topics.includes(topic));
  expect(facts.length).toBeGreaterThanOrEqual(2);
});
