import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { scoreDocument } from './score-document.ts';

const HEADER = 'language: en\npage: related\nabout: a test\n\n';

/** Score what is found, given as "words=topic", each at its first place in the text. */
function score(body: string, ...found: readonly string[]) {
  const document = parseDocument('test', HEADER + body);
  const spans = found.map((one) => {
    const [words = '', topic = ''] = one.split('=');
    const start = document.text.indexOf(words);
    return { start, end: start + words.length, topic };
  });
  const { right, mistakes, traps } = scoreDocument(document, spans);
  return {
    right,
    mistakes: mistakes.map(({ kind, words }) => `${kind} ${words}`),
    hit: traps.filter(({ hit }) => hit).length,
  };
}

describe('a labelled document', () => {
  it('is read without its labels', () => {
    const { text, labels } = parseDocument('test', `${HEADER}In [the [UN](un) council](council|un).`);
    expect(text).toBe('In the UN council.');
    expect(labels).toEqual([
      {
        start: 3,
        end: 17,
        kind: 'mention',
        topics: ['council', 'un'],
        trap: '',
        inner: [{ start: 7, end: 9, kind: 'mention', topics: ['un'], trap: '', inner: [] }],
      },
    ]);
  });

  it.each([
    ['language: en\n\ntext', /header/],
    [`${HEADER.replace('en', 'xx')}text`, /language xx/],
    [`${HEADER.replace('related', 'perhaps')}text`, /page is perhaps/],
    [`${HEADER}a [label`, /no end/],
    [`${HEADER}a [label] x`, /ends badly/],
    [`${HEADER}a label](x)`, /ends badly/],
  ])('that cannot be read is an error: %j', (source, message) => {
    expect(() => parseDocument('test', source)).toThrow(message);
  });
});

describe('a score', () => {
  it.each([
    ['a mention that is found', '[Xi](xi) spoke', ['Xi=xi'], { right: 1, mistakes: [], hit: 0 }],
    ['one that is missed', '[Xi](xi) spoke', [], { right: 0, mistakes: ['missed Xi'], hit: 0 }],
    [
      'another topic',
      '[Xi](xi) spoke',
      ['Xi=china'],
      { right: 0, mistakes: ['missed Xi', 'spurious Xi'], hit: 0 },
    ],
    [
      'other bounds',
      '[Xi](xi) spoke',
      ['Xi spoke=xi'],
      { right: 0, mistakes: ['missed Xi', 'spurious Xi spoke'], hit: 0 },
    ],
    ['words without a label', 'Xi spoke', ['Xi=xi'], { right: 0, mistakes: ['spurious Xi'], hit: 0 }],
    [
      'either of two topics',
      '[Kharkiv](city|region)',
      ['Kharkiv=region'],
      { right: 1, mistakes: [], hit: 0 },
    ],
    ['a trap', '[South China Sea](!sea)', ['China=china'], { right: 0, mistakes: ['trap China'], hit: 1 }],
    ['a trap that nothing touches', '[South China Sea](!sea)', [], { right: 0, mistakes: [], hit: 0 }],
    ['an optional label', '[trade](?trade)', ['trade=trade'], { right: 0, mistakes: [], hit: 0 }],
    [
      'an optional label with another topic',
      '[trade](?trade)',
      ['trade=oil'],
      { right: 0, mistakes: ['spurious trade'], hit: 0 },
    ],
    ['an optional label for any', '[trade](?)', ['trade=oil'], { right: 0, mistakes: [], hit: 0 }],
    [
      'the outer reading',
      '[war in [Ukraine](ua)](war)',
      ['war in Ukraine=war'],
      { right: 1, mistakes: [], hit: 0 },
    ],
    ['the inner reading', '[war in [Ukraine](ua)](war)', ['Ukraine=ua'], { right: 1, mistakes: [], hit: 0 }],
    [
      'neither reading',
      '[war in [Ukraine](ua)](war)',
      [],
      { right: 0, mistakes: ['missed war in Ukraine'], hit: 0 },
    ],
    [
      'one of two inner readings',
      '[[A](a)–[B](b) Expo](expo)',
      ['A=a'],
      { right: 1, mistakes: ['missed B'], hit: 0 },
    ],
  ])('counts %s', (_what, body, found, expected) => {
    expect(score(body, ...found)).toEqual(expected);
  });
});
