import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { openLexicon } from '../../../src/core/mentions/open-lexicon.ts';
import { whyMarked } from '../../../src/core/mentions/why-marked.ts';
import { tinyPack } from '../../fixtures/lexicon/tiny-lexicon.ts';

const pack = tinyPack([
  {
    id: 'china',
    aliases: { en: [{ text: 'China', case: 'name', not: ['South China Sea'], unless: ['porcelain'] }] },
  },
  { id: 'putin', aliases: { ru: [{ text: 'Путин', case: 'name', declension: 'ru-surname-in' }] } },
  { id: 'xi', aliases: { en: [{ text: 'Xi', case: 'exact', surname: 'always' }] } },
  {
    id: 'trade',
    aliases: {
      en: [{ text: 'trade', case: 'any', within: ['trade with'], needs: [['putin', 'china'], ['xi']] }],
    },
  },
]);
const lexicon = openLexicon(compileLexicon([pack]));

function aliasesOf(topic: string) {
  return pack.topics.find(({ id }) => id === topic)?.aliases ?? {};
}

/** Why the first mention of a topic in a text is marked. */
function why(text: string, topic: string, language = 'en') {
  const mentions = findMentions(text, lexicon, language);
  const found = mentions.find((mention) => lexicon.topics[mention.topic]?.id === topic);
  const entry = lexicon.entries[found?.entry ?? -1];
  const onPage = new Set(mentions.map((mention) => lexicon.topics[mention.topic]?.id ?? ''));
  return entry && whyMarked(pack, aliasesOf(topic), entry, onPage);
}

describe('why a mention is marked', () => {
  it('names the alias and its rules', () => {
    expect(why('in CHINA', 'china')).toEqual({
      alias: 'China',
      isForm: false,
      language: 'en',
      caseRule: 'name',
      not: ['South China Sea'],
      within: null,
      unless: ['porcelain'],
      beside: [],
      surname: null,
    });
  });

  it('says that the words are a form of it', () => {
    expect(why('с Путиным', 'putin', 'ru')).toMatchObject({ alias: 'Путин', isForm: true, language: 'ru' });
  });

  it('says that it is a surname', () => {
    expect(why('President Xi', 'xi')).toMatchObject({ surname: 'always', caseRule: 'exact' });
  });

  it('names the phrase round it, and the topics that it needed', () => {
    const { within, isForm, beside } = why('Xi on trade with China', 'trade') ?? {};
    expect(within).toBe('trade with');
    expect(isForm).toBe(false);
    expect(beside?.map(({ id }) => id)).toEqual(['china', 'xi']);
  });

  it.each([
    ['of another topic', 'putin', 'China', 1],
    ['of a topic that is gone', 'nobody', 'China', 1],
    ['in another language', 'china', 'China', 2],
  ])('is not known where the pack has no such alias: %s', (_what, topic, surface, languages) => {
    expect(whyMarked(pack, aliasesOf(topic), { surface, languages }, new Set())).toBeNull();
  });
});
