import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/core/look-up/build-index.ts';
import { lookUp } from '../../../src/core/look-up/look-up.ts';
import { escapeMarkup, suggestionsOf } from '../../../src/core/look-up/suggestions.ts';
import { fact, pack, topic } from './look-up-packs.ts';

const STORY = pack(
  [
    topic('a', 'A & B', { ru: ['Икс'] }, { summary: 'One <line>.' }),
    topic('c', 'C', {}, { kind: 'place', summary: 'Another.' }),
  ],
  [fact('f', ['c'], 'It was signed & sealed.')],
);
const index = indexOf([STORY, { ...STORY, id: 'other', title: 'Other' }]);

function suggestions(query: string, markup: boolean, most = 1) {
  return suggestionsOf(lookUp(index, query, { limit: most }).found, markup);
}

describe('suggestions below the address bar', () => {
  it.each([
    ['what it is', 'A B', 'A & B: One <line>.'],
    ['the other name that was typed', 'икс', 'A & B (Икс): One <line>.'],
    ['the fact that was looked up', 'sealed', 'C: It was signed & sealed.'],
  ])('hold the label, and show it with %s', (_, query, description) => {
    expect(suggestions(query, false)).toMatchObject([
      { content: description.split(/:| \(/)[0], description, name: { pack: 'story' } },
    ]);
  });

  it('name the story where two have a topic of one name', () => {
    const lines = suggestions('c', false, 6).filter(({ name }) => name.topic === 'c');
    expect(lines.map(({ content, name }) => [content, name])).toEqual([
      ['C', { pack: 'story', topic: 'c', label: 'C', kind: 'place' }],
      ['C (Other)', { pack: 'other', topic: 'c', label: 'C', kind: 'place' }],
    ]);
  });

  it('are well-formed where the browser reads them as XML', () => {
    expect(suggestions('A B', true)[0]?.description).toBe(
      '<match>A &#38; B</match><dim>: One &#60;line&#62;.</dim>',
    );
  });

  it.each([
    ['quotes', `"it's"`, '&#34;it&#39;s&#34;'],
    ['a control', 'a\u0007b', 'a b'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('escape %s', (_what, text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });
});
