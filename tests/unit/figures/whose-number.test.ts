import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { figuresOnRecord } from '../../../src/core/facts/figures/figures-on-record.ts';

const [SUMMIT] = readPacks();
if (!SUMMIT) throw new Error('The pack is missing.');
const pack = SUMMIT;
const NEAR = ['russia', 'china', 'vladimir-putin', 'xi-jinping'];

/** Quantities found in a sentence of a paragraph that names both countries and both leaders. */
function quantities(sentence: string, topics: readonly string[] = [], near: readonly string[] = NEAR) {
  const at = { sentence, language: 'en', topics, near, date: '2024-05-17' };
  return figuresOnRecord(pack, at).map(({ quantity }) => quantity);
}

describe('a number of meetings', () => {
  const BOTH = ['vladimir-putin', 'xi-jinping'];

  it.each([
    ['both are named', 'Putin and Xi have met 40 times.', BOTH],
    ['“they” stands for both', 'They have met 40 times.', []],
    ['“the two leaders” stands for both', 'The two leaders have met 40 times.', []],
    ['one is named and both are meant', 'Xi said they had met 40 times.', ['xi-jinping']],
  ])('is of the two leaders where %s', (_what, sentence, topics) => {
    expect(quantities(sentence, topics)).toEqual(['putin_xi_meetings_count']);
  });

  it.each([
    ['one of them met another', 'Putin and Lukashenko have met 40 times.', ['vladimir-putin']],
    ['one of them met somebody nobody knows', 'Xi said Putin and Smith have met 40 times.', BOTH],
    ['others met by office', 'The foreign ministers met 40 times, and they were in Moscow.', []],
    ['nobody is named', 'The delegations met 40 times.', []],
  ])('is nobody’s where %s', (_what, sentence, topics) => {
    expect(quantities(sentence, topics)).toEqual([]);
  });

  it('is not of two leaders of whom the paragraph names one', () => {
    expect(quantities('They have met 40 times.', [], ['russia', 'china', 'xi-jinping'])).toEqual([]);
  });
});

describe('a share of the vote', () => {
  it.each([
    'Putin won 87 percent of the vote.',
    'Putin won 87 percent of the vote in March.',
    'In Russia Putin won 87 percent of the vote.',
    'Putin won 87 percent of the vote, and landed in Harbin.',
  ])('is the country’s: %s', (sentence) => {
    expect(quantities(sentence, ['vladimir-putin'])).toEqual(['putin_vote_share']);
  });

  it.each([
    'In Chechnya, Putin won 98 percent of the vote.',
    'Putin won 85 percent of the vote in Moscow.',
    'Putin won 88 percent of the vote in the occupied regions.',
    'Among young voters Putin won 80 percent of the vote.',
    'Putin won 72 percent of the vote abroad.',
    'Lukashenko won 81 percent of the vote.',
  ])('is not the country’s, or another’s: %s', (sentence) => {
    expect(quantities(sentence, ['vladimir-putin'])).toEqual([]);
  });

  it('is nobody’s where the sentence names neither the country nor its leader', () => {
    expect(quantities('Turnout in their last election was 77 percent.')).toEqual([]);
    expect(quantities('Turnout in Russia’s last election was 77 percent.')).toEqual(['election_turnout']);
  });
});
