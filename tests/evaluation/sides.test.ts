import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../scripts/read-packs.ts';
import { readText } from '../../src/core/facts/ranking/read-text.ts';
import { sidesFor } from '../../src/core/facts/ranking/sides-for.ts';
import type { Fact } from '../../src/core/model/fact.ts';

const FOLDER = new URL('./sides/', import.meta.url);
const facts = readPacks().flatMap((pack) => pack.facts);
const disputes = facts.filter(({ sides }) => sides.length > 0);

/** A sentence, and the side of a dispute that it gives by the beginning of its name; null where nothing may be concluded. */
interface SideCase {
  readonly fact: Fact;
  readonly text: string;
  readonly expected: string | null;
  readonly heldOut: boolean;
  readonly given: string | null;
}

const cases = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n\n')
    .map((source): SideCase => {
      const [id, text = '', expected = ''] = source.split('\n');
      const fact = disputes.find((one) => one.id === id);
      if (fact === undefined) throw new Error(`${file}: no dispute ${id}`);
      const read = readText(text, null);
      return {
        fact,
        text,
        expected: expected === '> -' ? null : expected.slice(2),
        heldOut: file === 'held-out.txt',
        given: sidesFor(fact, read, [read]).given?.who ?? null,
      };
    }),
);

const isRight = ({ given, expected }: SideCase): boolean =>
  given !== null && expected !== null && given.startsWith(expected);
const isWrong = (one: SideCase): boolean => one.given !== null && !isRight(one);
const isMissed = (one: SideCase): boolean => one.given === null && one.expected !== null;

function figures(name: string, own: readonly SideCase[]): string {
  const [right, wrong, missed] = [isRight, isWrong, isMissed].map((is) => own.filter(is).length);
  return `${name}: ${own.length} sentences, the side given found in ${right}, wrongly in ${wrong}, missed in ${missed}`;
}

const heldOut = cases.filter((one) => one.heldOut);
const tuned = cases.filter((one) => !one.heldOut);
console.log(['disputes', figures('tuned', tuned), figures('held out', heldOut)].join('\n  '));

describe('the side that an article gives', () => {
  it('is tested for every dispute of the packs', () => {
    const tested = new Set(cases.map(({ fact }) => fact.id));
    expect(disputes.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('is concluded nowhere wrongly', () => {
    expect(cases.filter(isWrong).map(({ text, given }) => `${given}: ${text}`)).toEqual([]);
  });

  it.each([
    ['tuned', tuned],
    ['held out', heldOut],
  ])('is found in nine of ten sentences %s that give one', (_, own) => {
    const giving = own.filter(({ expected }) => expected !== null);
    expect(giving.filter(isRight).length / giving.length).toBeGreaterThanOrEqual(0.9);
  });
});
