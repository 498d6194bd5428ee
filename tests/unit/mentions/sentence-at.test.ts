import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/core/mentions/sentence-at.ts';

/** The sentence round the words between brackets. */
function sentenceRound(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const span = sentenceAt(text, start, end);
  return text.slice(span.start, span.end);
}

describe('the sentence of a mention', () => {
  it.each([
    ['It began. He met [Xi] there. They left.', 'He met Xi there.'],
    ['He met [Xi]', 'He met Xi'],
    ['“Is it over?” asked [Putin]. No.', 'asked Putin.'],
    ['He said: “We met [Xi].” They left.', 'He said: “We met Xi.”'],
    ['First line\n\nThen [Xi] came\n\nLast', 'Then Xi came\n\n'],
    ['[Trade] rose 6.9 percent to $244.8bn in 2024. It fell.', 'Trade rose 6.9 percent to $244.8bn in 2024.'],
    ['What!? [Xi] came… and left. Then', 'Xi came… and left.'],
  ])('ends at full stops: %s', (marked, sentence) => {
    expect(sentenceRound(marked)).toBe(sentence);
  });

  it.each([
    ['It ended. The U.S. President and [Xi] met. They left.', 'The U.S. President and Xi met.'],
    ['It ended. The [U.S.] Treasury named them. They left.', 'The U.S. Treasury named them.'],
    ['Ende. Am 16. Mai traf [Putin] Xi. Dann', 'Am 16. Mai traf Putin Xi.'],
    [
      'It ended. Mr. [Putin] and Gen. Li met on Oct. 18 there. They',
      'Mr. Putin and Gen. Li met on Oct. 18 there.',
    ],
    [
      'Конец. В. В. [Путин] назвал 20 трлн руб. за 2023 г. и ушёл. Потом',
      'В. В. Путин назвал 20 трлн руб. за 2023 г. и ушёл.',
    ],
    [
      'Ende. Der Handel mit [China] betrug 240 Mrd. Dollar, u. a. Gas. Dann',
      'Der Handel mit China betrug 240 Mrd. Dollar, u. a. Gas.',
    ],
  ])('goes on after words that are short for others: %s', (marked, sentence) => {
    expect(sentenceRound(marked)).toBe(sentence);
  });

  it.each([
    ['他们见了面。[普京]访问了北京。然后走了。', '普京访问了北京。'],
    ['「結束了。」[プーチン]は来た。次。', 'プーチンは来た。'],
    ['انتهى. هل جاء [بوتين]؟ نعم.', 'هل جاء بوتين؟'],
    ['यह ख़त्म हुआ। [पुतिन] आए। फिर', 'पुतिन आए।'],
  ])('knows the full stops of other scripts: %s', (marked, sentence) => {
    expect(sentenceRound(marked)).toBe(sentence);
  });

  it('is at most 400 units long on either side where nothing ends', () => {
    const text = 'and '.repeat(1000);
    const { start, end } = sentenceAt(text, 2000, 2003);
    expect([start, end]).toEqual([1600, 2403]);
  });

  it('holds its mention, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '。', '”', '1', '!') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
          const sentence = sentenceAt(text, start as number, end as number);
          expect(sentence.start).toBeLessThanOrEqual(start as number);
          expect(sentence.end).toBeGreaterThanOrEqual(end as number);
        },
      ),
    );
  });
});
