import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAt } from '../../../src/core/mentions/paragraph-at.ts';
import { sentencesOf } from '../../../src/core/mentions/sentence-at.ts';

describe('sentencesOf', () => {
  it.each([
    ['Xi spoke. Putin did not!', ['Xi spoke.', ' Putin did not!']],
    ['Mr. Xi spoke at 9.30 a.m. today', ['Mr. Xi spoke at 9.30 a.m. today']],
    ['习近平发言。普京没有。', ['习近平发言。', '普京没有。']],
    ['no end', ['no end']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('leave nothing of any text out', () => {
    const piece = fc.constantFrom('a', '.', '。', ' ', '\n\n', '\ud800', '"', 'word '.repeat(100));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(sentencesOf(pieces.join('')).join('')).toBe(pieces.join(''));
      }),
    );
  });
});

describe('paragraphAt', () => {
  it('ends at empty lines, and a thousand units from its mention', () => {
    const text = `first\n\nsecond Xi third\n\nfourth ${'long '.repeat(500)}`;
    const at = text.indexOf('Xi');
    const { start, end } = paragraphAt(text, at, at + 2);
    expect(text.slice(start, end)).toBe('second Xi third');
    const far = paragraphAt(text, text.length - 5, text.length);
    expect(far).toEqual({ start: text.length - 1005, end: text.length });
  });
});
