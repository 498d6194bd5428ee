import { describe, expect, it } from 'vitest';
import { isRelated, judgePage } from '../../../src/core/mentions/judge-page.ts';
import { tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

const lexicon = tinyLexicon([
  { id: 'russia', anchor: true, side: 'russia', aliases: { en: ['Russia'] } },
  { id: 'china', anchor: true, side: 'china', aliases: { en: ['China'] } },
  { id: 'summit', anchor: true, side: 'both', aliases: { en: ['Summit'] } },
  { id: 'nato', aliases: { en: ['NATO'] } },
  { id: 'trade', generic: true, aliases: { en: ['Trade'] } },
]);
const indexOf = (id: string) => lexicon.topics.findIndex((topic) => topic.id === id);

/** Judge topics that stand at the given places of an article of 10,000 units. */
function judge(...places: readonly (readonly [string, number])[]) {
  const mentions = places.map(([id, position]) => ({ topic: indexOf(id), position }));
  const judgement = judgePage(mentions, 10_000, lexicon);
  const counted = [...judgement.counted].map((index) => lexicon.topics[index]?.id);
  return { related: isRelated(judgement, 'tiny'), counted, story: judgement.stories[0] };
}

describe('a page belongs to a story', () => {
  it.each([
    [
      'with an anchor and another topic in the lead',
      [
        ['russia', 10],
        ['nato', 40],
      ],
      true,
    ],
    [
      'with an anchor in the headline',
      [
        ['russia', -1],
        ['nato', 9000],
      ],
      true,
    ],
    [
      'with two anchors in the lead',
      [
        ['russia', 10],
        ['china', 40],
      ],
      true,
    ],
    [
      'with an anchor named often',
      [
        ['russia', 3000],
        ['russia', 4000],
        ['russia', 5000],
        ['nato', 600],
      ],
      true,
    ],
    [
      'but not with one topic',
      [
        ['russia', 10],
        ['russia', 40],
        ['russia', 90],
      ],
      false,
    ],
    [
      'but not without an anchor',
      [
        ['nato', 10],
        ['nato', 40],
        ['trade', 60],
      ],
      false,
    ],
    [
      'but not with an anchor named in passing',
      [
        ['russia', 5000],
        ['nato', 10],
      ],
      false,
    ],
    [
      'but not with an anchor and an everyday word',
      [
        ['russia', 10],
        ['trade', 40],
      ],
      false,
    ],
    [
      'with the story’s own event and an everyday word',
      [
        ['summit', 10],
        ['trade', 40],
      ],
      true,
    ],
    ['and not for being empty', [], false],
  ] as const)('%s', (_what, places, expected) => {
    expect(judge(...places).related).toBe(expected);
  });

  it('with a single mention of an anchor, if the text is short', () => {
    const mentions = [
      { topic: indexOf('russia'), position: 700 },
      { topic: indexOf('nato'), position: 0 },
    ];
    expect(isRelated(judgePage(mentions, 900, lexicon), 'tiny')).toBe(true);
  });
});

describe('the gate tells its grounds', () => {
  it.each([
    [
      'headline',
      'related',
      [
        ['russia', -1],
        ['nato', 9000],
      ],
    ],
    [
      'lead',
      'related',
      [
        ['russia', 10],
        ['nato', 9000],
      ],
    ],
    [
      'often',
      'related',
      [
        ['russia', 3000],
        ['china', 4000],
        ['russia', 5000],
      ],
    ],
    [
      'in-passing',
      'passing',
      [
        ['russia', 5000],
        ['nato', 10],
      ],
    ],
    [
      'one-topic',
      'passing',
      [
        ['russia', 10],
        ['russia', 40],
      ],
    ],
    ['no-anchor', 'passing', [['nato', 10]]],
    ['everyday', 'unrelated', [['trade', 10]]],
  ] as const)('%s: %s', (ground, verdict, places) => {
    expect(judge(...places).story).toMatchObject({ ground, verdict });
  });

  it('with the numbers behind them', () => {
    expect(judge(['nato', 5], ['china', 900], ['russia', 700], ['russia', 2000]).story).toEqual({
      pack: 'tiny',
      verdict: 'related',
      ground: 'often',
      topics: 3,
      anchors: 2,
      anchorMentions: 3,
      unitsPerAnchor: 10_000 / 3,
      first: { topic: indexOf('russia'), position: 700 },
    });
  });
});

describe('everyday topics', () => {
  it('count only beside anchors of both sides', () => {
    expect(judge(['russia', 1], ['trade', 2]).counted).toEqual(['russia']);
    expect(judge(['russia', 1], ['china', 2], ['trade', 3]).counted).toEqual(['russia', 'china', 'trade']);
    expect(judge(['summit', 1], ['trade', 3]).counted).toEqual(['summit', 'trade']);
  });
});
