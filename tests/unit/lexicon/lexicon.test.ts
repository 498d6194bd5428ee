import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/read-packs.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { foldUnit } from '../../../src/core/lexicon/fold.ts';
import { guessLanguage } from '../../../src/core/lexicon/guess-language.ts';
import {
  languageBit,
  languagesFor,
  languagesOfName,
  NAMES_ONLY,
} from '../../../src/core/lexicon/languages.ts';
import { deserializeLexicon, serializeLexicon } from '../../../src/core/lexicon/serialize-lexicon.ts';
import { TEXT_LANGUAGES } from '../../../src/core/lexicon/text-languages.ts';
import { PACK_LANGUAGES } from '../../../src/core/model/topic.ts';
import { tinyPack } from '../../fixtures/lexicon/tiny-lexicon.ts';

describe('a lexicon', () => {
  it.each(['pl', 'ko'] as const)('is the same after it was stored and read: %s', (language) => {
    const lexicon = compileLexicon(readPacks(), language);
    expect(deserializeLexicon(serializeLexicon(lexicon))).toEqual(lexicon);
  });

  it('stands in languages and scripts that fit into the bits of a number', () => {
    const masks = TEXT_LANGUAGES.map(languagesFor);
    const bits = PACK_LANGUAGES.map(languageBit);
    expect(new Set(bits).size).toBe(PACK_LANGUAGES.length);
    expect(Math.min(...masks, ...bits)).toBeGreaterThan(0);
    expect(NAMES_ONLY & bits.reduce((all, bit) => all | bit)).toBe(0);
    // A name abroad has a bit of its own, not that of its language.
    for (const [name, language] of [
      ['中国', 'ja'],
      ['Китай', 'ru'],
      ['الصين', 'ar'],
      ['중국', 'ko'],
    ] as const)
      expect(languagesFor('en') & languagesOfName(name, language)).toBeGreaterThan(0);
  });

  it.each(['', '{', 'null', '{"format":0}', '{"format":1}'])('that cannot be read is null: %j', (stored) => {
    expect(deserializeLexicon(stored)).toBeNull();
  });

  it('has one entry for a name that is spelt and ruled alike in several languages', () => {
    const { entries } = compileLexicon([
      tinyPack([
        { id: 'it', aliases: { en: ['Putin'], de: ['Putin'], es: [{ text: 'Putin', case: 'exact' }] } },
      ]),
    ]);
    expect(entries.map(({ surface, case: rule }) => [surface, rule])).toEqual([
      ['Putin', 'name'],
      ['Putin', 'exact'],
    ]);
  });

  it('keeps topics of several packs apart that have the same id', () => {
    const topic = { id: 'same', aliases: { en: ['Name'] } };
    const { topics, entries } = compileLexicon([tinyPack([topic], 'one'), tinyPack([topic], 'two')]);
    expect(topics.map(({ pack }) => pack)).toEqual(['one', 'two']);
    expect(entries.map((entry) => entry.topic)).toEqual([0, 1]);
  });

  it('without packs has no names', () => {
    expect(compileLexicon([]).entries).toEqual([]);
  });
});

describe('folding', () => {
  it('makes one unit of every unit of Unicode, and folds nothing twice', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const folded = foldUnit(unit);
      if (foldUnit(folded) !== folded)
        throw new Error(`U+${unit.toString(16)} folds to U+${folded.toString(16)}, which folds on`);
    }
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'The ministry said that the talks have been delayed and that it was waiting for their answer.'],
    [
      'de',
      'Der Minister sagte, das Treffen sei nicht abgesagt und werde mit dem Nachbarn von Neuem geplant.',
    ],
    [
      'fr',
      'Les deux ministres se sont vus dans une ville du nord pour parler avec les maires, qui est une première.',
    ],
    [
      'es',
      'El presidente dijo que los acuerdos del año pasado son una base, pero también según él hay más por hacer.',
    ],
    [
      'it',
      'Il ministro ha detto che gli accordi della scorsa estate non sono stati firmati anche per motivi di tempo.',
    ],
    [
      'pl',
      'Minister powiedział, że rozmowy nie są zakończone i że się odbędą na jesieni, jak zapowiedziano od dawna.',
    ],
    [
      'pt',
      'O ministro disse que os acordos não foram assinados e que uma nova reunião com os vizinhos foi marcada ao fim.',
    ],
    [
      'ro',
      'Ministrul a spus că discuțiile nu au fost amânate și că o nouă întâlnire cu vecinii este pregătită în toamnă.',
    ],
    [
      'ro',
      'Ministrul a declarat ca discutiile cu vecinii sunt amanate din motive de timp, pentru o luna sau doua, prin decret.',
    ],
    [
      'vi',
      'Bộ trưởng cho biết các cuộc đàm phán không bị hủy và sẽ được nối lại trong mùa thu với các nước láng giềng.',
    ],
    ['', 'A miniszter azt mondta, hogy a tárgyalások ősszel folytatódnak, és nem halasztják el őket.'],
    ['', 'Menteri mengatakan bahwa perundingan akan dilanjutkan pada musim gugur dan tidak ditunda.'],
    ['zh', '2024年5月16日，国家主席习近平在北京同俄罗斯总统普京举行会谈。'],
    ['zh', '“中俄关系来之不易”，他说。'],
    ['ja', '【北京共同】16日、中国の習近平国家主席はロシアのプーチン大統領と会談した。'],
    ['sv', 'Han mødte den russiske præsident, og det blev ikke sagt, at der er en aftale på vej til Kina.'],
    [
      'sv',
      'Han träffade presidenten och det är inte sagt att avtalet från i fjol också har skrivits under av den.',
    ],
    [
      'nl',
      'De minister zei dat het bezoek aan China niet doorgaat en dat een datum voor het overleg ook ontbreekt.',
    ],
    ['bg', 'Министърът каза, че преговорите ще продължат през есента, съобщи агенцията във вторник.'],
    ['sr', 'Министар је рекао да ће преговори бити настављени на јесен, јавља агенција у уторак.'],
    ['be', 'Міністр сказаў, што перамовы будуць працягнутыя ўвосень, паведаміла агенцтва ў аўторак.'],
    ['fa', 'وزیر گفت که گفتگوها در پاییز ادامه خواهد یافت و چین نیز در آن شرکت می‌کند.'],
    ['ru', 'Министр сказал, что переговоры продолжатся осенью, объявив об этом вечером.'],
    ['uk', 'Міністр сказав, що переговори триватимуть восени, її оголосять увечері.'],
    ['zh', '部长表示，谈判将在秋季继续进行。'],
    ['ja', '大臣は交渉を秋に続けると述べた。'],
    ['ar', 'قال الوزير إن المحادثات ستستمر في الخريف'],
    ['ko', '장관은 협상이 가을에 계속될 것이라고 말했다'],
    ['', '1234 — 5678'],
    ['', ''],
  ])('is %j for %j', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is not that of a name quoted in another script', () => {
    expect(
      guessLanguage(
        'The president, 习近平, said that the talks with Путин have been good and that they were long.',
      ),
    ).toBe('en');
  });
});
