import { expect, it } from 'vitest';
import { parseWish } from '../../src/core/messages/story-wish.ts';

it.each([
  [
    { pack: 'story', topic: 'xi' },
    { pack: 'story', topic: 'xi' },
  ],
  [
    { pack: 'story', topic: null },
    { pack: 'story', topic: null },
  ],
  [
    { pack: 'story', topic: 7, more: true },
    { pack: 'story', topic: null },
  ],
])('a wish %j is read as %j', (takes, wish) => {
  expect(parseWish(takes)).toEqual(wish);
});

it.each([null, 'story', {}, { pack: 7, topic: 'xi' }])('%j is no wish', (takes) => {
  expect(() => parseWish(takes)).toThrow('a wish for no story');
});
