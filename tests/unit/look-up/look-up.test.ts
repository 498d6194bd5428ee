import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/core/look-up/build-index.ts';
import { lookUp } from '../../../src/core/look-up/look-up.ts';
import { fact, pack, topic } from './look-up-packs.ts';

const STORY = pack(
  [
    topic('putin', 'Vladimir Putin', {
      ru: ['Владимир Путин', 'Путин'],
      'zh-Hans': ['弗拉基米尔·普京', '普京'],
      ja: ['プーチン'],
      ar: ['فلاديمير بوتين'],
      ko: ['푸틴'],
      de: ['Wladimir Putin'],
    }),
    topic('xi', 'Xi Jinping', { en: ['Xi'], 'zh-Hans': ['习近平'], vi: ['Tập Cận Bình'] }, { anchor: true }),
    topic('xian', 'Xi’an', {}, { kind: 'place' }),
    topic('kharkiv', 'Kharkiv', { ru: ['Харьков'], pl: ['Charków'], en: ['Kharkov'] }, { kind: 'place' }),
    topic('vovchansk', 'Vovchansk', {}, { kind: 'place', summary: 'Town in the Kharkiv region.' }),
    topic('china', 'China', { ar: ['الصين'], 'zh-Hans': ['中国'], es: ['República Popular China'] }),
    topic('pos2', 'Power of Siberia 2', {}, { kind: 'place', summary: 'Planned gas pipeline.' }),
    topic(
      'pos',
      'Power of Siberia',
      {},
      { kind: 'place', summary: 'Gas pipeline of Gazprom, in use since December 2019.' },
    ),
    topic('siberia', 'Siberia and the Far East'),
    topic('un', 'United Nations'),
    topic('gazprom', 'Gazprom', { de: ['Gasprom'] }, { summary: 'Russian company, seller of gas.' }),
    topic('gas', 'Natural gas trade', {}, { kind: 'commodity' }),
    topic('j20', 'Chengdu J-20', {}, { kind: 'concept', summary: 'Fighter aircraft.' }),
    topic('lodz', 'Łódź', { de: ['Lodsch'] }, { kind: 'place' }),
    topic('strasse', 'Straße der Freundschaft', {}, { kind: 'place' }),
    topic('ruble', 'Rouble', { pl: ['rubel'] }, { kind: 'concept', summary: 'Currency.' }),
  ],
  [
    fact(
      'memorandum',
      ['ruble', 'gazprom'],
      'The memorandum of 2025 of Gazprom provided for payment half in yuan.',
      {
        keywords: ['settlement'],
      },
    ),
    fact('claim', ['kharkiv'], 'Who fired first is disputed.', {
      sides: [
        { who: 'Moscow', claim: 'A buffer zone was created.', sources: [] },
        { who: 'Kyiv', claim: 'An offensive was stopped.', sources: [] },
      ],
    }),
  ],
);

const index = indexOf([STORY]);

function ids(query: string, limit = 10): readonly string[] {
  return lookUp(index, query, { limit }).found.map(({ topic }) => topic.id);
}

function first(query: string) {
  const found = lookUp(index, query, { limit: 10 }).found[0];
  if (!found) throw new Error(`nothing is found for "${query}"`);
  const { topic, matched, words, language, spans, inLabel } = found;
  const cut = (text: string, at: typeof spans) => at.map(({ start, end }) => text.slice(start, end));
  return {
    id: topic.id,
    matched,
    words,
    language,
    marked: cut(words, spans),
    inLabel: cut(topic.label, inLabel),
  };
}

describe('a name is found', () => {
  it.each([
    ['by its whole', 'Vladimir Putin', 'putin', 'label', ['Vladimir', 'Putin']],
    ['by the beginning of a word', 'khark', 'kharkiv', 'label', ['Khark']],
    ['by its words in any order', 'jinping xi', 'xi', 'label', ['Xi', 'Jinping']],
    ['without its accents', 'republica popular', 'china', 'alias', ['República', 'Popular']],
    ['without accents that are letters of their own', 'lodz', 'lodz', 'label', ['Łódź']],
    ['with accents that it does not have', 'Pútin', 'putin', 'label', ['Putin']],
    ['with two letters for one', 'strasse', 'strasse', 'label', ['Straße']],
    ['in any capitals', 'KHARKIV', 'kharkiv', 'label', ['Kharkiv']],
    ['without its hyphen', 'j20', 'j20', 'label', ['J-20']],
    ['without its apostrophe', 'xian', 'xian', 'label', ['Xi’an']],
    ['with another apostrophe', "Xi'an", 'xian', 'label', ['Xi', 'an']],
    ['in Cyrillic', 'путин', 'putin', 'alias', ['Путин']],
    ['in Cyrillic by its beginning', 'харь', 'kharkiv', 'alias', ['Харь']],
    ['in Chinese', '习近平', 'xi', 'alias', ['习近平']],
    ['in Chinese by its end', '近平', 'xi', 'alias', ['近平']],
    ['in Chinese by its last letter', '平', 'xi', 'alias', ['平']],
    ['in Chinese by its first letter', '普', 'putin', 'alias', ['普']],
    ['in Chinese from inside a longer one', '拉基米', 'putin', 'alias', ['拉基米']],
    ['in Japanese', 'プーチン', 'putin', 'alias', ['プーチン']],
    ['in Japanese before the keyboard has made katakana of it', 'ぷーち', 'putin', 'alias', ['プーチ']],
    ['in Korean', '푸틴', 'putin', 'alias', ['푸틴']],
    ['in Korean with a particle', '푸틴은', 'putin', 'alias', ['푸틴']],
    ['in Arabic', 'بوتين', 'putin', 'alias', ['بوتين']],
    ['in Arabic without its article', 'صين', 'china', 'alias', ['الصين']],
    ['in Arabic with particles', 'وبالصين', 'china', 'alias', ['الصين']],
    ['in Vietnamese without its signs', 'tap can binh', 'xi', 'alias', ['Tập', 'Cận', 'Bình']],
    ['with a case ending', 'Путиным', 'putin', 'alias', ['Путин']],
    ['with an elided article', 'd’Kharkiv', 'kharkiv', 'label', ['Kharkiv']],
    ['with a letter too few', 'Vovchnsk', 'vovchansk', 'label', ['Vovchansk']],
    ['with a letter too few, as it is typed', 'vovchn', 'vovchansk', 'label', ['Vovchansk']],
    ['with a letter too many', 'Gazpromm', 'gazprom', 'label', ['Gazprom']],
    ['with a wrong letter', 'Putyn', 'putin', 'label', ['Putin']],
    ['with two letters exchanged', 'Puitn', 'putin', 'label', ['Putin']],
    ['with two errors in a long word', 'Wolodschansk', null, null, []],
    ['with two errors in a long word', 'Vowchnsk', 'vovchansk', 'label', ['Vovchansk']],
    ['with a wrong first letter', 'Bovchansk', 'vovchansk', 'label', ['Vovchansk']],
    ['with a wrong Cyrillic letter', 'Харкков', 'kharkiv', 'alias', ['Харьков']],
  ] as const)('%s: %s', (_, query, id, matched, marked) => {
    if (id === null) expect(ids(query)).toEqual([]);
    else expect(first(query)).toMatchObject({ id, matched, marked });
  });

  it.each(['Xian Putin', 'putin wheat', 'Xy', 'Puttiin', '', ' ', '—', '.', '\ud800', 'ок', '国人'])(
    'is not found by what does not name it: "%s"',
    (query) => {
      expect(lookUp(index, query, { limit: 5 })).toEqual({ found: [], topics: 0, packs: 0 });
    },
  );

  it('is told with its language', () => {
    expect(first('Charków')).toMatchObject({ words: 'Charków', language: 'pl' });
    expect(first('Kharkiv')).toMatchObject({ words: 'Kharkiv', language: 'en' });
  });
});

describe('what is said of a topic is found', () => {
  it('in its summary', () => {
    expect(first('planned')).toMatchObject({ id: 'pos2', matched: 'summary', marked: ['Planned'] });
  });

  it('in a fact, for its topics in their order', () => {
    expect(ids('memorandum')).toEqual(['ruble', 'gazprom']);
    expect(first('memorand')).toMatchObject({ matched: 'fact', marked: ['memorand'] });
  });

  it('in the keywords of a fact, which shows its text', () => {
    expect(first('settlement')).toMatchObject({ id: 'ruble', matched: 'fact', marked: [] });
    expect(first('settlement').words).toMatch(/^The memorandum/);
  });

  it('in what a side of a dispute says, of which only the fact itself is shown', () => {
    const shown = { id: 'kharkiv', matched: 'fact', words: 'Who fired first is disputed.', marked: [] };
    expect(first('buffer zone')).toMatchObject(shown);
    expect(first('Moscow')).toMatchObject(shown);
  });

  it('by a name together with words of a fact or of the summary', () => {
    expect(first('gazprom memorandum')).toMatchObject({
      ...{ id: 'gazprom', matched: 'fact', marked: ['memorandum', 'Gazprom'], inLabel: ['Gazprom'] },
    });
    expect(first('siberia 2019')).toMatchObject({ id: 'pos', matched: 'summary', inLabel: ['Siberia'] });
  });

  it('but not by the first letter of words of a fact', () => {
    expect(ids('pa')).toEqual([]);
    expect(ids('pay')).toEqual(['ruble', 'gazprom']);
  });
});

describe('the order', () => {
  it.each([
    ['whole words before beginnings, names before summaries', 'gas', ['gas', 'gazprom', 'pos', 'pos2']],
    ['of names the whole one, then one that begins so', 'xi', ['xi', 'xian']],
    ['of names the shorter label', 'power', ['pos', 'pos2']],
    ['of names with the words as they are the one that begins so', 'siberia', ['siberia', 'pos', 'pos2']],
    ['of names with beginnings of words the one that begins so', 'nat', ['gas', 'un']],
    ['a number as it is, not as the beginning of a year', 'siberia 2', ['pos2']],
    ['names before summaries before facts', 'gazprom', ['gazprom', 'pos', 'ruble']],
    ['the names of a topic with those of a fact', 'kharkiv', ['kharkiv', 'vovchansk']],
  ])('%s: %s', (_, query, order) => {
    expect(ids(query)).toEqual(order);
  });

  it('of equals an anchor first', () => {
    const equals = [
      topic('a', 'Wang Yi'),
      topic('b', 'Wang Wentao'),
      topic('c', 'Wang Long', {}, { anchor: true }),
    ];
    const { found } = lookUp(indexOf([pack(equals)]), 'wang', { limit: 5 });
    expect(found.map(({ topic }) => topic.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('the count', () => {
  const packs = ['one', 'two', 'three'].map((id) =>
    pack(
      id === 'three'
        ? [topic('other', 'Other')]
        : Array.from({ length: 30 }, (_, i) => topic(`t${i}`, `Peak ${i}`)),
      [],
      id,
    ),
  );
  const all = indexOf(packs);

  it('is of all topics, however many are asked for', () => {
    const { found, topics, packs } = lookUp(all, 'peak', { limit: 7 });
    expect({ found: found.length, topics, packs }).toEqual({ found: 7, topics: 60, packs: 2 });
  });

  it('of none is none', () => {
    expect(lookUp(indexOf([]), 'peak', { limit: 7 })).toEqual({ found: [], topics: 0, packs: 0 });
  });

  it('tells topics of the same id in two packs apart', () => {
    const { found } = lookUp(all, 'peak 17', { limit: 7 });
    expect(found.slice(0, 2).map(({ pack, topic }) => [pack.id, topic.id])).toEqual([
      ['one', 't17'],
      ['two', 't17'],
    ]);
  });
});
