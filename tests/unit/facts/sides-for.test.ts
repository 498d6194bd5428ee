import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { rankFacts } from '../../../src/core/facts/ranking/rank-facts.ts';
import { readText } from '../../../src/core/facts/ranking/read-text.ts';
import { sidesFor } from '../../../src/core/facts/ranking/sides-for.ts';
import type { Fact } from '../../../src/core/model/fact.ts';
import type { Pack } from '../../../src/core/model/pack.ts';

const pack = readPacks()[0] as Pack;

function factOf(id: string): Fact {
  const fact = pack.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

/** Who stands in which order, and whose account the article gives. */
function sides(id: string, sentence: string, ...others: readonly string[]) {
  const paragraph = [sentence, ...others].map((text) => readText(text, null));
  const ordered = sidesFor(factOf(id), readText(sentence, null), paragraph);
  return { order: ordered.sides.map(({ who }) => who), given: ordered.given?.who ?? null };
}

const RUSSIA = 'Russia said that it had captured Vovchansk.';
const UKRAINE = 'Ukraine denied the capture.';
const packs = { order: ['Russia', 'Ukraine'], given: null };

describe('sidesFor', () => {
  it('puts the others first, in their order, where the sentence gives one side', () => {
    expect(sides('vovchansk-2025-disputed', RUSSIA)).toEqual({
      order: ['Ukraine', 'Russia'],
      given: 'Russia',
    });
    const [us, nato, china] = factOf('dual-use-dispute').sides.map(({ who }) => who);
    expect(sides('dual-use-dispute', 'NATO called China a decisive enabler of the war.')).toEqual({
      order: [us, china, nato],
      given: nato,
    });
  });

  it.each([
    ['nothing of it', 'It rained.'],
    ['both sides', 'Russia said that it had captured Vovchansk, and Ukraine denied it.'],
    ['one of them without what it says', 'Russia lies east of Vovchansk.'],
    ['the other’s word on it', 'Russia, Ukraine said, had not captured Vovchansk.'],
    ['nothing', ''],
  ])('leaves the pack’s order where the sentence gives %s', (_, sentence) => {
    expect(sides('vovchansk-2025-disputed', sentence)).toEqual(packs);
  });

  it('does not take a verb for one side’s that is the other’s', () => {
    const sentence = 'Russia, Ukraine said, did not control the whole of the town.';
    expect(sides('vovchansk-2025-disputed', sentence).given).toBe('Ukraine');
  });

  it('goes by the paragraph where the sentence gives no side', () => {
    expect(sides('vovchansk-2025-disputed', 'It rained.', UKRAINE).given).toBe('Ukraine');
  });

  it('concludes nothing where the paragraph gives the other side too', () => {
    expect(sides('vovchansk-2025-disputed', RUSSIA, UKRAINE)).toEqual(packs);
    expect(sides('vovchansk-2025-disputed', 'It rained.', RUSSIA, UKRAINE)).toEqual(packs);
  });

  it('gives none for a fact that is no dispute', () => {
    expect(sides('icc-warrant-2023', RUSSIA)).toEqual({ order: [], given: null });
  });

  it.each(pack.facts.filter((fact) => fact.sides.length > 0))('gives all sides of $id', (fact) => {
    for (const { who, claim } of fact.sides) {
      const { order } = sides(fact.id, `${who} said: ${claim}`);
      expect(order.toSorted()).toEqual(fact.sides.map((side) => side.who).toSorted());
    }
  });
});

describe('a dispute among the facts of a card', () => {
  it('comes up where the sentence gives one side of it, with its sides in order', () => {
    const sentence = 'Moscow blamed Ukraine for shelling Belgorod.';
    const place = {
      sentence,
      paragraph: sentence,
      beside: [],
      near: [],
      onPage: new Set<string>(),
      date: null,
    };
    const [first] = rankFacts(pack, 'kharkiv-region', place);
    expect(first?.fact.id).toBe('kharkiv-reason-disputed');
    const text = 'Putin blamed Ukraine for shelling Belgorod.';
    const [again] = rankFacts(pack, 'kharkiv-region', { ...place, sentence: text, paragraph: text });
    expect(again?.sides.given?.who).toBe('Vladimir Putin');
    expect(again?.reasons).toContainEqual({ kind: 'side', who: 'Vladimir Putin' });
    expect(again?.sides.sides.at(-1)?.who).toBe('Vladimir Putin');
  });
});
