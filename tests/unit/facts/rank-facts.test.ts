import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { factsOfTopic } from '../../../src/core/facts/facts-of-topic.ts';
import { type Around, type RankedFact, rankFacts } from '../../../src/core/facts/ranking/rank-facts.ts';
import type { Pack } from '../../../src/core/model/pack.ts';
import { slicePack } from '../../../src/core/pack/slice-pack.ts';

const pack = readPacks()[0] as Pack;

function around(sentence: string, rest: Partial<Around> = {}): Around {
  return { sentence, paragraph: sentence, beside: [], near: [], onPage: new Set(), date: null, ...rest };
}

function rank(topic: string, sentence: string, rest: Partial<Around> = {}): readonly RankedFact[] {
  return rankFacts(pack, topic, around(sentence, rest));
}

function reasons(id: string, ranked: readonly RankedFact[]) {
  return ranked.find(({ fact }) => fact.id === id)?.reasons;
}

describe('rankFacts', () => {
  it('gives every fact of the topic once', () => {
    const ids = rank('gazprom', 'Gazprom signed a contract with CNPC.').map(({ fact }) => fact.id);
    const own = pack.facts.filter(({ topics }) => topics.includes('gazprom')).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(own.toSorted());
  });

  it('leaves the order of the topic’s facts where nothing is known of the place', () => {
    const onPage = new Set(['harbin', 'han-zheng']);
    expect(rank('harbin', '', { onPage }).map(({ fact }) => fact)).toEqual(
      factsOfTopic(pack, 'harbin', onPage),
    );
  });

  it('ranks a slice as it ranks the whole pack', () => {
    const place = around('Xi said that trade had grown by 170 percent.', { beside: ['xi-jinping'] });
    const slice = slicePack(pack, 'trade-growth-170') as Pack;
    expect(rankFacts(slice, 'trade-growth-170', place)).toEqual(rankFacts(pack, 'trade-growth-170', place));
  });

  it('gives no fact for a topic that the pack has not', () => {
    expect(rank('atlantis', 'Atlantis sank.')).toEqual([]);
  });

  it.each(['2024-02-30', '2024-05', 'yesterday', '', '0000-00-00'])('takes %j for no date', (date) => {
    expect(rank('taiwan', 'Taiwan protested.', { date })).toEqual(rank('taiwan', 'Taiwan protested.'));
  });

  it('puts a fact of which nothing but the year agrees behind one that shares a topic or words', () => {
    const beside = ['china', 'crude-oil'];
    const ids = rank('russia', 'Russia was China’s biggest supplier of crude oil in 2023.', { beside }).map(
      ({ fact }) => fact.id,
    );
    expect(ids.indexOf('icc-kremlin-response')).toBeGreaterThan(ids.indexOf('joint-statement-taiwan'));
    const words = rank('russia', 'The Duma met in 2023.').map(({ fact }) => fact.id);
    expect(words[0]).toBe('mishustin-confirmed-2024');
  });

  it('puts what came after the article behind', () => {
    const first = (date: string): string | undefined => rank('brics', 'BRICS met.', { date })[0]?.fact.date;
    expect(first('2024-10-23')).toBe('2024-10-22');
    expect(first('2025-01-07')).toBe('2025-01-06');
    expect(first('2024-05-16')).toBe('2009');
  });
});

describe('a reason', () => {
  it('names words as the article writes them, the most telling first, and none of the topic’s own name', () => {
    const ranked = rank('power-of-siberia-2', 'Mongolia saw no contracts signed for POWER OF SIBERIA 2.');
    expect(reasons('pos2-not-signed-2024', ranked)).toContainEqual({
      kind: 'keywords',
      where: 'sentence',
      words: ['Mongolia', 'signed', 'contracts'],
    });
  });

  it('names topics by their ids, and does not name them by their words again', () => {
    const ranked = rank('gazprom', 'Gazprom and Novak met.', { beside: ['power-of-siberia'] });
    expect(reasons('pos-first-gas-2019', ranked)).toContainEqual({
      kind: 'topics',
      where: 'sentence',
      topics: ['power-of-siberia'],
    });
    const said = rank('power-of-siberia-2', 'Alexander Novak spoke.', { beside: ['alexander-novak'] });
    expect(reasons('pos2-novak-july-2024', said)?.map(({ kind }) => kind)).not.toContain('keywords');
  });

  it.each([
    ['the same number', 'russia-china-trade', 'It was 240 billion.', 'trade-2023-chinese-figure', 'numbers'],
    ['the unit', 'chinese-cars', 'A 3 percent share was theirs.', 'car-share-2024', 'figure'],
    ['reported speech', 'xi-jinping', 'Nobody, he said, knew.', 'xi-met-over-40-times', 'kind'],
    ['a denial', 'nato', 'It was denied.', 'dual-use-dispute', 'kind'],
    ['a date', 'icc', 'In March 2023 all changed.', 'icc-warrant-2023', 'date'],
    ['a side', 'vovchansk', 'Kyiv denied the capture.', 'vovchansk-2025-disputed', 'side'],
  ] as const)('may be %s', (_, topic, sentence, id, kind) => {
    expect(reasons(id, rank(topic, sentence))?.map((reason) => reason.kind)).toContain(kind);
  });

  it.each([
    ['Poutine a déclaré que tout irait bien.', 'statement', 'déclaré'],
    ['Xi lo afirmó.', 'statement', 'afirmó'],
    ['Xi l’a répété, a-t-il déclaré, hier.', 'statement', 'déclaré'],
    ['Putin erklärte das.', 'statement', 'erklärte'],
    ['Moscou dément.', 'dispute', 'dément'],
    ['Kyiv denied it.', 'dispute', 'denied'],
    ['Владимир Путин заявил об этом.', 'statement', 'заявил'],
    ['Xi praised them.', 'statement', 'praised'],
  ])('names the verb as it is written: %s', (sentence, of, word) => {
    const all = ['xi-jinping', 'nato', 'vovchansk'].flatMap((topic) => rank(topic, sentence));
    expect(all.flatMap((one) => one.reasons)).toContainEqual({ kind: 'kind', of, word });
  });

  it.each(['The aforesaid held.', 'Le démenti tomba.', 'The Suffolk drencalls.', 'It went undenied.'])(
    'is no verb within another word: %s',
    (sentence) => {
      const all = ['xi-jinping', 'nato', 'vovchansk'].flatMap((topic) => rank(topic, sentence));
      expect(all.flatMap((one) => one.reasons).map(({ kind }) => kind)).not.toContain('kind');
    },
  );

  it.each([
    ['the day', 'on 17 March 2023', ['2023-03-17']],
    ['its month', 'on 2 March 2023', ['2023-03']],
    ['its year, where the sentence names no more of it', 'in 2023', ['2023']],
    ['nothing of another month', 'in May 2023', []],
    ['nothing of another day of the year', 'on 17 May 2023', []],
  ])('tells a date as far as it agrees: %s', (_, named, shared) => {
    const found = reasons('icc-warrant-2023', rank('icc', `The warrant came ${named}.`)) ?? [];
    expect(found.flatMap((reason) => (reason.kind === 'date' ? reason.dates : []))).toEqual(shared);
  });

  it('is no date where the sentence names a month of the year that a fact is of', () => {
    const ranked = rank('russia-china-trade', 'Trade in goods was up in March.', { date: '2024-05-16' });
    const dates = ranked.flatMap((one) =>
      one.reasons.flatMap((reason) => (reason.kind === 'date' ? reason.dates : [])),
    );
    expect(new Set(dates)).toEqual(new Set(['2024-03']));
  });

  it.each([
    ['a unit', 'vladimir-putin', 'It was 90%.', 'figure'],
    [
      'a verb of saying',
      'vladimir-putin',
      'Putin speaks of it, Putin was speaking, Putin called for it.',
      'keywords',
    ],
    ['a month', 'xi-jinping', 'It was shipped by March.', 'keywords'],
  ])('is not %s alone', (_, topic, sentence, kind) => {
    expect(
      rank(topic, sentence)
        .flatMap((one) => one.reasons)
        .map((reason) => reason.kind),
    ).not.toContain(kind);
  });

  it('is no number that would have to be rounded and counts something else', () => {
    const kinds = (sentence: string) =>
      reasons('election-2024-official-result', rank('vladimir-putin', sentence))?.map(({ kind }) => kind);
    expect(kinds('It came to $7.6 billion.')).not.toContain('numbers');
    expect(kinds('It came to 76.3 million votes.')).toContain('numbers');
    expect(kinds('It came to 76.3 million.')).toContain('numbers');
  });

  it('is no word of another topic’s name', () => {
    const sentence = 'They declared a no-limits partnership.';
    const ranked = rank('vladimir-putin', sentence, { beside: ['no-limits'], near: ['no-limits'] });
    expect(reasons('constitution-2020-reset', ranked)).toEqual([]);
  });

  it('tells of the article’s days and of the year before, where its day is known', () => {
    const known = rank('xi-jinping', '', { date: '2024-05-17' });
    const reason = { kind: 'article-date', date: '2024-05-17' };
    expect(reasons('xi-met-over-40-times', known)).toEqual([{ kind: 'recent' }, reason]);
    expect(reasons('xi-received-lavrov-2026', known)).toEqual([]);
    expect(rank('xi-jinping', '').flatMap((one) => one.reasons)).toEqual([]);
  });

  it('is none where most facts of the topic have it in common', () => {
    const ranked = rank('kharkiv-offensive-2024', 'Russian troops took villages.', { date: '2026-05-16' });
    const words = ranked.flatMap((one) =>
      one.reasons.flatMap((reason) => (reason.kind === 'keywords' ? reason.words : [])),
    );
    expect(words).toContain('villages');
    const common = rank('kharkiv-offensive-2024', 'The offensive at Kharkiv.');
    expect(common.flatMap((one) => one.reasons)).toEqual([]);
  });
});

describe('any surroundings', () => {
  it('are ranked without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '9'.repeat(100_000), '٣٪ 普京 $'),
    );
    const ids = fc.array(fc.constantFrom('china', 'vladimir-putin', 'no-topic', '__proto__'));
    fc.assert(
      fc.property(text, text, ids, ids, fc.option(text), (sentence, paragraph, beside, near, date) => {
        const place = { sentence, paragraph, beside, near, onPage: new Set(near), date };
        for (const topic of ['china', 'russia-china-trade']) {
          const own = pack.facts.filter(({ topics }) => topics.includes(topic));
          expect(rankFacts(pack, topic, place)).toHaveLength(own.length);
        }
      }),
    );
  });
});
