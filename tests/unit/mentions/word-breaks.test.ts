import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';
import { missingFixture, pathOf } from '../../fixtures/shared-fixtures.ts';

const FIXTURE = 'WordBreakTest.txt';
const missing = missingFixture(FIXTURE);

interface Line {
  readonly text: string;
  /** Offsets at which Unicode breaks the text between words, in UTF-16 units. */
  readonly breaks: readonly number[];
}

/** "÷ 0041 × 0027 ÷ 0042 ÷": a sign for break or no break before and after each code point. */
function parseLine(line: string): Line[] {
  const [signs = ''] = line.split('#');
  let text = '';
  const breaks: number[] = [];
  for (const token of signs.trim().split(/\s+/)) {
    if (token === '÷') breaks.push(text.length);
    else if (token !== '×' && token !== '') text += String.fromCodePoint(Number.parseInt(token, 16));
  }
  return text === '' ? [] : [{ text, breaks }];
}

const lines = missing === null ? readFileSync(pathOf(FIXTURE), 'utf8').split('\n').flatMap(parseLine) : [];
const shown = (text: string) => [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join(' ');

describe('Unicode word breaks', () => {
  it.skipIf(missing !== null)(missing ?? 'let a name stand between any two of them', () => {
    const bad = lines.flatMap(({ text, breaks }) =>
      breaks.slice(1).flatMap((end, i) => {
        const start = breaks[i] as number;
        const word = text.slice(start, end);
        if (!/\p{L}/u.test(word)) return [];
        const lexicon = tinyLexicon([{ id: 'it', aliases: { en: [{ text: word, case: 'any' }] } }]);
        const mentions = findMentions(text, lexicon, 'en');
        // What is invisible at a word's end may belong to it or not.
        const whole = mentions.some(
          (m) => m.start === start && /^[\p{Cf}\p{M}]*$/u.test(text.slice(m.end, end)),
        );
        return whole ? [] : [`${shown(word)} in ${shown(text)}`];
      }),
    );
    expect(bad).toEqual([]);
  });
});
