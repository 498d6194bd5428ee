import { describe, expect, it } from 'vitest';
import { textRound } from '../../src/page/around-spot.ts';
import type { Found } from '../../src/page/page-mentions.ts';
import type { Spot } from '../../src/page/spots.ts';

/** What a page holds whose blocks name topics in brackets: the story's, and `other` of another one. */
function found(...blocks: readonly string[]): Found {
  const topics = ['xi', 'gas', 'oil', 'other'].map((id) => ({ id, pack: id === 'other' ? 'else' : 'story' }));
  const shown = blocks.flatMap((written, i) => {
    const block = { element: document.body, text: written.replace(/[[\]]/g, '') };
    return [...written.matchAll(/\[(\w+)\]/g)].map(({ 1: id = '', index }, before) => {
      const start = index - 2 * before;
      const topic = topics.findIndex((one) => one.id === id);
      return { block, start, end: start + id.length, topic, position: 1000 * i + start };
    });
  });
  // One text block for all mentions of a block, as a reading has them.
  const kept = new Map(shown.map(({ block }) => [block.text, block]));
  const sorted = { shown: shown.map((one) => ({ ...one, block: kept.get(one.block.text) })) };
  return { reading: { lexicon: { topics }, root: document.body }, sorted, painted: [] } as unknown as Found;
}

function spotAt(position: number): Spot {
  return { pack: 'story', mention: { position } } as unknown as Spot;
}

describe('textRound', () => {
  const page = found(
    '[gas] was first. Then [xi] spoke of [gas], [gas] and [other]. Later [oil] came.',
    '[oil] rose.',
  );
  const xi = spotAt('gas was first. Then '.length);

  it('gives the sentence of a mention, and the topics of its story that stand in it, each once', () => {
    const { sentence, beside } = textRound(xi, page);
    expect(sentence).toBe('Then xi spoke of gas, gas and other.');
    expect(beside).toEqual(['gas']);
  });

  it('gives its paragraph, and the topics there', () => {
    const { paragraph, near } = textRound(xi, page);
    expect(paragraph).toBe('gas was first. Then xi spoke of gas, gas and other. Later oil came.');
    expect(near).toEqual(['gas', 'oil']);
  });

  it('does not count the mention’s own topic', () => {
    expect(textRound(spotAt(0), page).near).toEqual(['xi', 'oil']);
  });

  it('takes no more of a block than a paragraph', () => {
    const long = found(`[gas] ${'far '.repeat(400)}[xi] speaks. ${'far '.repeat(400)}[oil]`);
    const { paragraph, near } = textRound(spotAt('gas '.length + 4 * 400), long);
    expect(paragraph.length).toBeLessThanOrEqual(2002);
    expect(near).toEqual([]);
  });

  it('knows nothing of a selection, nor of a mention that is gone', () => {
    const nothing = { sentence: '', paragraph: '', beside: [], near: [], language: '' };
    expect(textRound({ ...xi, mention: null }, page)).toEqual(nothing);
    expect(textRound(spotAt(5), page)).toEqual(nothing);
    expect(textRound(xi, null)).toEqual(nothing);
  });
});
