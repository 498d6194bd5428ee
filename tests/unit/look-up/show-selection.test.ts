import { describe, expect, it, vi } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { compileLexicons } from '../../../src/core/lexicon/compile-lexicon.ts';
import { indexOf } from '../../../src/core/look-up/build-index.ts';
import { type SelectionPorts, showSelection } from '../../../src/core/look-up/show-selection.ts';
import { topicOfWords } from '../../../src/core/look-up/topic-of-words.ts';
import { openLexicon } from '../../../src/core/mentions/open-lexicon.ts';
import type { TopicName } from '../../../src/core/messages/tables.ts';

const packs = readPacks();
const index = indexOf(packs);
const lexicons = new Map([...compileLexicons(packs)].map(([language, one]) => [language, openLexicon(one)]));

describe('selected words mean', () => {
  it.each([
    ['the topic that they name', 'Xi', 'xi-jinping'],
    ['the topic that they name in another script', '普京', 'vladimir-putin'],
    ['the topic whose name has them', 'Jinping', 'xi-jinping'],
    ['the topic that they name with an error', 'Vovchnsk', 'vovchansk'],
    [
      'what is mentioned in them',
      'the talks that Vladimir Putin had been looking forward to',
      'vladimir-putin',
    ],
    ['the first of what is mentioned in them', 'China and the European Union', 'china'],
    ['what is mentioned in another form', 'по словам Владимира Путина', 'vladimir-putin'],
    ['a name with an article before it', '«l’Ukraine»', 'ukraine'],
    ['nothing where only facts have them', 'memorandum', null],
    ['nothing where nothing has them', 'the price of wheat', null],
    ['nothing where there are no words', '— …', null],
  ])('%s: %s', async (_, words, id) => {
    const topic = await topicOfWords(words, index, async (language) => lexicons.get(language) ?? null);
    expect(topic?.topic ?? null).toBe(id);
  });

  it('what they name also while no lexicon is stored', async () => {
    expect(await topicOfWords('Kharkiv', index, async () => null)).toEqual({
      ...{ pack: packs[0]?.id, topic: 'kharkiv', label: 'Kharkiv', kind: 'place' },
    });
  });
});

describe('a selection', () => {
  const topic: TopicName = { pack: 'story', topic: 'xi', label: 'Xi Jinping', kind: 'person' };

  function ports(found: TopicName | null, shown: boolean) {
    return {
      find: vi.fn<SelectionPorts['find']>(async () => found),
      showInPage: vi.fn<SelectionPorts['showInPage']>(async () => shown),
      openStory: vi.fn<SelectionPorts['openStory']>(async () => undefined),
      openLookUp: vi.fn<SelectionPorts['openLookUp']>(async () => undefined),
    };
  }

  it('shows the card of its topic where it stands, and no more', async () => {
    const given = ports(topic, true);
    await showSelection(' Xi\n', given);
    expect(given.find.mock.calls).toEqual([['Xi']]);
    expect(given.showInPage.mock.calls).toEqual([[topic]]);
    expect(given.openStory).not.toHaveBeenCalled();
    expect(given.openLookUp).not.toHaveBeenCalled();
  });

  it('opens the story where no page can show a card', async () => {
    const given = ports(topic, false);
    await showSelection('Xi', given);
    expect(given.openStory.mock.calls).toEqual([[topic]]);
  });

  it('is looked up where it names nothing', async () => {
    const given = ports(null, true);
    await showSelection('wheat', given);
    expect(given.openLookUp.mock.calls).toEqual([['wheat']]);
    expect(given.showInPage).not.toHaveBeenCalled();
  });

  it('without a word leads to an empty field', async () => {
    const given = ports(topic, true);
    await showSelection(' ', given);
    expect(given.find).not.toHaveBeenCalled();
    expect(given.openLookUp.mock.calls).toEqual([['']]);
  });
});
