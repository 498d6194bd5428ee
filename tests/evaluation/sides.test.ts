import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { readText } from '../../src/core/facts/read-text.ts';
import { sidesFor } from '../../src/core/facts/sides-for.ts';
import type { Fact } from '../../src/core/model/fact.ts';

const facts = readPacks().flatMap((pack) => pack.facts);
const disputes = facts.filter(({ sides }) => sides.length > 0);

function factOf(id: string): Fact {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

/** Fact, text, and the beginning of the name of the side that it gives; `-` where nothing may be concluded. */
const cases = readFileSync(new URL('./sides.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((source) => source.split('\n') as [string, string, string]);

describe('the side that an article gives', () => {
  it.each(cases)('%s: %s', (id, text, expected) => {
    const { given } = sidesFor(factOf(id), readText(text, null), readText(text, null));
    if (expected === '> -') expect(given).toBe(null);
    else expect(`> ${given?.who}`).toContain(expected);
  });

  it('is tested for every dispute of the packs', () => {
    const tested = new Set(cases.map(([id]) => id));
    expect(disputes.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });
});
