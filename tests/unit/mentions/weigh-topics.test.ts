import { expect, it } from 'vitest';
import { weighTopics } from '../../../src/core/mentions/weigh-topics.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

const lexicon = tinyLexicon([
  { id: 'anchor', anchor: true, side: 'russia', aliases: { en: ['Anchor'] } },
  { id: 'plain', aliases: { en: ['Plain'] } },
  { id: 'generic', generic: true, aliases: { en: ['Generic'] } },
]);

const order = (...mentions: readonly (readonly [number, number])[]) =>
  weighTopics(
    mentions.map(([topic, place]) => ({ topic, place })),
    lexicon,
  ).map(({ topic }) => topic);

it.each([
  [
    'more mentions weigh more',
    [
      [1, 0.5],
      [0, 0.5],
      [0, 0.6],
      [0, 0.7],
    ],
    [0, 1],
  ],
  [
    'an early mention weighs more than a late one',
    [
      [2, 0.9],
      [1, 0.1],
    ],
    [1, 2],
  ],
  [
    'an anchor weighs more than another topic at the same place',
    [
      [1, 0.2],
      [0, 0.2],
    ],
    [0, 1],
  ],
  [
    'an everyday topic weighs less',
    [
      [2, 0.2],
      [1, 0.2],
    ],
    [1, 2],
  ],
] as const)('%s', (_what, mentions, expected) => {
  expect(order(...mentions)).toEqual(expected);
});

it('keeps the mentions of a topic in reading order', () => {
  expect(
    weighTopics(
      [
        { topic: 1, place: 0.1 },
        { topic: 1, place: 0.8 },
      ],
      lexicon,
    )[0]?.mentions.map(({ place }) => place),
  ).toEqual([0.1, 0.8]);
});
