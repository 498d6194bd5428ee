import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { inLongerName } from '../../../src/core/mentions/in-longer-name.ts';
import type { Alias } from '../../../src/core/model/topic.ts';
import { type TinyTopic, tinyLexicon } from '../../fixtures/lexicon/tiny-lexicon.ts';

const exact = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'exact', ...more });
const any = (text: string, more: Partial<Alias> = {}): Alias => ({ text, case: 'any', ...more });

function found(topics: readonly TinyTopic[], text: string, language = 'en'): string[] {
  const lexicon = tinyLexicon(topics);
  return findMentions(text, lexicon, language).map(({ start, end }) => text.slice(start, end));
}

describe('a name that counts only within a phrase', () => {
  const trade = [
    {
      id: 'trade',
      aliases: {
        en: [any('trade', { within: ['trade between', 'bilateral  trade', 'China-Russia trade'] })],
      },
    },
  ];

  it.each([
    ['trade between them', ['trade']],
    ['bilateral\u00a0\n trade grew', ['trade']],
    ['China–Russia trade', ['trade']],
    ['bila\u00adteral t\u00adrade grew', ['t\u00adrade']],
    ['they trade claims', []],
    ['trade betweenness', []],
  ])('is the mention, without the phrase: %j', (text, expected) => {
    expect(found(trade, text)).toEqual(expected);
  });

  it('is words of its own in the phrase', () => {
    const us = [{ id: 'us', aliases: { en: [any('US', { within: ['Russia-US talks'] })] } }];
    expect(found(us, 'the Russia-US talks')).toEqual(['US']);
  });

  it('leaves the phrase’s other names to their topics', () => {
    const topics = [
      ...trade,
      { id: 'china', aliases: { en: ['China'] } },
      { id: 'russia', aliases: { en: ['Russia'] } },
    ];
    expect(found(topics, 'China-Russia trade')).toEqual(['China', 'Russia', 'trade']);
  });

  it('is found in any of its forms', () => {
    const alias = any('торговля', { forms: ['торговли'], within: ['объём торговли', 'торговля с Китаем'] });
    const topics = [{ id: 'trade', aliases: { ru: [alias] } }];
    expect(found(topics, 'Объём торговли и торговля с Китаем, торговля', 'ru')).toEqual([
      'торговли',
      'торговля',
    ]);
  });

  it('keeps an article out of a name', () => {
    const west = [{ id: 'west', aliases: { en: [exact('West', { within: ['the West', 'The West'] })] } }];
    expect(found(west, 'The West and West Ham')).toEqual(['West']);
  });
});

describe('a name that does not count beside words of another meaning', () => {
  const topics: TinyTopic[] = [
    { id: 'g20', aliases: { en: [exact('G20', { unless: ['BMW', 'sedan'] }), 'Group of Twenty'] } },
    { id: 'russia', anchor: true, side: 'russia', aliases: { en: ['Russia'] } },
  ];
  const far = ' word'.repeat(60);

  it.each([
    ['near such a word', 'The BMW was a G20.', []],
    ['before it too', 'A G20 is a BMW.', []],
    ['anywhere on a page that has nothing of the story', `BMW${far} G20`, []],
    ['in whatever case the word is', `Sedan${far} G20`, []],
  ])('%s', (_what, text, expected) => {
    expect(found(topics, text)).toEqual(expected);
  });

  it('counts far from such a word on a page that names an anchor of the story', () => {
    expect(found(topics, `BMW${far} G20 and Russia`)).toEqual(['G20', 'Russia']);
  });

  it('leaves the topic’s other names alone', () => {
    expect(found(topics, 'BMW at the Group of Twenty')).toEqual(['Group of Twenty']);
  });

  it('is not saved by an anchor that is itself in doubt', () => {
    const doubted = [
      {
        id: 'xi',
        anchor: true,
        side: 'china' as const,
        aliases: { en: [exact('Xi', { unless: ['baryon'] })] },
      },
    ];
    expect(found(doubted, `baryon${far} Xi`)).toEqual([]);
  });
});

describe('a place that is part of a longer name', () => {
  it.each([
    'China Airlines',
    'China\nAirlines',
    'Bank of China',
    'Moscow Mule',
    'Air China',
    'the Taiwan Semiconductor plant',
    'calle de Moscú',
    'banco de Rusia',
    'rue de Moscou',
    'l’université de Moscou',
    'via della Cina',
    'Hotel Peking',
    'hotel “Moscow” opened',
    'телеканал «Москва»',
  ])('%s', (text) => {
    const name = /China|Russia|Moscow|Taiwan|Moscú|Rusia|Moscou|Cina|Peking|Москва/.exec(text);
    const start = name?.index ?? 0;
    expect(inLongerName(text, start, start + (name?.[0].length ?? 0), 'place')).toBe(true);
  });

  it.each([
    'China President',
    'in China today',
    'China, Russia',
    'the bank in China',
    'China. Open',
    'via Moscow',
    'la place de la Russie',
    'the voice of China',
    'Moscow, Ohioan',
    'China Today',
    'China Open to talks',
    'China, California firms',
    'andati via da Kiev',
  ])('but not: %s', (text) => {
    const name = /China|Russie|Moscow|Kiev/.exec(text);
    const start = name?.index ?? 0;
    expect(inLongerName(text, start, start + (name?.[0].length ?? 0), 'place')).toBe(false);
  });

  it('is asked of organizations less than of places', () => {
    const topics: TinyTopic[] = [
      { id: 'china', kind: 'place', aliases: { en: ['China'] } },
      { id: 'gazprom', kind: 'company', aliases: { en: ['Gazprom'] } },
    ];
    expect(found(topics, 'China Telecom, Gazprom Arena and Gazprom, “Gazprom”')).toEqual([
      'Gazprom',
      'Gazprom',
    ]);
  });
});
