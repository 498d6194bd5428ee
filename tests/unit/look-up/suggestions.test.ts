import { describe, expect, it } from 'vitest';
import { escapeMarkup, suggestionsOf } from '../../../src/core/look-up/suggestions.ts';
import { pack, topic } from '../../dom/ui-fixtures.ts';

describe('suggestions below the address bar', () => {
  const found = {
    pack: pack(),
    topic: topic('a', { label: 'A & B', summary: 'One <line>.' }),
    inLabel: [],
    matched: 'label' as const,
    fact: null,
    words: 'A & B',
    language: 'en' as const,
    spans: [],
  };

  it('hold the label, by which the topic is found again, and show its summary', () => {
    expect(suggestionsOf([found], false)).toEqual([{ content: 'A & B', description: 'A & B: One <line>.' }]);
  });

  it('are well-formed where the browser reads them as XML', () => {
    expect(suggestionsOf([found], true)).toEqual([
      { content: 'A & B', description: 'A &#38; B: One &#60;line&#62;.' },
    ]);
  });

  it.each([
    ['quotes', `"it's"`, '&#34;it&#39;s&#34;'],
    ['a control', 'a\u0007b', 'a b'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('escape %s', (_what, text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });
});
